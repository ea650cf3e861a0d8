package org.safehomes.it.beside;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.safehomes.it.karaf.Rest;

/** People who use a page of the host all the time. */
final class Load implements AutoCloseable {

    private static final int PEOPLE = 3;

    private final Rest rest;
    private final String path;
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<Integer, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final List<Thread> people;
    private volatile boolean enough;

    /** Begins at once. */
    Load(Rest rest, String path) {
        this.rest = rest;
        this.path = path;
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Thread(this::use, "host-user-" + i))
                .toList();
        people.forEach(Thread::start);
    }

    private void use() {
        while (!enough) {
            int status = rest.status(path);
            requests.incrementAndGet();
            if (status != 200) {
                failures.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
            }
        }
    }

    int requests() {
        return requests.get();
    }

    /** How often each other status came; 0 stands for no answer at all. */
    Map<Integer, AtomicInteger> failures() {
        return failures;
    }

    /** Ends when everybody has their last answer. */
    void stop() {
        enough = true;
        people.forEach(Load::join);
    }

    @Override
    public void close() {
        stop();
    }

    private static void join(Thread person) {
        try {
            person.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
