package org.safehomes.store;

/** The two databases, and the one place for SQL that differs between them. */
public enum Dialect {
    DERBY,
    POSTGRESQL;

    /** The end of a query that wants its first rows only. The number is ours, never a caller's text. */
    public String first(int rows) {
        return switch (this) {
            case DERBY -> " fetch first " + rows + " rows only";
            case POSTGRESQL -> " limit " + rows;
        };
    }

    /** The end of a query that locks the rows it reads until the transaction ends. */
    public String forUpdate() {
        return switch (this) {
            case DERBY -> " for update with rs";
            case POSTGRESQL -> " for update";
        };
    }
}
