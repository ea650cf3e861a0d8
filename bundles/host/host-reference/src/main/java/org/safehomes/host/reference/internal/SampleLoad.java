package org.safehomes.host.reference.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.safehomes.host.reference.internal.SampleRecord.Loaded;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.store.Database;

/**
 * Puts a borough into the host's tables, some homes at a time, each lot whole or not at all. What is there is never changed:
 * a borough that is there grows, or stays.
 */
final class SampleLoad {

    /** With so many homes a demonstration can begin. */
    static final int ENOUGH_TO_BEGIN = 50;

    private static final int AT_A_TIME = 100;

    private final Database database;
    private final BoroughPlan plan;

    SampleLoad(Database database, BoroughPlan plan) {
        this.database = database;
        this.plan = plan;
    }

    /**
     * How far the tables are.
     *
     * @param homes how many homes of the plan's borough are loaded; what a refusal has found may be more
     * @param refusal why nothing is loaded into them, as a sentence; empty if homes can be
     */
    record Standing(int homes, Optional<String> refusal) {

        /** Whether there are homes to load. */
        boolean shortOf(int wanted) {
            return refusal.isEmpty() && homes < wanted;
        }
    }

    BoroughPlan plan() {
        return plan;
    }

    /** Looks how far the tables are, between the lots that others load, and changes nothing. */
    Standing look() throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try {
                return standing(new SampleRecord(connection, database.dialect()));
            } finally {
                restore(connection, false);
            }
        }
    }

    /** Loads some more homes, unless another node is quicker; tells how far the tables are then. */
    Standing step(Standing from) throws SQLException {
        int first = from.homes() + 1;
        int last = Math.min(plan.homes(), first <= ENOUGH_TO_BEGIN ? ENOUGH_TO_BEGIN : from.homes() + AT_A_TIME);
        var part = plan.part(first, last);
        try (var connection = database.connect()) {
            boolean done = false;
            connection.setAutoCommit(false);
            try {
                if (new SampleRecord(connection, database.dialect()).advance(plan, from.homes(), last)) {
                    new BoroughRows(part).insertInto(connection);
                    connection.commit();
                    done = true;
                }
            } finally {
                restore(connection, done);
            }
            if (done) {
                return new Standing(last, Optional.empty());
            }
        }
        return look();
    }

    private static void restore(Connection connection, boolean done) throws SQLException {
        if (!done) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
    }

    private Standing standing(SampleRecord sample) throws SQLException {
        // in this order: what another node puts there just now comes with its record
        boolean empty = sample.nothingIsThere();
        var loaded = sample.lock();
        if (loaded.isPresent()) {
            return standing(sample, loaded.orElseThrow());
        }
        return empty
                ? new Standing(0, Optional.empty())
                : refused(
                        0,
                        "The host's tables hold records that are not known as a sample: no sample borough is loaded,"
                                + " and they stay as they are.");
    }

    private Standing standing(SampleRecord sample, Loaded loaded) throws SQLException {
        int homes = loaded.homes();
        if (loaded.edition() != BoroughPlan.EDITION) {
            return refused(
                    homes,
                    "The sample borough that is loaded was made by another version of Safe Homes: it"
                            + " stays as it is and does not grow.");
        }
        if (loaded.seed() != plan.seed()) {
            return refused(
                    homes,
                    "The sample borough that is loaded has the seed %d, not %d: it stays as it is."
                            .formatted(loaded.seed(), plan.seed()));
        }
        if (homes > plan.homes()) {
            return refused(
                    homes,
                    "The sample borough that is loaded has %d homes, more than %d: it stays as it is."
                            .formatted(homes, plan.homes()));
        }
        if (homes < plan.homes() && !sample.onlySampleHomesAreThere(homes)) {
            return refused(
                    homes,
                    "The homes in the host's tables are not those of the sample borough alone: it does not grow.");
        }
        return new Standing(homes, Optional.empty());
    }

    private static Standing refused(int homes, String why) {
        return new Standing(homes, Optional.of(why));
    }
}
