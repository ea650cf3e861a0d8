package org.safehomes.build.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/**
 * The limits that a description states in words, in the phrases that the API's Javadoc uses: {@code 1 to 4,000 characters},
 * {@code at most 200 characters}, {@code 0 to 130}, {@code at least one}.
 */
final class Limits {

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})*)";
    private static final Pattern CHARACTERS = Pattern.compile(NUMBER + " to " + NUMBER + " characters");
    private static final Pattern AT_MOST = Pattern.compile("at most " + NUMBER + " characters");
    private static final Pattern RANGE = Pattern.compile("\\b" + NUMBER + " to " + NUMBER + "(?! characters)");
    private static final Pattern AT_LEAST_ONE = Pattern.compile("\\bat least one\\b");

    private Limits() {}

    static void apply(String description, ObjectNode schema) {
        switch (schema.path("type").asText()) {
            case "string" -> characters(description, schema);
            case "integer" -> range(description, schema);
            case "array" -> {
                if (AT_LEAST_ONE.matcher(description).find()) {
                    schema.put("minItems", 1);
                }
            }
            default -> {}
        }
    }

    private static void characters(String description, ObjectNode schema) {
        var both = CHARACTERS.matcher(description);
        var most = AT_MOST.matcher(description);
        if (both.find()) {
            schema.put("minLength", number(both.group(1))).put("maxLength", number(both.group(2)));
        } else if (most.find()) {
            schema.put("maxLength", number(most.group(1)));
        }
    }

    private static void range(String description, ObjectNode schema) {
        var range = RANGE.matcher(description);
        if (range.find()) {
            schema.put("minimum", number(range.group(1))).put("maximum", number(range.group(2)));
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }
}
