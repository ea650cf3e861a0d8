package org.safehomes.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.kernel.rule.Upholds;

/** Whatever was answered is in the trail once, as it was; and nothing is in it that was not answered. */
class AuditOneToOneIT {

    private static final int PEOPLE = 6;
    private static final int OPERATIONS = Integer.getInteger("safehomes.audit.operations", 90);

    @Test
    @Upholds("AC-3")
    void underMixedWorkEachAnsweredOperationHasOneEntryAndEachEntryItsOperation(SafeHomes karaf)
            throws IOException, InterruptedException, ExecutionException {
        var caseRef = Casework.by(karaf.as(Borough.OFFICER)).openCase(Borough.report());
        var before = new HashSet<>(lines(karaf));

        var expected = new ArrayList<Entry>();
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var work = IntStream.range(0, PEOPLE)
                    .mapToObj(seed -> new MixedWork(karaf, caseRef, seed, OPERATIONS))
                    .toList();
            for (var done : people.invokeAll(work)) {
                expected.addAll(done.get());
            }
        } finally {
            people.shutdown();
        }

        var kept = since(before, lines(karaf));
        assertThat(expected).hasSizeGreaterThan(PEOPLE * OPERATIONS / 2);
        assertThat(kept).extracting(Entry::outcome).contains("DONE", "NO_SUCH_RECORD", "NOT_ALLOWED", "REFUSED");
        // the same entries, each as often: lost, doubled and swapped ones all show
        assertThat(kept).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Entry> since(Set<String> before, List<String> after) {
        return after.stream()
                .filter(line -> !before.contains(line))
                .map(Entry::of)
                .collect(Collectors.toList());
    }

    private static List<String> lines(SafeHomes karaf) throws IOException {
        var file = Surroundings.work("audit").resolve("entries");
        karaf.inside(AuditSteps.class, "write", file.toString());
        return Files.readAllLines(file);
    }
}
