package org.safehomes.gate.internal.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.RecordRef;

/** Writes what happened in the transaction in which it happened; delivered after the commit, to each module that listens. */
public final class Outbox {

    private Outbox() {}

    public static void write(Connection connection, String id, String topic, RecordRef ref, long at)
            throws SQLException {
        new Sql(connection)
                .update(
                        "insert into sh_outbox (id, topic, record_ref, happened_at) values (?, ?, ?, ?)",
                        id,
                        topic,
                        ref.value(),
                        at);
    }
}
