package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.gate.TrailRows.Place;
import org.safehomes.gate.internal.audit.AuditHead;
import org.safehomes.gate.internal.audit.AuditSealer;
import org.safehomes.gate.internal.audit.AuditVerifier;
import org.safehomes.kernel.rule.Upholds;

/** Whatever is done to the sealed trail, wherever, the verifier names the place. */
@Upholds("AC-3")
@ParameterizedClass
@EnumSource(GateUnderTest.Product.class)
class TamperedTrailTest {

    private static final int BLOCKS = 12;
    private static final int ROUNDS = 8;

    private final GateUnderTest.Product product;
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private GateUnderTest world;
    private AuditHead head;
    private TrailRows trail;

    @TempDir
    private Path folder;

    TamperedTrailTest(GateUnderTest.Product product) {
        this.product = product;
    }

    @BeforeEach
    void blocks_of_one_to_six_entries() {
        world = new GateUnderTest(product);
        head = new AuditHead(folder.resolve("head.txt"));
        var sealer = new AuditSealer(world.database, world.keys, world.clock(), head);
        for (int block = 0; block < BLOCKS; block++) {
            world.at(GateUnderTest.NOON.plusSeconds(block));
            for (int entry = random.nextInt(6); entry >= 0; entry--) {
                world.caseOf(Office.OFFICER);
            }
            sealer.run(world.system());
        }
        trail = TrailRows.of(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** Does it, looks, and undoes it. */
    private void named(Runnable tampering, String expected) throws Exception {
        tampering.run();
        world.connections.restart(0);
        var verdict = new AuditVerifier(world.database, world.keys).verify(head, entries -> {});
        assertThat(verdict.fault()).as("seed " + seed).hasValueSatisfying(fault -> assertThat(fault)
                .startsWith(expected));
        trail.restore();
    }

    private Place anywhere() {
        return trail.places().get(random.nextInt(trail.places().size()));
    }

    @Test
    void the_trail_as_it_was_written_is_right() throws Exception {
        trail.restore();
        world.connections.restart(0);
        var verdict = new AuditVerifier(world.database, world.keys).verify(head, entries -> {});
        assertThat(verdict.fault()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(trail.places().size());
        assertThat(verdict.exported()).isEqualTo(BLOCKS);
    }

    @Test
    void any_edit_is_named_with_block_position_and_entry() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var place = anywhere();
            var column =
                    List.of("staff", "action", "refs", "correlation", "mac").get(random.nextInt(5));
            named(
                    () -> trail.run("update sh_audit set " + column + " = 'other' where id = ?", place.id()),
                    place + " (" + place.id() + ") was changed");
            named(
                    () -> trail.run("update sh_audit set happened_at = happened_at + 1 where id = ?", place.id()),
                    place + " (" + place.id() + ") was changed");
            named(
                    () -> trail.run("update sh_audit set outcome = 'REFUSED' where id = ?", place.id()),
                    place + " (" + place.id() + ") was changed");
        }
    }

    @Test
    void any_deletion_is_named_with_its_place() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var place = anywhere();
            named(() -> trail.run("delete from sh_audit where id = ?", place.id()), place + " is missing");
        }
    }

    @Test
    void any_exchange_is_named_at_the_first_of_the_two_places() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var one = anywhere();
            var other = anywhere();
            if (!one.equals(other)) {
                var first = one.compareTo(other) < 0 ? one : other;
                var nowThere = first == one ? other : one;
                named(() -> trail.exchange(one, other), first + " (" + nowThere.id() + ") was not sealed there");
            }
        }
    }

    @Test
    void a_deletion_whose_gap_was_closed_is_named_where_the_next_one_stands() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var gone = anywhere();
            var next = trail.places().stream()
                    .filter(place -> place.block() == gone.block() && place.pos() == gone.pos() + 1)
                    .findFirst();
            named(
                    () -> trail.closeGap(gone),
                    next.map(place -> gone + " (" + place.id() + ") was not sealed there")
                            .orElse("block " + gone.block() + " was rewritten: after its entry " + gone.pos()));
        }
    }

    @Test
    void any_removed_block_and_any_cut_tail_is_named() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long block = 1 + random.nextInt(BLOCKS);
            named(
                    () -> {
                        trail.run("delete from sh_audit where block_no >= ?", block);
                        trail.run("delete from sh_audit_block where block_no >= ?", block);
                    },
                    "the blocks after " + (block - 1) + " were cut off: " + BLOCKS + " was exported");
            if (block < BLOCKS) {
                named(
                        () -> {
                            trail.run("delete from sh_audit where block_no = ?", block);
                            trail.run("delete from sh_audit_block where block_no = ?", block);
                        },
                        "block " + block + " is missing");
            }
        }
    }

    @Test
    void what_a_block_says_of_itself_is_held_too() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long block = 1 + random.nextInt(BLOCKS);
            named(
                    () -> trail.run("update sh_audit_block set mac = 'other' where block_no = ?", block),
                    "block " + block + " was rewritten");
        }
    }
}
