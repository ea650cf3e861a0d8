package org.safehomes.gate.internal.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.safehomes.gate.GateUnderTest;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.problem.Unavailable;

class RunningJobTest {

    private static final Duration MINUTE = Duration.ofSeconds(60);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final GateUnderTest world = GateUnderTest.shared(GateUnderTest.Product.DERBY);
    private final String name = "running-" + COUNT.incrementAndGet();

    private final AtomicLong now = new AtomicLong();

    private record Job(String name, Runnable work) implements PeriodicJob {
        @Override
        public void run(Caller system) {
            work.run();
        }
    }

    private RunningJob on(String node, Runnable work) {
        return new RunningJob(new Job(name, work), new Leases(world.database, node, MINUTE), world.ids, now::get);
    }

    @Test
    void an_error_does_not_end_a_job() {
        List<Error> errors = new ArrayList<>(
                List.of(new NoClassDefFoundError("gone with its bundle"), new StackOverflowError("of a clause")));
        var done = new AtomicInteger();
        var job = on("one", () -> {
            if (!errors.isEmpty()) {
                throw errors.remove(0);
            }
            done.incrementAndGet();
        });
        for (int turns = 0; turns < 3; turns++) {
            job.turn();
            now.addAndGet(MINUTE.toNanos());
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void a_node_that_fails_leaves_the_job_to_another_and_tries_again_where_there_is_none() {
        var tried = new AtomicInteger();
        var done = new AtomicInteger();
        var failing = on("one", () -> {
            tried.incrementAndGet();
            throw new Unavailable("a service of the host");
        });
        var sound = on("other", done::incrementAndGet);

        failing.turn();
        failing.turn();
        assertThat(tried).as("stands back").hasValue(1);
        now.addAndGet(MINUTE.toNanos());
        failing.turn();
        assertThat(tried).as("nobody else took it").hasValue(2);

        sound.turn();
        now.addAndGet(MINUTE.toNanos());
        failing.turn();
        sound.turn();
        assertThat(tried).as("the other one has it").hasValue(2);
        assertThat(done).hasValue(2);
    }

    @Test
    void jobs_that_hang_do_not_hold_up_another() throws Exception {
        var runner = new JobRunner(world.database, world.ids, new LeaseLength(new MinuteLong()), () -> "gate");
        var answer = new CountDownLatch(1);
        var hanging = new CountDownLatch(3);
        var sealed = new CountDownLatch(1);
        try {
            for (int i = 0; i < 3; i++) {
                runner.bindJob(new Job(name + "-host-" + i, () -> {
                    hanging.countDown();
                    await(answer);
                }));
            }
            assertThat(hanging.await(30, TimeUnit.SECONDS)).as("all at once").isTrue();
            runner.bindJob(new Job(name + "-sealer", sealed::countDown));
            assertThat(sealed.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            answer.countDown();
            runner.stop();
        }
    }

    @Test
    void a_job_that_is_taken_away_ends_its_run_and_is_not_interrupted() throws Exception {
        var runner = new JobRunner(world.database, world.ids, new LeaseLength(new MinuteLong()), () -> "gate");
        var begun = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var undisturbed = new CountDownLatch(1);
        var job = new Job(name, () -> {
            begun.countDown();
            await(answer);
            undisturbed.countDown();
        });
        runner.bindJob(job);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        runner.unbindJob(job);
        answer.countDown();
        assertThat(undisturbed.await(30, TimeUnit.SECONDS)).isTrue();
        runner.stop();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is configured if nothing is. */
    private static final class MinuteLong implements LeaseLength.Config {
        @Override
        public int leaseSeconds() {
            return 60;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return LeaseLength.Config.class;
        }
    }
}
