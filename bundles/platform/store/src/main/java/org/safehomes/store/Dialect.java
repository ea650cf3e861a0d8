package org.safehomes.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The two databases, and the one place for SQL that differs between them. */
public enum Dialect {
    DERBY,
    POSTGRESQL;

    private static final String DUPLICATE = "23505";
    private static final Set<String> WAITED_FOR_LOCK = Set.of("55P03", "40XL1", "40XL2");

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

    /**
     * What is executed at the begin of a transaction that holds a lock for long: give up waiting after a second, and let the
     * server notice within seconds that the holder's machine is gone.
     */
    public List<String> lockHolderSettings() {
        return switch (this) {
            case DERBY -> List.of();
            case POSTGRESQL ->
                List.of(
                        "set local lock_timeout = '1s'",
                        "set local idle_in_transaction_session_timeout = 0",
                        "set local tcp_keepalives_idle = 5",
                        "set local tcp_keepalives_interval = 2",
                        "set local tcp_keepalives_count = 3");
        };
    }

    /** Whether a statement was refused because a row with the same key is there already. Both products agree on the state. */
    public static boolean isDuplicate(SQLException e) {
        return DUPLICATE.equals(e.getSQLState());
    }

    /** Whether a statement gave up waiting for a lock that somebody else holds. */
    public static boolean isLockTimeout(SQLException e) {
        return e.getSQLState() != null && WAITED_FOR_LOCK.contains(e.getSQLState());
    }
}
