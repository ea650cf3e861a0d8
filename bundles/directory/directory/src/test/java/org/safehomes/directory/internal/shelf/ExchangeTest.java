package org.safehomes.directory.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.util.tracker.ServiceTracker;
import org.safehomes.directory.Freshness;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.internal.BareFramework;
import org.safehomes.directory.internal.DirectorySamples;
import org.safehomes.directory.internal.data.Reading;
import org.safehomes.kernel.rule.Upholds;

@Upholds("SU-3")
class ExchangeTest {

    @TempDir
    Path folder;

    private BareFramework framework;
    private Exchange exchange;
    private long millis;

    @BeforeEach
    void start() throws BundleException {
        framework = new BareFramework(folder.resolve("storage"), folder);
        exchange = new Exchange(
                framework.context(),
                () -> DirectorySamples.DAY.plusMonths(13),
                () -> Long.MAX_VALUE - 1_000 + millis * 1_000_000);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
    }

    private static Found found(String name, String version, int entries) {
        return new Found(
                new Origin(Origin.Kind.BUNDLE, "test." + name, Version.parseVersion(version), 1, 1),
                new Reading.Taken(DirectorySamples.directory(name, entries), List.of()));
    }

    private Standing turn(Configured configured, Found... found) {
        return exchange.turn(Settings.of(configured), List.of(found));
    }

    private Standing turn(Found... found) {
        return turn(Configured.NOTHING, found);
    }

    /** What whoever looks now gets, as name and version. */
    private String served() {
        var reference = framework.context().getServiceReference(SupportDirectory.class);
        if (reference == null) {
            return "none";
        }
        var directory = framework.context().getService(reference);
        assertThat(directory.about().name()).isEqualTo(reference.getProperty("directory.name"));
        return directory.about().name() + " " + reference.getProperty("directory.version");
    }

    private int registered() throws Exception {
        return framework
                .context()
                .getServiceReferences(SupportDirectory.class, null)
                .size();
    }

    @Test
    void nothingIsServedUntilThereIsSomething() {
        assertThat(turn().served()).isEmpty();
        assertThat(served()).isEqualTo("none");

        assertThat(turn(found("south", "1.2", 3)).served()).isPresent();
        assertThat(served()).isEqualTo("south 1.2.0");
    }

    @Test
    void theNextIsThereBeforeTheFormerGoesAndTheFormerLingersForAMoment() throws Exception {
        turn(found("south", "1", 3));
        var events = new ArrayList<String>();
        framework
                .context()
                .addServiceListener(event -> events.add((event.getType() == ServiceEvent.REGISTERED ? "+" : "-")
                        + event.getServiceReference().getProperty("directory.version")));

        turn(found("south", "2", 3));
        assertThat(served()).isEqualTo("south 2.0.0");
        millis = 299;
        turn(found("south", "2", 3));
        assertThat(registered()).isEqualTo(2);
        millis = 300;
        turn(found("south", "2", 3));

        assertThat(registered()).isEqualTo(1);
        assertThat(events).containsExactly("+2.0.0", "-1.0.0");
    }

    @Test
    void whoHoldsTheFormerOneStillGetsItsAnswers() {
        var former = turn(found("south", "1", 3)).served().orElseThrow().directory();
        var key = former.services().get(0).key();

        turn(found("north", "1", 1));
        millis = 1_000;
        turn(found("north", "1", 1));

        assertThat(former.find(key)).isPresent();
        assertThat(former.about().name()).isEqualTo("south");
    }

    @Test
    void theSameOnceMoreIsNoExchange() {
        turn(found("south", "1", 3));
        var before = framework.context().getServiceReference(SupportDirectory.class);

        turn();
        turn(found("south", "1", 3));

        assertThat(framework.context().getServiceReference(SupportDirectory.class))
                .isSameAs(before);
    }

    @ParameterizedTest
    @CsvSource({"10,9999,south 1.0.0", "10,10000,none", "1,999,south 1.0.0", "1,1000,none", "0,0,none"})
    void theLastOneStaysForTheGraceAndNotLonger(int graceSeconds, long later, String served) {
        var configured = new Configured("", "", 12, graceSeconds);
        turn(configured, found("south", "1", 3));
        millis = 5_000;

        turn(configured);
        millis += later;
        var standing = turn(configured);

        assertThat(served()).isEqualTo(served);
        assertThat(standing.served().isPresent()).isEqualTo(!served.equals("none"));
        assertThat(standing.notices().get(0).warning()).isTrue();
    }

