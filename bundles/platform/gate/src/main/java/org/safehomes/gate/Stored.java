package org.safehomes.gate;

import java.sql.SQLException;

/** Carries a failure of the database out of a module's work to the gate, which rolls back. */
final class Stored {

    private Stored() {}

    static void run(Statement statement) {
        stored(() -> {
            statement.run();
            return true;
        });
    }

    static <T> T stored(Query<T> query) {
        try {
            return query.run();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    interface Query<T> {
        T run() throws SQLException;
    }

    interface Statement {
        void run() throws SQLException;
    }

    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(SQLException cause) {
            super(cause);
        }
    }
}
