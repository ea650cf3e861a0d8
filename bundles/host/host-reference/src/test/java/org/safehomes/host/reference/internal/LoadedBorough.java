package org.safehomes.host.reference.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.safehomes.host.reference.internal.SampleLoad.Standing;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.store.Database;

/** Loads boroughs for tests, and reads every row of them back. */
final class LoadedBorough {

    static final List<String> TABLES = List.of(
            "hr_home",
            "hr_person",
            "hr_next_of_kin",
            "hr_void",
            "hr_tenancy",
            "hr_tenant",
            "hr_rent_account",
            "hr_repair",
            "hr_nuisance",
            "hr_document",
            "hr_team",
            "hr_staff",
            "hr_sample");

    private LoadedBorough() {}

    /** Loads until the plan's homes are there or it is refused. */
    static Standing load(Database database, BoroughPlan plan) throws SQLException {
        var load = new SampleLoad(database, plan);
        var standing = load.look();
        while (standing.shortOf(plan.homes())) {
            standing = load.step(standing);
        }
        return standing;
    }

    /** Everything in the tables, in an order that does not depend on how it came there. */
    static List<String> rows(Database database) {
        var tables = new Tables(database);
        var all = new ArrayList<String>();
        for (var table : TABLES) {
            tables
                    .all(
                            row -> {
                                var text = new StringBuilder(table);
                                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                    text.append('|').append(row.getString(i));
                                }
                                return text.toString();
                            },
                            "select * from " + table)
                    .stream()
                    .sorted()
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    static int count(Database database, String table) {
        return new Tables(database)
                .one(row -> row.getInt(1), "select count(*) from " + table)
                .orElseThrow();
    }
}
