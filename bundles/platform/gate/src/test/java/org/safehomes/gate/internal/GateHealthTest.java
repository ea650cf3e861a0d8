package org.safehomes.gate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safehomes.gate.internal.audit.AuditHead;
import org.safehomes.store.Database;
import org.safehomes.store.Dialect;

class GateHealthTest {

    @TempDir
    Path folder;

    private Result.Status with(Database database, AuditHead head) {
        return new GateHealth(database, () -> true, Clock.systemUTC(), head)
                .execute()
                .getStatus();
    }

    private static Database failing(SQLException failure) {
        return new Database() {
            @Override
            public Connection connect() throws SQLException {
                throw failure;
            }

            @Override
            public Dialect dialect() {
                return Dialect.DERBY;
            }
        };
    }

    @Test
    void a_busy_pool_does_not_take_the_node_out_of_work() {
        var head = new AuditHead(folder.resolve("head.txt"));
        assertThat(with(failing(new SQLTransientConnectionException("request timed out after 5000ms")), head))
                .isEqualTo(Result.Status.WARN);
        assertThat(with(failing(new SQLException("the connection is broken")), head))
                .isEqualTo(Result.Status.CRITICAL);
    }
}
