package org.safehomes.council.internal.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What kind of value a parameter has. The council's data sets it; an override keeps it. */
public enum ParameterType {
    NUMBER("a whole number, 0 or more") {
        @Override
        public boolean accepts(String value) {
            // nine digits always fit an int
            return value.matches("0|[1-9][0-9]{0,8}");
        }
    },
    BOOLEAN("true or false") {
        @Override
        public boolean accepts(String value) {
            return value.equals("true") || value.equals("false");
        }
    },
    TIME("a local time such as 09:00") {
        @Override
        public boolean accepts(String value) {
            try {
                return TIME_SHAPE.matcher(value).matches()
                        && LocalTime.parse(value).toString().equals(value);
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    },
    TEXT("words, and neither '=' nor line breaks") {
        @Override
        public boolean accepts(String value) {
            return WORDS.matcher(value).matches();
        }
    },
    LIST("words separated by commas") {
        @Override
        public boolean accepts(String value) {
            return value.isEmpty()
                    || Arrays.stream(value.split(",", -1))
                            .allMatch(item -> WORDS.matcher(item).matches());
        }
    };

    private static final Pattern TIME_SHAPE = Pattern.compile("[0-9]{2}:[0-9]{2}");
    private static final Pattern WORDS = Pattern.compile("[^\\s=;\\p{Cntrl}]([^=;\\p{Cntrl}]*[^\\s=;\\p{Cntrl}])?");

    private final String description;

    ParameterType(String description) {
        this.description = description;
    }

    /** What a value of this type looks like, for error messages. */
    public String description() {
        return description;
    }

    /** Whether the text is a value of this type. */
    public abstract boolean accepts(String value);

    /** Its name in {@code council.json}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of this name; empty if there is none. */
    static Optional<ParameterType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** The type that a JSON value stands for; empty if it stands for none. */
    static Optional<ParameterType> of(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> Optional.of(NUMBER);
            case BOOLEAN -> Optional.of(BOOLEAN);
            case ARRAY -> Optional.of(LIST);
            case STRING -> Optional.of(TIME_SHAPE.matcher(value.textValue()).matches() ? TIME : TEXT);
            default -> Optional.empty();
        };
    }

    /** The value as the text that a parameter carries; empty if it is no value of this type. */
    Optional<String> textOf(JsonNode value) {
        if (this != LIST) {
            return Optional.of(value.asText()).filter(this::accepts);
        }
        var items = StreamSupport.stream(value.spliterator(), false).toList();
        var plain = items.stream()
                .allMatch(item -> item.isTextual()
                        && TEXT.accepts(item.textValue())
                        && !item.textValue().contains(","));
        return plain
                ? Optional.of(
                        String.join(",", items.stream().map(JsonNode::textValue).toList()))
                : Optional.empty();
    }
}
