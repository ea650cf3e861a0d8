package org.safehomes.host.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.store.Database;
import org.safehomes.store.Dialect;

/** The first homes are waited for, the rest is not; closing ends it after the homes in hand. */
@Timeout(60)
class SampleGrowthTest {

    private static final BoroughPlan PLAN = new BoroughPlan(400, 2026);

    @Test
    void theCallerGoesOnWithTheFirstHomesWhileTheRestIsHeldUp() throws Exception {
        var database = new HeldUp(Product.DERBY.withTables());
        var growth = new SampleGrowth(new SampleLoad(database, PLAN));
        growth.begin();
        assertThat(growth.told()).isEqualTo("Loading sample borough: 50 of 400 homes.");
        assertThat(growth.whole()).isFalse();
        assertThat(LoadedBorough.count(database.real, "hr_home")).isEqualTo(50);
        database.goOn.countDown();
        awaitWhole(growth);
        assertThat(growth.told()).isEqualTo("The sample borough is whole.");
        assertThat(LoadedBorough.count(database.real, "hr_home")).isEqualTo(400);
        growth.close();
    }

    @Test
    void closingEndsAfterTheHomesInHandAndTheNextOneGoesOn() throws Exception {
        var database = new HeldUp(Product.DERBY.withTables());
        var growth = new SampleGrowth(new SampleLoad(database, PLAN));
        growth.begin();
        database.asked.await();
        var closing = new Thread(growth::close);
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        database.goOn.countDown();
        closing.join(Duration.ofSeconds(20).toMillis());
        assertThat(closing.isAlive()).isFalse();
        assertThat(LoadedBorough.count(database.real, "hr_home")).isEqualTo(150);
        var next = new SampleGrowth(new SampleLoad(database.real, PLAN));
        next.begin();
        awaitWhole(next);
        next.close();
    }

    @Test
    void aRefusedSampleBeginsNothingAndTellsWhy() throws Exception {
        var database = Product.DERBY.withTables();
        LoadedBorough.load(database, new BoroughPlan(60, 2026));
        var growth = new SampleGrowth(new SampleLoad(database, new BoroughPlan(400, 1)));
        growth.begin();
        assertThat(growth.whole()).isFalse();
        assertThat(growth.told())
                .isEqualTo("The sample borough that is loaded has the seed 2026, not 1: it stays as it is.");
        growth.close();
        assertThat(LoadedBorough.count(database, "hr_home")).isEqualTo(60);
    }

    @Test
    void aDatabaseThatIsAwayLetsNothingBegin() {
        assertThatThrownBy(() -> new SampleGrowth(new SampleLoad(Product.away(), PLAN)))
                .isInstanceOf(SQLException.class);
    }

    private static void awaitWhole(SampleGrowth growth) {
        while (!growth.whole()) {
            Thread.onSpinWait();
        }
    }

    /** A database that gives connections to the thread that opens the host, and lets the other one wait. */
    private static final class HeldUp implements Database {

        private final Database real;
        private final Thread opener = Thread.currentThread();
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        HeldUp(Database real) {
            this.real = real;
        }

        @Override
        public Connection connect() throws SQLException {
            if (Thread.currentThread() != opener) {
                asked.countDown();
                try {
                    if (!goOn.await(30, TimeUnit.SECONDS)) {
                        throw new SQLException("held up for too long");
                    }
                } catch (InterruptedException e) {
                    throw new SQLException(e);
                }
            }
            return real.connect();
        }

        @Override
        public Dialect dialect() {
            return real.dialect();
        }
    }
}
