package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.Office.COLLEAGUE;
import static org.safehomes.gate.Office.LEADER;
import static org.safehomes.gate.Office.OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.rule.Upholds;

/** Whoever comes to be linked to a perpetrator is out from their next operation on. */
@Upholds("AC-2")
@ParameterizedClass
@EnumSource(GateUnderTest.Product.class)
class LinkedStaffTest {

    /** What is declared stays declared: each test has people and homes of its own. */
    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    private final PersonId perpetrator = new PersonId("p-" + COUNT.incrementAndGet());
    private final PersonId somebodyElse = new PersonId("p-" + COUNT.incrementAndGet());
    private final Uprn home = new Uprn("" + COUNT.incrementAndGet());
    private final Uprn elsewhere = new Uprn("" + COUNT.incrementAndGet());

    private final GateUnderTest.Product product;
    private GateUnderTest world;

    LinkedStaffTest(GateUnderTest.Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        world = GateUnderTest.shared(product);
    }

    private CaseRef keptFrom(Link... links) {
        var ref = world.caseOf(OFFICER);
        work(ref, granted -> Stream.of(links).forEach(granted::keepFrom));
        return ref;
    }

    private void work(CaseRef ref, java.util.function.Consumer<Granted> work) {
        world.gate.change(world.as(OFFICER), TestAction.WORK, ref, Version.any(), granted -> {
            work.accept(granted);
            return true;
        });
    }

    private boolean reads(StaffId staff, RecordRef ref) {
        try {
            return world.gate.read(world.as(staff), TestAction.LOOK, ref, visible -> true);
        } catch (NoSuchRecord e) {
            return false;
        }
    }

    private Set<StaffId> linked(CaseRef ref) {
        return world.gate.read(world.as(OFFICER), TestAction.LOOK, ref, Visible::linked);
    }

    @Test
    void moving_in_with_a_perpetrator_acts_on_the_next_operation() {
        var ref = keptFrom(Link.to(perpetrator));
        assertThat(reads(COLLEAGUE, ref)).isTrue();

        world.office.movesIn(COLLEAGUE, perpetrator, elsewhere);

        assertThat(reads(COLLEAGUE, ref)).isFalse();
        assertThat(reads(LEADER, ref)).as("nobody else").isTrue();
        assertThat(linked(ref)).containsExactly(COLLEAGUE);
    }

    @Test
    void living_at_the_address_is_a_link_though_the_person_is_not_known() {
        var ref = keptFrom(Link.to(home));
        world.office.movesIn(COLLEAGUE, somebodyElse, home);

        assertThat(reads(COLLEAGUE, ref)).isFalse();
        assertThat(linked(ref)).containsExactly(COLLEAGUE);
    }

    @Test
    void a_link_to_somebody_else_takes_nothing_away() {
        var ref = keptFrom(Link.to(perpetrator), Link.to(home));
        // a person and an address that are written alike are not the same
        world.office.movesIn(COLLEAGUE, new PersonId(home.value()), elsewhere);
        world.gate.declare(world.as(COLLEAGUE), TestAction.REPORT, Link.to(somebodyElse));

        assertThat(reads(COLLEAGUE, ref)).isTrue();
        assertThat(linked(ref)).isEmpty();
    }

    @Test
    void whoever_says_so_of_themself_is_out_at_once_from_what_is_there_and_what_comes() {
        var before = keptFrom(Link.to(perpetrator));
        world.gate.declare(world.as(COLLEAGUE), TestAction.REPORT, Link.to(perpetrator));
        world.gate.declare(world.as(COLLEAGUE), TestAction.REPORT, Link.to(perpetrator));
        var after = keptFrom(Link.to(perpetrator));

        assertThat(reads(COLLEAGUE, before)).isFalse();
        assertThat(reads(COLLEAGUE, after)).isFalse();
        assertThat(linked(after)).containsExactly(COLLEAGUE);
    }

    @Test
    void declaring_does_the_same_whether_there_is_a_record_or_not() {
        keptFrom(Link.to(home));
        assertThat(statementsOf(Link.to(home))).isEqualTo(statementsOf(Link.to(new Uprn("999"))));
    }

    private List<String> statementsOf(Link link) {
        var caller = world.as(COLLEAGUE);
        world.connections.restart(0);
        world.gate.declare(caller, TestAction.REPORT, link);
        return world.connections.seen();
    }

    @Test
    void a_hidden_record_costs_the_same_statements_as_a_missing_one() {
        var ref = keptFrom(Link.to(perpetrator));
        world.office.movesIn(COLLEAGUE, perpetrator, home);

        assertThat(statementsOfReading(ref)).isEqualTo(statementsOfReading(CaseRef.next(world.ids)));
    }

    private List<String> statementsOfReading(CaseRef ref) {
        var caller = world.as(COLLEAGUE);
        world.connections.restart(0);
        assertThatThrownBy(() -> world.gate.read(caller, TestAction.LOOK, ref, visible -> true))
                .isInstanceOf(NoSuchRecord.class);
        return world.connections.seen();
    }

    @Test
    void the_database_does_not_say_from_whom_a_record_is_kept() {
        var ref = keptFrom(Link.to(new PersonId("person-of-the-test")));
        var row = world.<String>sql(sql -> sql.first(
                        one -> one.getString(1)
                                + new String(one.getBytes(2), java.nio.charset.StandardCharsets.ISO_8859_1),
                        "select hash, sealed from sh_kept_from where record_ref = ?",
                        ref.value())
                .orElseThrow());
        assertThat(row).doesNotContain("person-of-the-test");
    }

    @Test
    void a_job_finds_who_is_linked_and_not_excluded_yet_and_reads_nothing() {
        var ref = keptFrom(Link.to(perpetrator));
        world.office.movesIn(COLLEAGUE, perpetrator, home);
        assertThat(unnoticed()).contains(ref);

        world.gate.change(world.system(), TestAction.TICK, ref, Version.any(), granted -> {
            granted.linked().forEach(one -> granted.exclude(one, "The host knows of a link."));
            assertThatThrownBy(() -> granted.seal().open("t", "c", "r", new byte[0]))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("read no content");
            return true;
        });

        assertThat(unnoticed()).doesNotContain(ref);
        world.office.everybodyIsBack();
        assertThat(reads(COLLEAGUE, ref)).as("moving out does not undo it").isFalse();
    }

    @Test
    void nobody_but_a_job_looks_through_all_records() {
        assertThatThrownBy(() -> world.gate.list(world.as(LEADER), TestAction.LOOK, sight -> {
                    sight.unnoticed(Optional.empty(), 1);
                    return new Listing.Listed<>(List.of(), List.of(), Optional.empty());
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Two at a time, so that going on is tried too. */
    private List<RecordRef> unnoticed() {
        var found = new ArrayList<RecordRef>();
        var after = Optional.<RecordRef>empty();
        do {
            var from = after;
            var swept = world.gate
                    .list(world.system(), TestAction.TICK, sight -> {
                        var looked = sight.unnoticed(from, 2);
                        return new Listing.Listed<>(List.of(looked), looked.records(), Optional.empty());
                    })
                    .items()
                    .get(0);
            found.addAll(swept.records());
            after = swept.last();
        } while (after.isPresent());
        return found;
    }
}
