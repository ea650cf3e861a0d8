package org.safehomes.kernel;

/** A report of abuse, from its receipt on. Whoever reports is given this reference and nothing more (IN-7). */
public record ReportRef(String value) implements RecordRef {

    static final String PREFIX = "R-";

    /** @throws IllegalArgumentException if the text is not {@code R-} and sixteen characters of the reference alphabet */
    public ReportRef {
        Token.require("report reference", PREFIX, value);
    }

    /** A new reference that says nothing about what it refers to. */
    public static ReportRef next(IdSource ids) {
        return new ReportRef(PREFIX + ids.token());
    }

    @Override
    public String toString() {
        return value;
    }
}
