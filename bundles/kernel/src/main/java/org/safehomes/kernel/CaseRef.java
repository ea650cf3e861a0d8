package org.safehomes.kernel;

/** A domestic abuse case. */
public record CaseRef(String value) implements RecordRef {

    static final String PREFIX = "C-";

    /** @throws IllegalArgumentException if the text is not {@code C-} and sixteen characters of the reference alphabet */
    public CaseRef {
        Token.require("case reference", PREFIX, value);
    }

    /** A new reference that says nothing about what it refers to. */
    public static CaseRef next(IdSource ids) {
        return new CaseRef(PREFIX + ids.token());
    }

    @Override
    public String toString() {
        return value;
    }
}