    @Test
    void duringTheGraceItIsSaidAndOneThatComesBackHasItsWholeGraceAgain() {
        turn(found("south", "1", 3));
        var going = turn();
        assertThat(going.served().orElseThrow().going()).isTrue();
        assertThat(going.notices().get(0).text())
                .contains("south of test.south 1.0.0 is not there any more", "at most 10 seconds");

        millis = 9_000;
        assertThat(turn(found("south", "1", 3)).served().orElseThrow().going()).isFalse();
        turn();
        millis = 18_999;
        turn();
        assertThat(served()).isEqualTo("south 1.0.0");
        millis = 19_000;
        turn();
        assertThat(served()).isEqualTo("none");
    }

    @Test
    void oneThatIsNamedAndNotThereIsServedByNoneAfterTheGrace() {
        turn(Configured.directory("south"), found("south", "1", 3), found("north", "1", 1));
        turn(Configured.directory("west"), found("south", "1", 3), found("north", "1", 1));
        assertThat(served()).isEqualTo("south 1.0.0");

        millis = 10_000;
        var standing = turn(Configured.directory("west"), found("south", "1", 3), found("north", "1", 1));

        assertThat(served()).isEqualTo("none");
        assertThat(standing.notices()).singleElement().asString().contains("west is named but not there");
    }

    @Test
    void anotherAgeOfStaleEntriesIsAnExchangeToo() throws Exception {
        var source = DirectorySamples.source(DirectorySamples.DAY);
        var strict = turn(new Configured("", "", 12, 10), found("south", "1", 3));
        assertThat(strict.served().orElseThrow().directory().freshness(source)).isEqualTo(Freshness.STALE);

        var lenient = turn(new Configured("", "", 13, 10), found("south", "1", 3));

        assertThat(lenient.served().orElseThrow().directory().freshness(source)).isEqualTo(Freshness.FRESH);
        assertThat(registered()).isEqualTo(2);
    }

    @Test
    void closingTakesAwayWhatIsServedAndWhatLingers() throws Exception {
        turn(found("south", "1", 3));
        turn(found("south", "2", 3));

        exchange.close();

        assertThat(registered()).isZero();
    }

    /**
     * Readers of both kinds that are common: two ask a tracker, one looks the service up each time. Time goes on when each has
     * read since, as no reader takes as long as a former directory lingers.
     */
    @Test
    void inFiftyExchangesNobodyWhoReadsFindsNone() throws Exception {
        turn(found("south", "0", 3));
        var tracker = new ServiceTracker<SupportDirectory, SupportDirectory>(
                framework.context(), SupportDirectory.class, null);
        tracker.open();
        var reads = new AtomicLongArray(3);
        var ended = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(3);
        var readers = new ArrayList<Future<?>>();
        for (int reader = 0; reader < 3; reader++) {
            int number = reader;
            readers.add(threads.submit(() -> {
                while (!ended.get()) {
                    var directory = number < 2 ? tracker.getService() : lookedUp();
                    assertThat(directory).as("after %s reads", reads).isNotNull();
                    assertThat(directory.services()).hasSize(3);
                    reads.incrementAndGet(number);
                }
            }));
        }
        for (int version = 1; version <= 50; version++) {
            // as an update does: gone, and back in another version
            turn();
            turn(found("south", "" + version, 3));
            assertThat(served()).isEqualTo("south " + version + ".0.0");
            awaitTwoReadsOfEach(reads, readers);
            millis += 300;
            turn(found("south", "" + version, 3));
            assertThat(registered()).isEqualTo(1);
        }
        ended.set(true);
        for (var each : readers) {
            each.get(10, TimeUnit.SECONDS);
        }
        threads.shutdown();
        tracker.close();
    }

    /** The first may have begun before; the second has not. */
    private static void awaitTwoReadsOfEach(AtomicLongArray reads, List<Future<?>> readers) throws Exception {
        for (int reader = 0; reader < reads.length(); reader++) {
            long enough = reads.get(reader) + 2;
            while (reads.get(reader) < enough) {
                if (readers.get(reader).isDone()) {
                    // says why
                    readers.get(reader).get();
                }
                Thread.onSpinWait();
            }
        }
    }

    private SupportDirectory lookedUp() {
        ServiceReference<SupportDirectory> reference = framework.context().getServiceReference(SupportDirectory.class);
        return reference == null ? null : framework.context().getService(reference);
    }
}
