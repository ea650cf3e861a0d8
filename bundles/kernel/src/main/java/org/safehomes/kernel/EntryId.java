package org.safehomes.kernel;

/** One entry inside a record, such as a note, a contact or a task. Random, and unique in the installation. */
public record EntryId(String value) {

    static final String PREFIX = "E-";

    /** @throws IllegalArgumentException if the text is not {@code E-} and sixteen characters of the reference alphabet */
    public EntryId {
        Token.require("entry id", PREFIX, value);
    }

    /** A new id that says nothing about what it names. */
    public static EntryId next(IdSource ids) {
        return new EntryId(PREFIX + ids.token());
    }

    @Override
    public String toString() {
        return value;
    }
}
