package org.safehomes.kernel.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safehomes.kernel.problem.InvalidInput;

/**
 * Collects all that is wrong with an input, so that one correction is enough. Each check names a member as a JSON pointer and says what
 * to give. Used before a record is looked up: what is wrong with an input never depends on whether a record exists.
 */
public final class Checks {

    public static final int LONG = 20_000;
    public static final int MEDIUM = 4_000;
    public static final int SHORT = 500;
    public static final int NAME = 200;
    public static final int NUMBER = 40;
    public static final int MOST_ON_A_PAGE = 200;

    private final List<InvalidInput.Field> wrong = new ArrayList<>();

    /** A member that must be there. From REST it may be missing whatever the type says. */
    public Checks present(String pointer, @Nullable Object value, String message) {
        return that(value != null, pointer, message);
    }

    /** A text of 1 to so many characters. */
    public Checks text(String pointer, @Nullable String value, int longest) {
        return that(
                value != null && !value.isBlank() && value.length() <= longest,
                pointer,
                "Give 1 to " + longest + " characters.");
    }

    /** A text that may be missing. */
    public Checks text(String pointer, Optional<String> value, int longest) {
        return value.isPresent() ? text(pointer, value.get(), longest) : this;
    }

    /** How many are asked for at once. */
    public Checks page(int limit) {
        return that(limit >= 1 && limit <= MOST_ON_A_PAGE, "/limit", "Ask for 1 to " + MOST_ON_A_PAGE + ".");
    }

    /** @param message says what to give, and repeats nothing of what was given */
    public Checks that(boolean right, String pointer, String message) {
        if (!right) {
            wrong.add(new InvalidInput.Field(pointer, message));
        }
        return this;
    }

    /** @throws InvalidInput naming all that is wrong */
    public void done() {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
