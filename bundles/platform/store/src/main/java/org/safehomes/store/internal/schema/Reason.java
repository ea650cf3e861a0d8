package org.safehomes.store.internal.schema;

import java.sql.SQLException;

/** Why something failed, as one line for an operator: the message at the root, without what libraries wrap around it. */
public final class Reason {

    private static final int LONGEST = 300;

    private Reason() {}

    public static String of(Throwable failure) {
        Throwable root = failure;
        for (Throwable next = next(root); next != null && next != root; next = next(root)) {
            root = next;
        }
        String message = root.getMessage();
        String line = message == null ? "" : message.strip().lines().findFirst().orElse("");
        if (line.isEmpty()) {
            return root.getClass().getSimpleName();
        }
        if (root instanceof ClassNotFoundException || root instanceof LinkageError) {
            line = root.getClass().getSimpleName() + " " + line;
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** Whether the connection broke, so that the same may work on another one. */
    public static boolean isLostConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null && (state.startsWith("08") || state.startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }

    private static Throwable next(Throwable failure) {
        if (failure.getCause() != null) {
            return failure.getCause();
        }
        return failure instanceof SQLException sql ? sql.getNextException() : null;
    }
}
