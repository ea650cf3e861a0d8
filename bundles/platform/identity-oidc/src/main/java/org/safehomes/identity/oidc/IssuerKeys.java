package org.safehomes.identity.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's keys as they were last read, by a thread of their own.
 *
 * <p>Keys that are known answer without waiting, whatever their place does. An unknown one has them read again, at most once in
 * {@code keysRetry}, and waits for that: for a moment and with few others, so that forged tokens cannot hold up requests or be
 * turned against the issuer. This is why the library's own cache, which lets every request wait, is not used.
 */
final class IssuerKeys implements JWKSource<SecurityContext>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("org.safehomes.identity.oidc");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final int MOST_WAITING = 8;

    private final KeyPlace place;
    private final Terms terms;
    private final LongSupplier nanos;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "safehomes-identity-keys");
        thread.setDaemon(true);
        return thread;
    });

    private volatile Known known;
    private volatile Optional<String> trouble = Optional.of("they were not read yet");
    private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);
    private long lastBegun;

    /** @param at when they were read */
    private record Known(JWKSet keys, long at) {}

    IssuerKeys(KeyPlace place, Terms terms, LongSupplier nanos) {
        this.place = place;
        this.terms = terms;
        this.nanos = nanos;
        this.known = new Known(new JWKSet(), nanos.getAsLong());
    }

    /** Reads them, and from now on whenever it is time. */
    void open() {
        begin();
        var pause = terms.keysRetry().toMillis();
        reader.scheduleWithFixedDelay(this::readIfDue, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }

    /** Whether there are keys, read not too long ago, that tokens can be checked with. */
    boolean present() {
        return !known.keys().isEmpty() && age().compareTo(terms.keysKept()) < 0;
    }

    /** Why they could not be read, or could not be used, the last time; empty if all is well. */
    Optional<String> trouble() {
        return trouble;
    }

    /** How long ago they were read. */
    Duration age() {
        return Duration.ofNanos(nanos.getAsLong() - known.at());
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        var found = selector.select(known.keys());
        return found.isEmpty() && readAgain() ? selector.select(known.keys()) : found;
    }

    private void readIfDue() {
        if (trouble.isPresent() || age().compareTo(terms.keysRefresh()) >= 0) {
            begin();
        }
    }

    private synchronized CompletableFuture<Void> begin() {
        if (reading.isDone()) {
            lastBegun = nanos.getAsLong();
            reading = CompletableFuture.runAsync(this::read, reader);
        }
        return reading;
    }

    /** Empty if it is too early for that. */
    private synchronized Optional<CompletableFuture<Void>> beginForUnknown() {
        var early = nanos.getAsLong() - lastBegun < terms.keysRetry().toNanos();
        return reading.isDone() && early ? Optional.empty() : Optional.of(begin());
    }

    private boolean readAgain() {
        var attempt = beginForUnknown();
        if (attempt.isEmpty() || !waiting.tryAcquire()) {
            return false;
        }
        try {
            attempt.get().get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.release();
        }
    }

    private void read() {
        try {
            var now = UsableKeys.in(place.read());
            known = new Known(now, nanos.getAsLong());
            say(now.isEmpty() ? Optional.of("the issuer publishes none that is of use") : Optional.empty());
        } catch (IOException | RuntimeException e) {
            say(Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private void say(Optional<String> now) {
        if (!now.equals(trouble)) {
            now.ifPresentOrElse(
                    why -> LOG.warn("The keys of the issuer cannot be used: {}.", why),
                    () -> LOG.info(
                            "The keys of the issuer were read: {}.",
                            known.keys().size()));
            trouble = now;
        }
    }
}
