package org.safehomes.it.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each operation was answered with which status. */
final class Tally {

    /** The file that a nightly run writes. */
    private static final String RESULTS = "safehomes.bodies.results";

    private final Map<String, Map<Integer, Integer>> answers = new TreeMap<>();

    void count(String action, int status) {
        answers.computeIfAbsent(action, any -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    /** Writes a table where the run asks for one. */
    void writeIfAsked() {
        var file = System.getProperty(RESULTS, "");
        if (file.isEmpty()) {
            return;
        }
        var rows = answers.entrySet().stream()
                .map(entry -> "| " + entry.getKey() + " | "
                        + entry.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum() + " | "
                        + entry.getValue().entrySet().stream()
                                .map(status -> status.getKey() + ": " + status.getValue())
                                .collect(Collectors.joining(", "))
                        + " |")
                .collect(Collectors.joining("\n"));
        try {
            Files.writeString(
                    Path.of(file),
                    """
                    # Generated bodies

                    Odd bodies sent to the running system on %s. Every answer was checked: never a 5xx, problem+json for every
                    refusal, nothing of the inside in it, and a record that was read again after refusals was as before.

                    | operation | bodies | answers by status |
                    |---|---|---|
                    %s
                    """
                            .formatted(System.getProperty("safehomes.it.database", "derby"), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
