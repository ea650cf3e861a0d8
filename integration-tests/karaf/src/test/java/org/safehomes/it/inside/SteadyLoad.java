package org.safehomes.it.inside;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.safehomes.it.karaf.Answer;

/** So many requests a second, whatever becomes of those before: a slow answer holds none of the next ones up. */
final class SteadyLoad {

    private static final int PEOPLE = 32;
    private static final long MINUTES_TO_END = 2;

    /** One request, and what is said of its answer. */
    interface Request {
        Answer send();
    }

    /**
     * How it went.
     *
     * @param failures what was answered other than 2xx, or not at all
     */
    record Outcome(long sent, long answered, List<String> failures, long milliseconds) {

        double perSecond() {
            return sent * 1000.0 / milliseconds;
        }
    }

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final long began = System.nanoTime();
    private final List<Request> round;

    private SteadyLoad(List<Request> round) {
        this.round = round;
    }

    /** Starts; the requests are sent in turn, over and over. */
    static SteadyLoad start(int perSecond, List<Request> round) {
        var load = new SteadyLoad(List.copyOf(round));
        load.pace.scheduleAtFixedRate(load::next, 0, TimeUnit.SECONDS.toNanos(1) / perSecond, TimeUnit.NANOSECONDS);
        return load;
    }

    private void next() {
        var request = round.get((int) (sent.getAndIncrement() % round.size()));
        people.execute(() -> {
            try {
                var answer = request.send();
                answered.incrementAndGet();
                if (answer.status() / 100 != 2) {
                    failures.add(answer.toString());
                }
            } catch (RuntimeException | AssertionError e) {
                failures.add(e.toString());
            }
        });
    }

    /** Sends no more, waits for every answer, and says how it went. */
    Outcome end() throws InterruptedException {
        pace.shutdown();
        pace.awaitTermination(MINUTES_TO_END, TimeUnit.MINUTES);
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        people.shutdown();
        if (!people.awaitTermination(MINUTES_TO_END, TimeUnit.MINUTES)) {
            failures.add("Some requests are not answered yet.");
            people.shutdownNow();
        }
        return new Outcome(sent.get(), answered.get(), List.copyOf(failures), took);
    }
}
