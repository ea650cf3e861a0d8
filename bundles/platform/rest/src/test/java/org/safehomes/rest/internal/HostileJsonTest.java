package org.safehomes.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is a 2xx or a 4xx that says nothing about the inside. */
class HostileJsonTest {

    private static final int BODIES = 3000;
    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "1E-400",
            "-0.0",
            "9223372036854775808",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\\udc00\\ud83d\"",
            "\"PHONE\"",
            "\"+999999999-01-01\"",
            "\"-999999999-01-01\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "\"2026-03-31T24:00:00Z\"",
            "\"2026-03-31\"",
            "\"java.lang.Runtime\"",
            "\"${jndi:ldap://x}\"",
            "\"<script>alert(1)</script>\"");
    private static final List<String> NAMES = List.of(
            "text",
            "maybe",
            "number",
            "pence",
            "flag",
            "kind",
            "day",
            "at",
            "parts",
            "place",
            "name",
            "count",
            "postcode",
            "about",
            "@class",
            "@type",
            "class",
            "__proto__",
            "java.lang.Object",
            "",
            "\\u0000",
            "\\ud83d");

    private final Served served = new Served(Samples.class);
    private final Random random = new Random(20260331);

    @Test
    void never_a_5xx_and_never_a_word_about_the_inside() {
        for (int i = 0; i < BODIES; i++) {
            var body = damaged(document(0).getBytes(StandardCharsets.UTF_8));
            var answer = served.post("samples", body, "Idempotency-Key", "k");

            assertThat(answer.status())
                    .as("%s -> %s", new String(body, StandardCharsets.UTF_8), answer.text())
                    .isIn(200, 400, 413, 422);
            if (answer.status() != 200) {
                assertThat(answer.text())
                        .doesNotContain("java.", "jackson", "org.safehomes", "Exception", "Samples", "$", "script");
            }
        }
    }

    private String document(int depth) {
        int kind = depth > 5 ? 0 : random.nextInt(10);
        if (depth == 0 && kind < 7) {
            return likely();
        }
        if (kind < 4) {
            return SCALARS.get(random.nextInt(SCALARS.size()));
        }
        if (kind < 7) {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> document(depth + 1))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> "\"" + NAMES.get(random.nextInt(NAMES.size())) + "\":" + document(depth + 1))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The good document with one or two fields exchanged, which gets further in than noise does. */
    private String likely() {
        var fields = StrictJsonTest.GOOD.substring(1, StrictJsonTest.GOOD.length() - 1);
        for (int i = random.nextInt(3); i > 0; i--) {
            var name = NAMES.get(random.nextInt(10));
            fields = fields.replaceFirst(
                    "\"" + name + "\":(\"[^\"]*\"|[0-9]+|true|\\[.*?]|\\{.*?})",
                    java.util.regex.Matcher.quoteReplacement("\"" + name + "\":" + document(1)));
        }
        return "{" + fields + "}";
    }

    private byte[] damaged(byte[] body) {
        switch (random.nextInt(8)) {
            case 0 -> body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            case 1 -> {
                return java.util.Arrays.copyOf(body, random.nextInt(body.length + 1));
            }
            default -> {
                return body;
            }
        }
        return body;
    }
}
