package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.store.HostDatabase;

/** The reference host's own tables: looked at, and changed as the host's other users change them. */
@ExtendWith(FromOutside.class)
public class HostTableSteps {

    /** Writes every row of every table of the host into a file, in an order of its own. */
    @Test
    void writeTo(String file) throws SQLException, IOException {
        try (var connection = host().connect()) {
            var lines = new TableRows(connection).ofAll("hr_");
            assertThat(lines).as("rows of the host").hasSizeGreaterThan(100);
            Files.write(Path.of(file), lines);
        }
    }

    /** Does what somebody does at the host. */
    @Test
    void update(String sql) throws SQLException {
        try (var connection = host().connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }

    private static HostDatabase host() {
        var context = FrameworkUtil.getBundle(HostTableSteps.class).getBundleContext();
        return context.getService(context.getServiceReference(HostDatabase.class));
    }
}
