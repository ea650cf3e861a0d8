package org.safehomes.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every way of attack that the threat model tells of names a test that shows what stops it, and that test is there. */
class ThreatModelTest {

    private static final Path REPOSITORY = Path.of("..", "..");

    /** A test class, or one of its methods: {@code HiddenCaseIT} or {@code HiddenCaseIT.anotherTeamGets}. */
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+(?:IT|Test))(?:\\.(\\w+))?`");

    @Test
    void eachWayNamesATestThatExists() throws IOException {
        var sources = testSources();
        var ways = ways(Files.readAllLines(REPOSITORY.resolve("THREAT_MODEL.md")));
        assertThat(ways).as("tables of attacks").hasSizeGreaterThan(30);
        for (var way : ways) {
            var shown = NAME.matcher(way.get(way.size() - 1)).results().toList();
            assertThat(shown).as("what shows: " + way.get(0)).isNotEmpty();
            for (var name : shown) {
                assertThat(exists(sources, name))
                        .as("%s, named by: %s", name.group(), way.get(0))
                        .isTrue();
            }
        }
    }

    @Test
    void aNameThatIsNotThereIsFound() throws IOException {
        var name =
                NAME.matcher("`ThreatModelTest.thereIsNoSuchMethod`").results().findFirst();
        assertThat(exists(testSources(), name.orElseThrow())).isFalse();
    }

    /** The rows of all tables whose last column is "shown by". */
    private static List<List<String>> ways(List<String> lines) {
        var inside = false;
        var rows = Stream.<List<String>>builder();
        for (var line : lines) {
            if (!line.startsWith("|")) {
                inside = false;
                continue;
            }
            var cells = Arrays.stream(line.substring(1).split("\\|"))
                    .map(String::strip)
                    .toList();
            if (cells.get(cells.size() - 1).equals("shown by")) {
                inside = true;
            } else if (inside && !cells.get(0).startsWith("---")) {
                rows.add(cells);
            }
        }
        return rows.build().toList();
    }

    private static boolean exists(Map<String, String> sources, MatchResult name) {
        var source = sources.get(name.group(1));
        return source != null && (name.group(2) == null || source.contains("void " + name.group(2) + "("));
    }

    private static Map<String, String> testSources() throws IOException {
        try (var files = Stream.concat(
                Files.walk(REPOSITORY.resolve("bundles")), Files.walk(REPOSITORY.resolve("integration-tests")))) {
            return files.filter(file -> file.toString().contains("/src/test/"))
                    .filter(file -> file.getFileName().toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            ThreatModelTest::text,
                            (one, other) -> one + other));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
