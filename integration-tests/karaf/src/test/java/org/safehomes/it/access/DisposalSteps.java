package org.safehomes.it.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.da.DaAction;
import org.safehomes.gate.CaseGate;
import org.safehomes.gate.Granted;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Version;
import org.safehomes.store.Database;

/** Inside: what no request can do yet, the disposal of a case; and what the modules' tables keep of one. */
@ExtendWith(FromOutside.class)
class DisposalSteps {

    private final BundleContext context =
            FrameworkUtil.getBundle(DisposalSteps.class).getBundleContext();

    /** Two managers who see the case. */
    @Test
    void dispose(String caseRef, String first, String second) {
        change(caseRef, first, granted -> granted.open(false));
        change(caseRef, first, granted -> granted.proposeDisposal("Its time is over."));
        change(caseRef, second, Granted::dispose);
    }

    private void change(String caseRef, String who, Consumer<Granted> work) {
        service(CaseGate.class)
                .change(
                        ServiceCalls.caller(context, who),
                        DaAction.ASSIGN_CASE,
                        new CaseRef(caseRef),
                        Version.any(),
                        granted -> {
                            work.accept(granted);
                            return true;
                        });
    }

    /** Writes the name of each of the modules' tables with at least one row of the case. */
    @Test
    void writeTables(String caseRef, String file) throws SQLException, IOException {
        try (var connection = service(Database.class).connect()) {
            var rows = new TreeMap<String, Long>();
            for (var column : columns(connection).entrySet()) {
                try (var count = connection.prepareStatement(
                        "select count(*) from " + column.getKey() + " where " + column.getValue() + " = ?")) {
                    count.setString(1, caseRef);
                    try (var found = count.executeQuery()) {
                        found.next();
                        rows.put(column.getKey(), found.getLong(1));
                    }
                }
            }
            Files.writeString(
                    Path.of(file),
                    rows.entrySet().stream()
                            .filter(table -> table.getValue() > 0)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.joining("\n")));
        }
    }

    /** Where the modules keep something of a record, by the database itself: so a new table is looked at too. */
    private static Map<String, String> columns(Connection connection) throws SQLException {
        var columns = new TreeMap<String, String>();
        try (var found = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (found.next()) {
                var table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                var column = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                if (table.matches("(da|sn)_.*") && column.matches("(record_)?ref")) {
                    columns.put(table, column);
                }
            }
        }
        return columns;
    }

    private <T> T service(Class<T> type) {
        return context.getService(context.getServiceReference(type));
    }
}
