package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.Office.ADVISER;
import static org.safehomes.gate.Office.COLLEAGUE;
import static org.safehomes.gate.Office.DIRECTOR;
import static org.safehomes.gate.Office.HEAD;
import static org.safehomes.gate.Office.LEADER;
import static org.safehomes.gate.Office.OFFICER;
import static org.safehomes.gate.Office.STRANGER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.gate.internal.audit.AuditDesk;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** Two records whose people know nothing of each other's, whatever is granted, assigned or broken later. */
@Upholds("IN-11")
@ParameterizedClass
@EnumSource(GateUnderTest.Product.class)
class KeptApartTest {

    private final GateUnderTest.Product product;
    private GateUnderTest world;
    private CaseRef first;
    private CaseRef second;

    KeptApartTest(GateUnderTest.Product product) {
        this.product = product;
    }

    /** The first is the officer's in the north, the second a stranger's; the colleague opened it and the director reviews. */
    @BeforeEach
    void open() {
        world = GateUnderTest.shared(product);
        first = world.caseOf(OFFICER);
        var made = new AtomicReference<CaseRef>();
        world.gate.change(world.as(COLLEAGUE), TestAction.WORK, first, Version.any(), granted -> {
            var counter = granted.create(CaseRef.next(world.ids), new Placement(Office.SOUTH, STRANGER, Set.of()));
            counter.openByNameAlone();
            counter.keepApart(granted, DIRECTOR);
            made.set((CaseRef) counter.ref());
            return true;
        });
        second = made.get();
    }

    private boolean reads(StaffId staff, RecordRef ref) {
        try {
            return world.gate.read(world.as(staff), TestAction.LOOK, ref, visible -> true);
        } catch (NoSuchRecord | NotSignedIn e) {
            return false;
        }
    }

    private void change(StaffId by, CaseRef ref, java.util.function.Consumer<Granted> work) {
        world.gate.change(world.as(by), TestAction.WORK, ref, Version.any(), granted -> {
            work.accept(granted);
            return true;
        });
    }

    private void nobodyButTheReviewerReadsBoth() {
        for (var staff : List.of(HEAD, LEADER, OFFICER, COLLEAGUE, STRANGER)) {
            assertThat(reads(staff, first) && reads(staff, second))
                    .as(staff + " reads both")
                    .isFalse();
        }
        assertThat(reads(DIRECTOR, first) && reads(DIRECTOR, second)).isTrue();
    }

    @Test
    void each_side_sees_its_own_and_the_reviewer_both() {
        assertThat(reads(OFFICER, first)).isTrue();
        assertThat(reads(LEADER, first)).isTrue();
        assertThat(reads(STRANGER, second)).isTrue();
        assertThat(reads(HEAD, second)).as("the stranger's line manager").isTrue();
        nobodyButTheReviewerReadsBoth();
    }

    @Test
    void neither_side_is_told() {
        var told = world.gate.read(
                world.as(LEADER),
                TestAction.LOOK,
                first,
                visible -> List.of(visible.grants(), visible.excludedByName()));
        assertThat(told).containsExactly(List.of(), List.of());
        var other = world.gate.read(
                world.as(STRANGER),
                TestAction.LOOK,
                second,
                visible -> List.of(visible.grants(), visible.excludedByName()));
        assertThat(other).containsExactly(List.of(), List.of());
    }

    @Test
    void the_hidden_side_costs_the_statements_of_a_missing_record() {
        assertThat(statements(OFFICER, second)).isEqualTo(statements(OFFICER, CaseRef.next(world.ids)));
        assertThat(statements(STRANGER, first)).isEqualTo(statements(STRANGER, CaseRef.next(world.ids)));
    }

    private List<String> statements(StaffId staff, CaseRef ref) {
        var caller = world.as(staff);
        world.connections.restart(0);
        assertThatThrownBy(() -> world.gate.read(caller, TestAction.LOOK, ref, visible -> true))
                .isInstanceOf(NoSuchRecord.class);
        return world.connections.seen();
    }

    @Test
    void whoever_sees_the_one_is_barred_from_the_other() {
        change(STRANGER, second, granted -> {
            assertThat(granted.barred(OFFICER)).as("owns the first").isTrue();
            assertThat(granted.barred(COLLEAGUE)).as("is of its team").isTrue();
            assertThat(granted.barred(Office.ADVISER)).isFalse();
        });
    }

    @Test
    void whoever_is_let_in_on_the_one_is_out_of_the_other_for_good() {
        change(STRANGER, second, granted -> granted.grant(Office.ADVISER, "interprets", Optional.empty()));
        change(OFFICER, first, granted -> granted.grant(Office.ADVISER, "by mistake", Optional.empty()));
        assertThat(world.<List<String>>sql(sql -> sql.rows(
                        row -> row.getString(1),
                        "select staff from sh_exclusion where record_ref = ? and apart = 1 order by staff",
                        first.value())))
                .contains("adviser");
        nobodyButTheReviewerReadsBoth();
    }

    @Test
    void an_owner_of_later_is_out_of_the_other_too_and_so_is_their_manager() {
        change(OFFICER, first, granted -> granted.assign(LEADER));
        nobodyButTheReviewerReadsBoth();
    }

