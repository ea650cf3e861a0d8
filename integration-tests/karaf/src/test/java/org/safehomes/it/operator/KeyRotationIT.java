package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Surroundings;

/** An operator gives the master key a new generation while officers work, and the machine dies in the middle of it. */
class KeyRotationIT {

    /** Of this survivor and no other. */
    private static final String PHONE = "020 7946 0977";

    private static final Pattern MADE = Pattern.compile("--use ([0-9a-f]{16})");
    private static final Pattern IN_USE = Pattern.compile("In use: ([0-9a-f]{16})\\.");

    @Test
    void officersNoticeNothingAndTheOldKeyFileIsOfNoUseAfterwards(Databases databases) throws Exception {
        var work = Surroundings.work("key-rotation");
        try (var node = InstalledSafeHomes.install(work.resolve("safehomes"), databases.empty("key_rotation"))) {
            var console = OperatorConsole.open(node.karaf());
            node.start();
            var waiting = Casework.by(node.as(OFFICER)).report(Borough.report());
            var caseRef = Casework.by(node.as(OFFICER))
                    .openCase(Borough.report(
                            Map.of("name", "Nadine Osei", "phone", PHONE, "home", Borough.HOME),
                            Map.of("name", "Kieran Walsh", "person", "p-0002")));
            var before = answers(node, waiting, caseRef);
            var old = first(IN_USE, console.type("safehomes:rotate-key"));
            var oldFile = Files.copy(node.karaf().keyFile(), work.resolve("old.key"));

            var made = first(MADE, console.type("safehomes:rotate-key --make"));
            whileOfficersWork(node, () -> assertThat(
                            console.type("safehomes:rotate-key --use " + made).text())
                    .contains("is in use"));
            node.kill();
            node.start();
            whileOfficersWork(node, () -> awaitNothingLeft(console));

            assertThat(console.type("safehomes:rotate-key --remove " + made).text())
                    .contains("is in use. Nothing was removed");
            assertThat(console.type("safehomes:rotate-key --remove " + old).text())
                    .contains("is no longer in");
            assertThat(Files.readString(node.karaf().keyFile())).contains(made).doesNotContain(old);
            assertThat(answers(node, waiting, caseRef)).isEqualTo(before);
            node.stop();
            node.start();
            assertThat(answers(node, waiting, caseRef)).isEqualTo(before);
            assertThat(console.type("safehomes:audit-verify").text()).contains("is as it was written");
            assertThat(node.as(OFFICER)
                            .post("/api/da/cases/search", Map.of("phone", PHONE))
                            .text())
                    .as("found by its number, as the others are by theirs")
                    .contains(caseRef);
            node.stop();
            assertRefused(node, oldFile);
        }
    }

    /** Of this case and this report alone: others are opened all the while. */
    private static List<String> answers(InstalledSafeHomes node, String waiting, String caseRef) {
        var path = "/api/da/cases/" + caseRef;
        return Stream.of("/api/da/triage/" + waiting, path, path + "/notes", path + "/timeline")
                .map(node.as(OFFICER)::get)
                .map(answer -> answer.status() + " " + answer.text())
                .toList();
    }

    private static void assertRefused(InstalledSafeHomes node, Path oldFile) throws IOException {
        Files.copy(oldFile, node.karaf().keyFile(), StandardCopyOption.REPLACE_EXISTING);
        int log = node.logFrom(0).size();
        node.startNotReady();
        await("the log says why").atMost(Duration.ofMinutes(2)).until(() -> node.logFrom(log).stream()
                .anyMatch(line -> line.contains("is not the one this database is sealed with")));
        node.stop();
    }

    private static void awaitNothingLeft(OperatorConsole console) {
        await("nothing is left")
                .atMost(Duration.ofMinutes(2))
                .until(() -> console.type("safehomes:rotate-key").text().contains("Still to be wrapped anew: 0."));
    }

    /** What an operator does at the console. */
    private interface Step {
        void take() throws IOException;
    }

    /** Cases are opened and read all the while; each request must succeed. */
    private static void whileOfficersWork(InstalledSafeHomes node, Step step) throws Exception {
        var stop = new AtomicBoolean();
        var officer = Executors.newSingleThreadExecutor();
        var working = officer.submit(() -> {
            var cases = Casework.by(node.as(OFFICER));
            List<String> opened = new ArrayList<>();
            do {
                opened.add(cases.openCase(Borough.report()));
                opened.forEach(cases::read);
            } while (!stop.get());
            return opened.size();
        });
        try {
            step.take();
        } finally {
            stop.set(true);
            officer.shutdown();
        }
        assertThat(working.get()).as("cases opened meanwhile").isPositive();
    }

    private static String first(Pattern pattern, OperatorConsole.Output told) {
        var found = pattern.matcher(told.text());
        assertThat(found.find()).as(told.text()).isTrue();
        return found.group(1);
    }
}
