package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.GateUnderTest.NOON;
import static org.safehomes.gate.Office.ADVISER;
import static org.safehomes.gate.Office.OFFICER;
import static org.safehomes.gate.Office.STRANGER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safehomes.gate.internal.spool.SealedSpool;
import org.safehomes.gate.internal.spool.SpoolHealth;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.KeyReused;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;

/** What was acknowledged while nothing could be entered is entered once, and nobody can read it meanwhile. */
@Upholds("AC-3")
class SealedSpoolTest {

    private static final String SAID = "He said zephyranthes and locked the door.";

    private GateUnderTest world;
    private SealedSpool spool;
    private Reporting reporting;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        world = new GateUnderTest(GateUnderTest.Product.DERBY);
        spool = new SealedSpool(folder.resolve("spool"), world.keys);
        reporting = new Reporting();
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** A module that takes reports in. */
    private final class Reporting implements KeptIntake {

        private final List<Instant> received = new ArrayList<>();
        private boolean diesAfterTheCommit;

        @Override
        public String kind() {
            return "test/report";
        }

        @Override
        public void enter(Caller caller, Kept kept) {
            world.gate.create(
                    caller,
                    TestAction.REPORT,
                    (ReportRef) kept.ref(),
                    new Placement(Office.NORTH, OFFICER, Set.of()),
                    kept.once(),
                    granted -> received.add(granted.received()));
            if (diesAfterTheCommit) {
                diesAfterTheCommit = false;
                throw new IllegalStateException("killed");
            }
        }
    }

    private static Once key(String key) {
        return new Once(Optional.of(key), "print of " + key);
    }

    private Kept keep(SealedSpool where, StaffId who, Once once) {
        var caller = world.as(who);
        var ref = ReportRef.next(() -> where.token(caller, once));
        return where.keep(caller, new Kept("test/report", ref, NOON, once, SAID));
    }

    private void enter(SealedSpool where) {
        world.connections.restart(0);
        where.enter(List.of(reporting));
    }

