package org.safehomes.it.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.store.Database;

/** Inside, because embedded Derby lets nobody else in: writes the entries of people to a file, one a line. */
@ExtendWith(FromOutside.class)
class AuditSteps {

    @Test
    void write(String file) throws SQLException, IOException {
        var context = FrameworkUtil.getBundle(AuditSteps.class).getBundleContext();
        var database = context.getService(context.getServiceReference(Database.class));
        var lines = new ArrayList<String>();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, correlation, staff, action, outcome, refs from sh_audit"
                        + " where staff not like 'system:%'")) {
            while (rows.next()) {
                lines.add(String.join(
                        "\t",
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6)));
            }
        }
        Files.write(Path.of(file), lines);
    }
}
