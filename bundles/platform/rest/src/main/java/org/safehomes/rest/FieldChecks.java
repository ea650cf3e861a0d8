package org.safehomes.rest;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safehomes.kernel.problem.InvalidInput;

/**
 * Looks at the fields of one request and names all that are wrong at once.
 *
 * <p>Take what each check answers only after {@link #verify}. Messages never repeat a value. For one thread.
 *
 * <pre>{@code
 * var checks = new FieldChecks();
 * var text = checks.text("/text", body.text(), 4000);
 * var uprn = checks.parsed("/uprn", body.uprn(), Uprn::new, "Expected a UPRN: one to twelve digits.");
 * checks.verify();
 * notes.add(text.value(), uprn.value());
 * }</pre>
 */
public final class FieldChecks {

    private static final String REQUIRED = "This is required.";

    private final List<InvalidInput.Field> wrong = new ArrayList<>();

    /** A value that must be there. */
    public <T> Checked<T> required(String pointer, @Nullable T value) {
        return value == null ? refused(pointer, REQUIRED) : new Checked<>(Optional.of(value));
    }

    /**
     * A text that must be there: not blank, no control characters but tabs and line breaks.
     *
     * @param longest in characters as people count them (Unicode code points)
     * @return the text without white space around it
     */
    public Checked<String> text(String pointer, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return refused(pointer, REQUIRED);
        }
        var text = value.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            return refused(pointer, "Expected at most " + longest + " characters.");
        }
        if (text.codePoints().anyMatch(FieldChecks::isUnprintable)) {
            return refused(pointer, "Expected text without control characters.");
        }
        return new Checked<>(Optional.of(text));
    }

    /** The same for a text that may be left out; a blank one counts as left out. */
    public Checked<Optional<String>> optionalText(String pointer, Optional<String> value, int longest) {
        return value.filter(text -> !text.isBlank())
                .map(text -> optionally(text(pointer, text, longest)))
                .orElseGet(FieldChecks::leftOut);
    }

    /**
     * A text that must be there and is read by a function.
     *
     * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} for what it does not take
     * @param expected what would be right, such as {@code Expected a UPRN: one to twelve digits.}
     */
    public <T> Checked<T> parsed(String pointer, @Nullable String value, Function<String, T> parse, String expected) {
        if (value == null || value.isBlank()) {
            return refused(pointer, REQUIRED);
        }
        try {
            return new Checked<>(Optional.of(parse.apply(value.strip())));
        } catch (IllegalArgumentException | DateTimeException e) {
            // the exception's own message may repeat the value
            return refused(pointer, expected);
        }
    }

    /** The same for a text that may be left out; a blank one counts as left out. */
    public <T> Checked<Optional<T>> optionallyParsed(
            String pointer, Optional<String> value, Function<String, T> parse, String expected) {
        return value.filter(text -> !text.isBlank())
                .map(text -> optionally(parsed(pointer, text, parse, expected)))
                .orElseGet(FieldChecks::leftOut);
    }

    /** The name of one of an enum's constants, exactly as it is spelled. */
    public <E extends Enum<E>> Checked<E> oneOf(String pointer, @Nullable String value, Class<E> choices) {
        var names = Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return parsed(pointer, value, name -> Enum.valueOf(choices, name), "Expected one of: " + names + ".");
    }

    /** Whatever else must hold. */
    public FieldChecks that(String pointer, boolean holds, String message) {
        if (!holds) {
            wrong.add(new InvalidInput.Field(pointer, message));
        }
        return this;
    }

    /** @throws InvalidInput naming every field that was found wrong, in the order of the checks */
    public void verify() {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private <T> Checked<T> refused(String pointer, String message) {
        that(pointer, false, message);
        return new Checked<>(Optional.empty());
    }

    private static <T> Checked<Optional<T>> optionally(Checked<T> checked) {
        return new Checked<>(checked.found().map(Optional::of));
    }

    private static <T> Checked<Optional<T>> leftOut() {
        return new Checked<>(Optional.of(Optional.empty()));
    }

    private static boolean isUnprintable(int character) {
        var type = Character.getType(character);
        return type == Character.SURROGATE
                || type == Character.CONTROL && character != '\n' && character != '\r' && character != '\t';
    }
}
