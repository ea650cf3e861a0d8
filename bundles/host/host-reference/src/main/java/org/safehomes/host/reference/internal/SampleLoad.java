package org.safehomes.host.reference.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a whole borough into empty tables in one transaction, or nothing. */
final class SampleLoad {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoad.class);
    private static final List<String> WHERE_HOSTS_BEGIN = List.of("hr_home", "hr_person", "hr_staff");

    private final Database database;

    SampleLoad(Database database) {
        this.database = database;
    }

    /** @return whether this call put it there; it does not if anything is there, or another node is quicker */
    boolean intoEmptyTables(BoroughPlan plan) throws SQLException {
        try (var connection = database.connect()) {
            if (!empty(connection)) {
                return false;
            }
            var borough = plan.borough();
            boolean done = false;
            connection.setAutoCommit(false);
            try {
                new BoroughRows(borough).insertInto(connection);
                connection.commit();
                done = true;
            } catch (SQLException e) {
                // a key that is there by now: another node has loaded the same since we looked
                if (!Sql.isDuplicate(e)) {
                    throw e;
                }
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
            if (done) {
                LOG.info("Sample borough loaded: {}.", borough.counts());
            }
            return done;
        }
    }

    private boolean empty(Connection connection) throws SQLException {
        for (var table : WHERE_HOSTS_BEGIN) {
            var query = "select 1 from " + table + database.dialect().first(1);
            try (var statement = connection.prepareStatement(query);
                    var rows = statement.executeQuery()) {
                if (rows.next()) {
                    return false;
                }
            }
        }
        return true;
    }
}
