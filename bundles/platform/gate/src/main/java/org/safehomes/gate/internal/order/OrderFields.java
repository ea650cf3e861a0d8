package org.safehomes.gate.internal.order;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fields of an order as one text, to be sealed. */
final class OrderFields {

    private OrderFields() {}

    static String write(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> coded(field.getKey()) + " " + coded(field.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String text) {
        return text.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(cells -> plain(cells[0]), cells -> plain(cells[1])));
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String coded) {
        return new String(Base64.getDecoder().decode(coded), StandardCharsets.UTF_8);
    }
}
