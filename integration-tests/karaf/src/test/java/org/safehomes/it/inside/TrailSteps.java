package org.safehomes.it.inside;

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

    private static void rename(String from, String to) throws SQLException {
        var context = FrameworkUtil.getBundle(TrailSteps.class).getBundleContext();
        var database = context.getService(context.getServiceReference(Database.class));
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    database.dialect() == Dialect.DERBY
                            ? "rename table " + from + " to " + to
                            : "alter table " + from + " rename to " + to);
        }
    }
}