    @Test
    void glass_that_is_broken_on_the_one_side_is_not_on_the_other() {
        assertThatThrownBy(() -> breaks(OFFICER, second)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> breaks(STRANGER, first)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> breaks(COLLEAGUE, second))
                .as("whose team sees the first")
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> breaks(DIRECTOR, second))
                .as("who reviews sees it already")
                .isInstanceOf(RefusedByRule.class);
    }

    @Test
    void the_trail_of_either_side_does_not_say_that_there_is_another() {
        reads(OFFICER, first);
        reads(DIRECTOR, first);
        reads(STRANGER, second);
        for (var side : Map.of(LEADER, first, HEAD, second).entrySet()) {
            var lines = new AuditDesk(world.gate, world.database)
                    .ofRecord(world.as(side.getKey()), side.getValue(), 200, Optional.empty())
                    .items();
            assertThat(lines).extracting(line -> line.staff()).contains(side.getKey() == LEADER ? OFFICER : STRANGER);
            assertThat(lines)
                    .as("what made two of one, and who reads both")
                    .noneMatch(line -> Set.of(COLLEAGUE, DIRECTOR).contains(line.staff()));
        }
    }

    @Test
    void what_is_hidden_from_one_record_is_hidden_from_what_the_same_survivor_says_next() {
        change(OFFICER, first, granted -> granted.exclude(ADVISER, "His brother."));
        var next = world.caseOf(OFFICER);
        change(OFFICER, next, granted -> granted.hideLike(first));
        world.gate.read(world.as(OFFICER), TestAction.LOOK, next, visible -> {
            assertThat(visible.excluded()).contains(ADVISER);
            assertThat(visible.excludedByName()).isEmpty();
            return true;
        });
    }

    @Test
    void what_one_side_says_later_is_for_its_owner_alone() {
        var later = world.caseOf(OFFICER);
        change(OFFICER, later, granted -> assertThat(granted.followIfApart(second))
                .isTrue());
        assertThat(reads(STRANGER, later)).isTrue();
        assertThat(reads(OFFICER, later)).isFalse();
        assertThat(reads(COLLEAGUE, later)).isFalse();
        var other = world.caseOf(OFFICER);
        change(OFFICER, other, granted -> assertThat(granted.followIfApart(later))
                .isFalse());
        assertThat(reads(COLLEAGUE, other)).isTrue();
    }

    private void breaks(StaffId staff, CaseRef ref) {
        world.gate.breakGlass(
                world.as(staff),
                TestAction.WORK,
                ref,
                "cannot wait",
                Duration.ofMinutes(5),
                Once.unprotected(),
                granted -> EntryId.next(world.ids));
    }

    @Test
    void the_reviewer_changes_neither_and_no_manager_ends_what_they_do_not_know_of() {
        for (var ref : List.of(first, second)) {
            assertThatThrownBy(() -> change(DIRECTOR, ref, granted -> {})).isInstanceOf(RefusedByRule.class);
        }
        change(LEADER, first, granted -> granted.endGrant(DIRECTOR));
        nobodyButTheReviewerReadsBoth();
    }

    @Test
    void a_manager_of_later_is_found_and_put_out_of_the_other() {
        world.office.manages(Office.ADVISER);
        world.office.isManagedBy(OFFICER, Office.ADVISER);
        assertThat(mingled()).contains(first);
        for (var ref : mingled()) {
            world.gate.change(world.system(), TestAction.TICK, ref, Version.any(), granted -> {
                granted.separate();
                return true;
            });
        }
        assertThat(mingled()).doesNotContain(first, second);
        change(STRANGER, second, granted -> assertThat(granted.excluded()).contains(Office.ADVISER));
    }

    @Test
    void a_manager_of_both_officers_is_passed_over() {
        world.office.leaves(LEADER);
        change(OFFICER, first, granted -> assertThat(granted.lineManager())
                .as("not the head, who manages the other side")
                .contains(DIRECTOR));
        nobodyButTheReviewerReadsBoth();
    }

    private List<RecordRef> mingled() {
        return world.gate
                .list(world.system(), TestAction.TICK, sight -> {
                    var refs = sight.mingled();
                    return new Listing.Listed<>(refs, refs, Optional.empty());
                })
                .items();
    }

    @Test
    void a_new_record_is_hidden_from_those_in_on_a_case_against_its_survivor() {
        var person = new PersonId("p-" + world.ids.token());
        change(OFFICER, first, granted -> granted.keepFrom(Link.to(person)));
        var report = world.gate
                .create(
                        world.as(Office.ADVISER),
                        TestAction.REPORT,
                        CaseRef.next(world.ids),
                        new Placement(Office.NORTH, COLLEAGUE, Set.of()),
                        Once.unprotected(),
                        made -> made.hideFromCasesAgainst(Link.to(person)))
                .ref();
        assertThat(reads(OFFICER, report)).isFalse();
        assertThat(reads(LEADER, report)).isFalse();
        assertThat(reads(COLLEAGUE, report))
                .as("somebody of the team triages it")
                .isTrue();
    }

    @Test
    void what_comes_to_belong_to_a_side_is_hidden_from_the_other() {
        var report = world.caseOf(Office.ADVISER);
        change(OFFICER, first, granted -> granted.keepApartToo(report));
        assertThat(reads(OFFICER, report)).isTrue();
        assertThat(reads(HEAD, report)).as("who manages the other side").isFalse();
    }
}
