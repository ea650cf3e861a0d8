package org.safehomes.directory.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.felix.hc.api.Result.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceEvent;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.internal.BareFramework;
import org.safehomes.kernel.rule.Upholds;

/** The whole of it with its own thread, in a framework in which bundles come and go. */
@Upholds("SU-3")
class ShelfTest {

    /** Far more than it takes, for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
    private BareFramework framework;
    private Shelf shelf;

    @BeforeEach
    void start() throws BundleException {
        framework = new BareFramework(folder.resolve("storage"), folder);
        framework.context().addServiceListener(event -> {
            if (event.getServiceReference().getProperty("directory.name") != null) {
                events.add((event.getType() == ServiceEvent.REGISTERED ? "+" : "-")
                        + event.getServiceReference().getProperty("directory.name") + " "
                        + event.getServiceReference().getProperty("directory.version"));
            }
        });
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        if (shelf != null) {
            shelf.close();
        }
        framework.stop();
    }

    private Shelf shelf(Configured configured) {
        shelf = new Shelf(framework.context(), configured, new Today(), SampleReading::read);
        return shelf;
    }

    private boolean served() {
        return framework.context().getServiceReference(SupportDirectory.class) != null;
    }

    /** What comes or goes next. */
    private String next(Duration within) throws InterruptedException {
        var event = events.poll(within.toMillis(), TimeUnit.MILLISECONDS);
        return event == null ? "nothing" : event;
    }

    private void write(String name, String content) throws IOException {
        var written = Files.writeString(folder.resolve("written"), content);
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void aBundleThatIsThereIsServedWhenTheShelfIs() throws Exception {
        framework.install("test.south", "1", "south 3");

        shelf(Configured.NOTHING);

        assertThat(served()).isTrue();
        shelf.close();
        assertThat(served()).isFalse();
    }

    @Test
    void aBundleIsServedWhenItStartsAndExchangedByItsUpdate() throws Exception {
        shelf(Configured.NOTHING);
        assertThat(served()).isFalse();

        var bundle = framework.install("test.south", "1", "south 3");
        assertThat(next(SOON)).isEqualTo("+south 1.0.0");

        BareFramework.update(bundle, BareFramework.jar("test.south", "2", "south 4"));
        assertThat(next(SOON)).isEqualTo("+south 2.0.0");
        assertThat(next(SOON)).isEqualTo("-south 1.0.0");
        assertThat(shelf.standing().served().orElseThrow().copy().origin().toString())
                .isEqualTo("test.south 2.0.0");
    }

    @Test
    void theOneInstalledLastIsServedAndTheFormerOneAgainWhenThatGoes() throws Exception {
        shelf(Configured.NOTHING);
        framework.install("test.south", "1", "south 3");
        assertThat(next(SOON)).isEqualTo("+south 1.0.0");

        var north = framework.install("test.north", "1", "north 3");
        assertThat(next(SOON)).isEqualTo("+north 1.0.0");
        assertThat(next(SOON)).isEqualTo("-south 1.0.0");
        assertThat(new DirectoryHealth(shelf).execute().getStatus()).isEqualTo(Status.WARN);

        north.uninstall();
        assertThat(next(SOON)).isEqualTo("+south 1.0.0");
    }

    @Test
    void aBundleThatStartsAgainIsNotInstalledLaterForThat() throws Exception {
        shelf(Configured.NOTHING);
        var south = framework.install("test.south", "1", "south 3");
        assertThat(next(SOON)).isEqualTo("+south 1.0.0");
        framework.install("test.north", "1", "north 3");
        assertThat(next(SOON)).isEqualTo("+north 1.0.0");
        assertThat(next(SOON)).isEqualTo("-south 1.0.0");

        south.stop();
        south.start();
        shelf.configure(new Configured("", "", 13, 10));

        assertThat(next(SOON)).isEqualTo("+north 1.0.0");
    }

    @Test
    void withoutAGraceTheLastOneGoesWithItsBundle() throws Exception {
        shelf(new Configured("", "", 12, 0));
        var bundle = framework.install("test.south", "1", "south 3");
        assertThat(next(SOON)).isEqualTo("+south 1.0.0");

        bundle.stop();

        assertThat(next(SOON)).isEqualTo("-south 1.0.0");
        assertThat(served()).isFalse();
    }

    @Test
    void aBundleThatCannotBeReadIsRefusedAndTheOthersStayServed() throws Exception {
        framework.install("test.south", "1", "south 3");
        framework.install("test.faulty", "1", "faults 5");
        framework.install("test.throwing", "1", "throws");
        framework.install("test.failing", "1", "fails");
        framework.install("test.endless", "1", "overflows");
        framework
                .context()
                .installBundle("empty", BareFramework.jar("test.empty", "1", "OSGI-INF/other.json", "south 3"))
                .start();

        shelf(Configured.NOTHING);

        assertThat(served()).isTrue();
        assertThat(shelf.standing().choice().refused())
                .extracting(each -> each.origin().name())
                .containsExactly("test.faulty", "test.throwing", "test.failing", "test.endless", "test.empty");
        assertThat(shelf.standing().choice().refused().toString()).doesNotContain("what a file holds");
        assertThat(new DirectoryHealth(shelf).execute().getStatus()).isEqualTo(Status.WARN);
    }

    @Test
    void aFileIsServedAndExchangedByEachChange() throws Exception {
        shelf(Configured.file("south.csv"));
        assertThat(shelf.standing().notices()).extracting(Notice::text).anySatisfy(text -> assertThat(text)
                .contains("There is no file south.csv"));

        write("south.csv", "south 3");
        assertThat(next(SOON)).startsWith("+south 0.0.0.");
        write("south.csv", "south 4");
        assertThat(next(SOON)).startsWith("+south 0.0.0.");
        assertThat(next(SOON)).startsWith("-south 0.0.0.");

        assertThat(shelf.standing().served().orElseThrow().directory().services())
                .hasSize(4);
        assertThat(new DirectoryHealth(shelf).execute().getStatus()).isEqualTo(Status.OK);
    }

    @Test
    void anotherConfigurationIsTakenWithoutAMomentWithoutADirectory() throws Exception {
        framework.install("test.south", "1", "south 3");
        framework.install("test.north", "1", "north 3");
        write("west.csv", "west 3");
        shelf(Configured.directory("south"));
        assertThat(next(SOON)).isEqualTo("+south 1.0.0");

        shelf.configure(Configured.directory("north"));
        assertThat(next(SOON)).isEqualTo("+north 1.0.0");
        assertThat(next(SOON)).isEqualTo("-south 1.0.0");

        shelf.configure(new Configured("west", folder.resolve("west.csv").toString(), 12, 10));
        assertThat(next(SOON)).startsWith("+west 0.0.0.");
        assertThat(next(SOON)).isEqualTo("-north 1.0.0");
    }

    @Test
    void aFileThatCannotBeOneIsSaidSo() {
        shelf(Configured.file("a\0b.csv"));

        assertThat(shelf.standing().notices()).extracting(Notice::text).anySatisfy(text -> assertThat(text)
                .contains("cannot be a file"));
    }

    @Test
    void withoutADirectoryTheHealthWarnsAndIsNeverCritical() {
        shelf(Configured.NOTHING);

        assertThat(new DirectoryHealth(shelf).execute().getStatus()).isEqualTo(Status.WARN);
    }

    @Test
    void theDayIsThatOfTheOffice() {
        var today = new Today();
        // half past midnight in London, still the day before in UTC
        today.clock = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);

        assertThat(today.date()).isEqualTo(LocalDate.of(2026, 7, 1));
    }
}
