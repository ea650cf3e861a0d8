package org.safehomes.host.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.host.Repairs.Order;
import org.safehomes.host.Repairs.Priority;
import org.safehomes.host.SundryDebtors.Posting;
import org.safehomes.host.reference.internal.SampleLoad.Standing;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;

/** Many at once with one reference, or one empty database: it still happens once. */
class OnceOnlyTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 10;
    private static final BoroughPlan SMALL = new BoroughPlan(10, 1);
    private static final Uprn HOME = new Uprn("999000000001");

    @ParameterizedTest
    @EnumSource
    void oneRepairForOneReferenceFromManyThreads(Product product) throws Exception {
        var database = product.withTables();
        LoadedBorough.load(database, SMALL);
        var tables = new Tables(database);
        var desk = new RepairsDesk(tables, Clock.systemUTC());
        for (int round = 0; round < ROUNDS; round++) {
            var reference = "R-RACE-" + round;
            var answers = atOnce(number ->
                    () -> desk.order(new Order(reference, HOME, "LOCK-01", "Asked by " + number, Priority.EMERGENCY)));
            assertThat(Set.copyOf(answers)).hasSize(1);
            assertThat(count(tables, "hr_repair", reference)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneInvoiceForOneReferenceFromManyThreads(Product product) throws Exception {
        var database = product.withTables();
        LoadedBorough.load(database, SMALL);
        var tables = new Tables(database);
        var ledger = new DebtorLedger(tables);
        var answers = atOnce(
                number -> () -> ledger.post(new Posting("I-RACE", new PersonId("p-0002"), 100 + number, "Works")));
        assertThat(Set.copyOf(answers)).hasSize(1);
        assertThat(count(tables, "hr_invoice", "I-RACE")).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void oneBoroughFromManyNodesThatLoadTogether(Product product) throws Exception {
        var database = product.withTables();
        var plan = new BoroughPlan(430, 1);
        var ends = atOnce(number -> () -> LoadedBorough.load(database, plan));
        assertThat(ends).containsOnly(new Standing(430, Optional.empty()));
        var alone = product.withTables();
        LoadedBorough.load(alone, plan);
        assertThat(LoadedBorough.rows(database)).isEqualTo(LoadedBorough.rows(alone));
    }

    private interface Attempt<T> {
        Callable<T> by(int number);
    }

    private static <T> List<T> atOnce(Attempt<T> attempt) throws Exception {
        var together = new CyclicBarrier(THREADS);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < THREADS; i++) {
                var mine = attempt.by(i);
                running.add(pool.submit(() -> {
                    together.await();
                    return mine.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static int count(Tables tables, String table, String reference) {
        return tables.all(row -> true, "select reference from " + table + " where reference = ?", reference)
                .size();
    }
}
