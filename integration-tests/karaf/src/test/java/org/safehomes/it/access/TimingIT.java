package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Whether it takes as long to be told that there is no such case when there is one. In a nightly run: it wants many samples. */
@EnabledIfSystemProperty(named = "safehomes.timing.samples", matches = "[0-9]+")
class TimingIT {

    private static final int SAMPLES = Integer.getInteger("safehomes.timing.samples", 0);
    private static final int WARM_UP = 3_000;

    /** The smallest difference that counts, as a part of the median: what a network between two rooms hides many times over. */
    private static final double EFFECT = 0.05;

    private static final String MISSING = "C-0000000000000000";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @Upholds("AC-1")
    void itTakesAsLongToHideACaseAsToMissOne(SafeHomes karaf) throws IOException {
        var hidden = Casework.by(karaf.as(Borough.OFFICER)).openCase(Borough.report());
        int port = karaf.nobody().port();
        sample(port, hidden, WARM_UP, 0);

        var measured = sample(port, hidden, SAMPLES, 0);
        double effect = EFFECT * Latencies.median(measured.other());
        // the same with a difference of that size put in, which must be found
        var control = sample(port, hidden, SAMPLES, effect);

        var difference = measured.differenceOfMedians(1);
        var put = control.differenceOfMedians(1);
        write(measured, control, difference, put, effect);
        assertThat(put.apartFromNothing())
                .as("a difference of %s us is found: %s", effect, put)
                .isTrue();
        assertThat(difference.within(effect))
                .as("%s within %s us", difference, effect)
                .isTrue();
    }

    /** Either first, by chance, so that neither is always the one that finds things warm. */
    private Latencies sample(int port, String hidden, int count, double delay) {
        var there = read(port, hidden);
        var missing = read(port, MISSING);
        var random = new Random(count);
        var one = new double[count];
        var other = new double[count];
        for (int i = 0; i < count; i++) {
            if (random.nextBoolean()) {
                one[i] = time(there, delay);
                other[i] = time(missing, 0);
            } else {
                other[i] = time(missing, 0);
                one[i] = time(there, delay);
            }
        }
        return new Latencies(one, other);
    }

    private double time(HttpRequest request, double delay) {
        long began = System.nanoTime();
        try {
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(404);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        long end = System.nanoTime() + (long) (delay * 1_000);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - began) / 1_000.0;
    }

    private static HttpRequest read(int port, String reference) {
        var credentials = (Borough.OTHER_TEAM + ":sample-only").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/da/cases/" + reference))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .build();
    }

    private static String verdict(Latencies.Range difference, double effect) {
        if (!difference.within(effect)) {
            return "more than may be, or not shown to be less";
        }
        return difference.apartFromNothing() ? "there, and less than counts" : "none found";
    }

    private static void write(
            Latencies measured, Latencies control, Latencies.Range difference, Latencies.Range put, double effect)
            throws IOException {
        var file = System.getProperty("safehomes.timing.results", "");
        if (file.isEmpty()) {
            return;
        }
        Files.writeString(
                Path.of(file),
                String.format(
                        Locale.ROOT,
                        """
                        # How long it takes to be told that there is no such case

                        %d pairs of reads over HTTP on %s by an officer of another team, of a case that is hidden from them and of one that
                        is missing, in turn by chance, on one machine with %d processors. The smallest difference that counts: %.0f %% of the
                        median, %.0f microseconds. Ranges hold the difference of the medians with 99 of 100 (bootstrap of pairs).

                        | | median hidden | median missing | difference of medians | ranks apart by |
                        |---|---|---|---|---|
                        | hidden against missing | %.0f us | %.0f us | %.1f to %.1f us: %s | %.1f standard deviations |
                        | control: the difference put in | %.0f us | %.0f us | %.1f to %.1f us: %s | %.1f standard deviations |
                        """,
                        SAMPLES,
                        System.getProperty("safehomes.it.database", "derby"),
                        Runtime.getRuntime().availableProcessors(),
                        EFFECT * 100,
                        effect,
                        Latencies.median(measured.one()),
                        Latencies.median(measured.other()),
                        difference.from(),
                        difference.to(),
                        verdict(difference, effect),
                        measured.rankScore(),
                        Latencies.median(control.one()),
                        Latencies.median(control.other()),
                        put.from(),
                        put.to(),
                        put.apartFromNothing() ? "found" : "not found",
                        control.rankScore()));
    }
}
