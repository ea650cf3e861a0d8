package org.safehomes.it.scenario;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.store.Database;

/** What changes in the host's staff register, inside. */
@ExtendWith(FromOutside.class)
class StaffSteps {

    @Test
    void leaves(String staff) throws SQLException {
        update("update hr_staff set active = false where id = ?", staff);
    }

    @Test
    void isBack(String staff) throws SQLException {
        update("update hr_staff set active = true where id = ?", staff);
    }

    @Test
    void hasRoles(String staff, String roles) throws SQLException {
        update("update hr_staff set roles = ? where id = ?", roles, staff);
    }

    /** Somebody whom the register of people did not know lives there from now on. */
    @Test
    void movesIn(String staff, String home) throws SQLException {
        var person = "p-" + staff;
        update(
                "insert into hr_person (id, name, search_name, home) values (?, ?, ?, ?)",
                person,
                "Somebody New",
                "somebody new",
                home);
        update("update hr_staff set person = ? where id = ?", person, staff);
    }

    @Test
    void movesOut(String staff) throws SQLException {
        update("update hr_staff set person = null where id = ?", staff);
        update("delete from hr_person where id = ?", "p-" + staff);
    }

    private static void update(String sql, String... values) throws SQLException {
        var context = FrameworkUtil.getBundle(StaffSteps.class).getBundleContext();
        var database = context.getService(context.getServiceReference(Database.class));
        try (var connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("The sample borough is not what the test takes it for.");
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }
}
