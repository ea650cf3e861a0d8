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
import org.safehomes.store.Database;
import org.safehomes.store.Dialect;

/** Takes the table of the audit trail away, and puts it back. */
@ExtendWith(FromOutside.class)
class TrailSteps {

    @Test
    void takeAway() throws SQLException {
        rename("sh_audit", "sh_audit_away");
    }

    @Test
    void putBack() throws SQLException {
        rename("sh_audit_away", "sh_audit");
    }

    /** Writes what stands of cases into a file: with the trail away nobody can change it, nor can a job of the system. */
    @Test
    void writeTo(String file) throws SQLException, IOException {
        try (var connection = database().connect()) {
            var lines = new TableRows(connection).ofAll("da_", "sn_", "sh_record", "sh_grant", "sh_exclusion");
            assertThat(lines).as("rows of cases").hasSizeGreaterThan(50);
            Files.write(Path.of(file), lines);
        }
    }

    private static void rename(String from, String to) throws SQLException {
        var database = database();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    database.dialect() == Dialect.DERBY
                            ? "rename table " + from + " to " + to
                            : "alter table " + from + " rename to " + to);
        }
    }

    private static Database database() {
        var context = FrameworkUtil.getBundle(TrailSteps.class).getBundleContext();
        return context.getService(context.getServiceReference(Database.class));
    }
}
