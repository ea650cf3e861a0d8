package org.safehomes.rest.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safehomes.kernel.problem.InvalidInput;

/** Turns what Jackson says into what a client may read: where it is wrong and what would be right, no value, no class. */
final class WrongJson {

    /** A name that the client made up is repeated only if it looks like a field's, not like something somebody wrote. */
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private WrongJson() {}

    static RuntimeException of(JsonProcessingException wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput inner) {
                return below(pointer(wrong), inner);
            }
            if (cause instanceof InputCoercionException number) {
                return expected(pointer(wrong), number.getTargetType());
            }
            if (cause instanceof StreamReadException || cause instanceof StreamConstraintsException) {
                return MalformedJson.at(place((JsonProcessingException) cause));
            }
        }
        if (wrong instanceof UnrecognizedPropertyException) {
            return invalid(pointer(wrong), "This is not a field of this request.");
        }
        if (wrong instanceof InvalidNullException) {
            return invalid(pointer(wrong), "This must not be null.");
        }
        return expected(pointer(wrong), wrong instanceof MismatchedInputException other ? other.getTargetType() : null);
    }

    static InvalidInput expected(String pointer, @Nullable Class<?> type) {
        return invalid(pointer, type == null ? "This cannot be taken here." : Expected.of(type));
    }

    private static InvalidInput invalid(String pointer, String message) {
        return new InvalidInput(List.of(new InvalidInput.Field(pointer, message)));
    }

    /** An input record that checks itself names its fields from its own root. */
    private static InvalidInput below(String pointer, InvalidInput inner) {
        return new InvalidInput(inner.fields().stream()
                .map(field -> new InvalidInput.Field(pointer + field.pointer(), field.message()))
                .toList());
    }

    private static String pointer(JsonProcessingException wrong) {
        if (!(wrong instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(WrongJson::step)
                .takeWhile(step -> !step.isEmpty())
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String step(Reference reference) {
        var name = reference.getFieldName();
        if (name == null) {
            return reference.getIndex() < 0 ? "" : Integer.toString(reference.getIndex());
        }
        return FIELD_NAME.matcher(name).matches() ? name : "";
    }

    private static JsonLocation place(JsonProcessingException wrong) {
        return wrong.getLocation() == null ? JsonLocation.NA : wrong.getLocation();
    }

    /** What would be right, for each kind of field that requests have. */
    private static final class Expected {

        static String of(Class<?> type) {
            if (type.isEnum()) {
                return "Expected one of: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.joining(", "))
                        + ".";
            }
            if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
                return "Expected a list.";
            }
            if (type.isRecord() || Map.class.isAssignableFrom(type)) {
                return "Expected an object.";
            }
            return switch (type.getSimpleName()) {
                case "String" -> "Expected a text.";
                case "boolean", "Boolean" -> "Expected true or false.";
                case "int", "Integer", "long", "Long", "BigInteger" -> "Expected a whole number within range.";
                case "double", "Double", "BigDecimal" -> "Expected a number.";
                case "Instant" -> "Expected a moment in UTC, such as 2026-03-31T09:30:00Z.";
                case "LocalDate" -> "Expected a date, such as 2026-03-31.";
                case "LocalTime" -> "Expected a time of day, such as 09:30.";
                case "Duration" -> "Expected a length of time, such as PT36H.";
                case "Period" -> "Expected a number of days, months or years, such as P28D.";
                default -> "This cannot be taken here.";
            };
        }
    }
}
