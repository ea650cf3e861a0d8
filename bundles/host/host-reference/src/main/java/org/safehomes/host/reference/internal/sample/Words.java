package org.safehomes.host.reference.internal.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The word lists in this bundle: lines of cells with bars between, {@code #} for remarks. */
final class Words {

    private Words() {}

    static List<List<String>> of(String resource) {
        try (var in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The sample's word list " + resource + " is missing.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
