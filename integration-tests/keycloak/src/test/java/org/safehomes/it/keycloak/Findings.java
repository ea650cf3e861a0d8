package org.safehomes.it.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What came out, each as it was asserted, in the order of the run. */
final class Findings {

    private final Map<String, String> answers = new LinkedHashMap<>();

    void add(String what, String answer) {
        answers.put(what, answer);
    }

    /** Replaces the result file, unless the run found nothing at all. */
    void writeTo(Path directory) throws IOException {
        if (answers.isEmpty()) {
            return;
        }
        Files.createDirectories(directory);
        var rows = answers.entrySet().stream()
                .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " |\n")
                .collect(Collectors.joining());
        Files.writeString(
                directory.resolve("keycloak.md"),
                """
                # Tokens of a real Keycloak

                Keycloak %s with two imported realms, the distribution without the sample sign-ins, `GET /api/da/cases`. The provider's keys
                are found by its issuer. A row is there only if the run came to it and found it so: with 21 of them it came to its end.

                | token | answer |
                |---|---|
                %s"""
                        .formatted(System.getProperty("safehomes.it.keycloakVersion"), rows));
    }
}
