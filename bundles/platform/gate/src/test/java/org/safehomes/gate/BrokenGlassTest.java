package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.gate.GateUnderTest.NOON;
import static org.safehomes.gate.Office.ADVISER;
import static org.safehomes.gate.Office.COLLEAGUE;
import static org.safehomes.gate.Office.LEADER;
import static org.safehomes.gate.Office.OFFICER;
import static org.safehomes.gate.Office.STRANGER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** A look that cannot wait: for a short time, to read alone, and for nobody who is never to see it. */
@Upholds("AC-4")
@ParameterizedClass
@EnumSource(GateUnderTest.Product.class)
class BrokenGlassTest {

    private static final Duration LIMIT = Duration.ofMinutes(60);

    private final GateUnderTest.Product product;
    private GateUnderTest world;

    BrokenGlassTest(GateUnderTest.Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        world = GateUnderTest.shared(product);
    }

    private EntryId breaks(StaffId staff, CaseRef ref, Once once) {
        return world.gate.breakGlass(
                world.as(staff),
                TestAction.WORK,
                ref,
                "she rang and cannot wait",
                LIMIT,
                once,
                granted -> EntryId.next(world.ids));
    }

    private EntryId breaks(StaffId staff, CaseRef ref) {
        return breaks(staff, ref, Once.unprotected());
    }

    private boolean reads(StaffId staff, CaseRef ref) {
        try {
            return world.gate.read(world.as(staff), TestAction.LOOK, ref, visible -> true);
        } catch (NoSuchRecord e) {
            return false;
        }
    }

    @Test
    void it_opens_the_record_until_the_limit_and_not_a_moment_longer() {
        var ref = world.caseOf(OFFICER);
        assertThat(reads(STRANGER, ref)).isFalse();

        breaks(STRANGER, ref);

        assertThat(reads(STRANGER, ref)).isTrue();
        world.at(NOON.plus(LIMIT).minusMillis(1));
        assertThat(reads(STRANGER, ref)).isTrue();
        world.at(NOON.plus(LIMIT));
        assertThat(reads(STRANGER, ref)).isFalse();
        assertThat(world.audit()).contains("stranger test/WORK DONE " + ref);
    }

    @Test
    void it_opens_to_read_and_not_to_change() {
        var ref = world.caseOf(OFFICER);
        breaks(STRANGER, ref);

        assertThatThrownBy(() ->
                        world.gate.change(world.as(STRANGER), TestAction.WORK, ref, Version.any(), granted -> true))
                .isInstanceOf(RefusedByRule.class);
        assertThatThrownBy(() -> world.gate.add(
                        world.as(STRANGER),
                        TestAction.WORK,
                        ref,
                        Once.unprotected(),
                        granted -> EntryId.next(world.ids)))
                .isInstanceOf(RefusedByRule.class);
    }

    @Test
    void it_adds_nobody_by_name_and_a_manager_can_end_it() {
        var ref = world.caseOf(OFFICER);
        breaks(STRANGER, ref);
        assertThat(world.gate.<List<Grant>>read(world.as(LEADER), TestAction.LOOK, ref, Visible::grants))
                .isEmpty();

        world.gate.change(world.as(LEADER), TestAction.WORK, ref, Version.any(), granted -> {
            granted.endGrant(STRANGER);
            return true;
        });
        assertThat(reads(STRANGER, ref)).isFalse();
    }

    @Test
    void whoever_sees_the_record_already_breaks_nothing() {
        var ref = world.caseOf(OFFICER);
        assertThatThrownBy(() -> breaks(COLLEAGUE, ref)).isInstanceOf(RefusedByRule.class);
        assertThatThrownBy(() -> breaks(LEADER, ref)).isInstanceOf(RefusedByRule.class);
    }

    @Test
    void a_role_that_does_no_casework_breaks_none() {
        var ref = world.caseOf(OFFICER);
        assertThatThrownBy(() -> breaks(ADVISER, ref)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_repetition_is_the_same_look() {
        var ref = world.caseOf(OFFICER);
        var once = new Once(Optional.of("key of " + ref), "print");
        var first = breaks(STRANGER, ref, once);

        assertThat(breaks(STRANGER, ref, once)).isEqualTo(first);
        assertThat(world.<List<Integer>>sql(sql -> sql.rows(
                        row -> row.getInt(1), "select count(*) from sh_grant where record_ref = ?", ref.value())))
                .containsExactly(1);
    }

    @Test
    @Upholds("AC-2")
    void whoever_is_excluded_or_linked_gets_what_a_missing_record_gets() {
        var excluded = world.caseOf(OFFICER, STRANGER);
        var linked = world.caseOf(OFFICER);
        world.gate.change(world.as(OFFICER), TestAction.WORK, linked, Version.any(), granted -> {
            granted.keepFrom(Link.to(new PersonId("perpetrator of the glass")));
            return true;
        });
        world.office.movesIn(STRANGER, new PersonId("perpetrator of the glass"), new Uprn("77"));

        var missing = statementsOf(CaseRef.next(world.ids));
        assertThat(statementsOf(excluded)).isEqualTo(missing);
        assertThat(statementsOf(linked)).isEqualTo(missing);
    }

    private List<String> statementsOf(CaseRef ref) {
        world.connections.restart(0);
        assertThatThrownBy(() -> breaks(STRANGER, ref)).isInstanceOf(NoSuchRecord.class);
        return world.connections.seen();
    }

    @Test
    void whoever_is_excluded_later_loses_what_they_opened() {
        var ref = world.caseOf(OFFICER);
        breaks(STRANGER, ref);
        world.gate.change(world.as(LEADER), TestAction.WORK, ref, Version.any(), granted -> {
            granted.exclude(STRANGER, "is a relative");
            return true;
        });
        assertThat(reads(STRANGER, ref)).isFalse();
        assertThatThrownBy(() -> breaks(STRANGER, ref)).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void the_reason_is_kept_sealed() {
        var ref = world.caseOf(OFFICER);
        breaks(STRANGER, ref);
        assertThat(world.<String>sql(sql -> new String(
                        sql.first(
                                        row -> row.getBytes(1),
                                        "select reason from sh_grant where record_ref = ?",
                                        ref.value())
                                .orElseThrow(),
                        StandardCharsets.ISO_8859_1)))
                .isNotEmpty()
                .doesNotContain("she rang");
    }
}
