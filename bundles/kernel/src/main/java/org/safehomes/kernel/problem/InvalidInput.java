package org.safehomes.kernel.problem;

import java.util.List;

/** What was sent cannot be taken as it is. Names every field that is wrong at once, so that one correction is enough. */
public final class InvalidInput extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient List<Field> fields;

    /** @throws IllegalArgumentException if no field is named */
    public InvalidInput(List<Field> fields) {
        super("Some of what was sent cannot be taken: see the fields.");
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("Invalid input names at least one field.");
        }
        this.fields = List.copyOf(fields);
    }

    /** The fields that are wrong, in the order of the request; at least one. */
    public List<Field> fields() {
        return fields;
    }

    /**
     * One wrong field.
     *
     * @param pointer where it stands, as a JSON Pointer (RFC 6901), such as {@code /survivor/phone}
     * @param message what is wrong and what would be right; never repeats the value
     */
    public record Field(String pointer, String message) {}
}