    private int reports() {
        return world.<Integer>sql(sql ->
                sql.rows(row -> row.getString(1), "select ref from sh_record").size());
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_was_kept_is_entered_under_its_reference_with_its_audit_and_its_moment() {
        var kept = keep(spool, ADVISER, key("one"));
        assertThat(spool.waiting()).isOne();
        world.at(NOON.plusSeconds(3_600));

        enter(spool);
        assertThat(world.audit()).containsExactly("adviser test/REPORT DONE " + kept.ref());
        assertThat(reporting.received).containsExactly(NOON);
        assertThat(spool.waiting()).isZero();
        var again = world.gate.create(
                world.as(ADVISER),
                TestAction.REPORT,
                ReportRef.next(world.ids),
                new Placement(Office.NORTH, OFFICER, Set.of()),
                key("one"),
                granted -> {});
        assertThat(again).as("the receipt of a repetition").isEqualTo(new Made<>(kept.ref(), NOON));
    }

    @Test
    void killed_between_commit_and_deletion_it_is_entered_once() {
        keep(spool, ADVISER, key("one"));
        reporting.diesAfterTheCommit = true;
        enter(spool);
        assertThat(spool.waiting()).isOne();

        enter(new SealedSpool(folder.resolve("spool"), world.keys));
        assertThat(spool.waiting()).isZero();
        assertThat(reports()).isOne();
        assertThat(reporting.received).hasSize(1);
    }

    @Test
    void the_same_key_on_two_nodes_is_one_report() {
        var other = new SealedSpool(folder.resolve("other-node"), world.keys);
        assertThat(keep(spool, ADVISER, key("one")).ref())
                .isEqualTo(keep(other, ADVISER, key("one")).ref());
        enter(spool);
        enter(other);
        assertThat(reports()).isOne();
        assertThat(other.waiting()).isZero();
    }

    @Test
    void a_repetition_while_it_waits_answers_the_first_and_keeps_nothing_more() {
        var first = keep(spool, ADVISER, key("one"));
        world.at(NOON.plusSeconds(60));
        assertThat(keep(spool, ADVISER, key("one"))).isEqualTo(first);
        assertThat(spool.waiting(world.as(ADVISER), "test/report", key("one"))).contains(first);
        assertThat(spool.waiting(world.as(STRANGER), "test/report", key("one")))
                .as("somebody else's key of the same text")
                .isEmpty();
        assertThatThrownBy(() -> keep(spool, ADVISER, new Once(Optional.of("one"), "another print")))
                .isInstanceOf(KeyReused.class);
        assertThat(spool.waiting()).isOne();
    }

    @Test
    void nobody_reads_it_and_its_name_tells_nothing() throws IOException {
        keep(spool, ADVISER, key("one"));
        keep(spool, ADVISER, key("two"));
        assertThat(files()).hasSize(2).allSatisfy(file -> {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("zephyranthes", "adviser");
            // a digest: "R-" alone stands in one of fifty
            assertThat(file.getFileName().toString())
                    .doesNotContain("adviser", "one", "two")
                    .doesNotContainPattern("R-[0-9A-Z]{16}");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("spool"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_damaged_file_is_set_aside_and_holds_up_no_other() throws IOException {
        keep(spool, ADVISER, key("one"));
        var damaged = files().get(0);
        var bytes = Files.readAllBytes(damaged);
        bytes[bytes.length - 1] ^= 1;
        Files.write(damaged, bytes);
        keep(spool, ADVISER, key("two"));

        enter(spool);
        assertThat(reports()).isOne();
        assertThat(spool.waiting()).isZero();
        assertThat(spool.aside()).hasSize(1);
        assertThat(files()).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(bytes));
        assertThat(keep(spool, ADVISER, key("one")).ref()).as("said again").isNotNull();
        assertThat(files()).hasSize(2);
    }

    @Test
    void renamed_it_does_not_open() throws IOException {
        keep(spool, ADVISER, key("one"));
        Files.move(files().get(0), folder.resolve("spool/another.kept"));
        enter(spool);
        assertThat(reports()).isZero();
        assertThat(spool.aside()).containsExactly("another.1.aside");
    }

    @Test
    void sealed_with_another_key_file_it_waits_aside_until_the_right_one_is_back() {
        keep(spool, ADVISER, key("one"));
        try (var elsewhere = new GateUnderTest(GateUnderTest.Product.DERBY)) {
            var wrong = new SealedSpool(folder.resolve("spool"), elsewhere.keys);
            enter(wrong);
            assertThat(wrong.aside()).hasSize(1);
            assertThat(wrong.waiting()).isZero();
        }
        enter(new SealedSpool(folder.resolve("spool"), world.keys));
        assertThat(reports()).isOne();
        assertThat(files()).isEmpty();
    }

    @Test
    void what_cannot_be_entered_yet_waits_and_holds_up_no_other() {
        var unknown = world.as(ADVISER);
        spool.keep(unknown, new Kept("gone/module", ReportRef.next(world.ids), NOON, key("one"), SAID));
        keep(spool, ADVISER, key("two"));
        enter(spool);
        assertThat(reports()).isOne();
        assertThat(spool.waiting()).isOne();
    }

    @Test
    void whoever_has_left_meanwhile_has_reported_all_the_same_and_may_do_nothing_else() {
        var secret = world.caseOf(OFFICER);
        keep(spool, ADVISER, key("one"));
        world.office.leaves(ADVISER);
        enter(spool);
        assertThat(reporting.received).hasSize(1);

        keep(spool, OFFICER, key("two"));
        var refused = new ArrayList<Throwable>();
        spool.enter(List.of(new KeptIntake() {
            @Override
            public String kind() {
                return "test/report";
            }

            @Override
            public void enter(Caller caller, Kept kept) {
                try {
                    world.gate.read(caller, TestAction.LOOK, secret, visible -> "secret");
                } catch (NotAllowed e) {
                    refused.add(e);
                    throw e;
                }
            }
        }));
        assertThat(refused).hasSize(1);
    }

    @Test
    void health_says_how_many_wait_and_names_the_files_that_do_not_open_and_never_takes_the_node_away()
            throws IOException {
        var health = new SpoolHealth(spool);
        assertThat(health.execute().getStatus()).isEqualTo(Result.Status.OK);
        keep(spool, ADVISER, key("one"));
        assertThat(health.execute().toString())
                .contains("WARN", "1 reports wait")
                .doesNotContain("R-");

        Files.write(files().get(0), new byte[] {1, 2, 3});
        enter(spool);
        assertThat(health.execute().toString()).contains("WARN", spool.aside().get(0));
    }

    @Test
    void where_nothing_can_be_written_nothing_is_acknowledged() throws IOException {
        Files.writeString(folder.resolve("spool"), "in the way");
        assertThatThrownBy(() -> keep(spool, ADVISER, key("one"))).isInstanceOf(Unavailable.class);
        assertThat(spool.waiting(world.as(ADVISER), "test/report", key("one"))).isEmpty();
    }

    @Test
    void a_caller_whom_nobody_vouched_for_keeps_nothing() {
        var forged = new Caller() {
            @Override
            public StaffId staff() {
                return ADVISER;
            }

            @Override
            public String correlation() {
                return "0000000000000000";
            }

            @Override
            public boolean checked() {
                return false;
            }
        };
        for (var caller : List.of(forged, world.system())) {
            assertThatThrownBy(() -> spool.keep(
                            caller, new Kept("test/report", ReportRef.next(world.ids), NOON, key("one"), SAID)))
                    .isInstanceOf(NotSignedIn.class);
        }
        assertThat(spool.waiting()).isZero();
    }
}
