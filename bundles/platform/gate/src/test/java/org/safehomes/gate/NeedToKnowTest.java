package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.safehomes.gate.GateUnderTest.NOON;
import static org.safehomes.gate.Office.ADVISER;
import static org.safehomes.gate.Office.COLLEAGUE;
import static org.safehomes.gate.Office.DIRECTOR;
import static org.safehomes.gate.Office.HEAD;
import static org.safehomes.gate.Office.LEADER;
import static org.safehomes.gate.Office.OFFICER;
import static org.safehomes.gate.Office.STRANGER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.rule.Upholds;

/** Who sees a case: asked one by one and as a list, which must never differ. */
@Upholds("AC-1")
@Upholds("AC-2")
@ParameterizedClass
@EnumSource(GateUnderTest.Product.class)
class NeedToKnowTest {

    private final GateUnderTest.Product product;
    private GateUnderTest world;

    NeedToKnowTest(GateUnderTest.Product product) {
        this.product = product;
    }

    @BeforeEach
    void open() {
        world = GateUnderTest.shared(product);
    }

    private Set<StaffId> whoSees(CaseRef ref) {
        var everybody = List.of(DIRECTOR, HEAD, LEADER, OFFICER, COLLEAGUE, STRANGER, ADVISER);
        var seeing = new LinkedHashSet<StaffId>();
        for (var staff : everybody) {
            var alone = reads(staff, ref);
            assertThat(lists(staff, ref)).as(staff + " in a list as alone").isEqualTo(alone);
            if (alone) {
                seeing.add(staff);
            }
        }
        return seeing;
    }

    private boolean reads(StaffId staff, CaseRef ref) {
        try {
            return world.gate.read(world.as(staff), TestAction.LOOK, ref, visible -> true);
        } catch (NoSuchRecord | NotAllowed e) {
            return false;
        }
    }

    private boolean lists(StaffId staff, CaseRef ref) {
        try {
            return world.gate
                    .<String>list(world.as(staff), TestAction.LOOK, sight -> {
                        var visible = sight.visible("s.ref");
                        var query =
                                sight.em().createNativeQuery("select s.ref from sh_record s where " + visible.sql());
                        for (int i = 0; i < visible.parameters().size(); i++) {
                            query.setParameter(i + 1, visible.parameters().get(i));
                        }
                        var found = Stream.of(query.getResultList().toArray())
                                .map(String.class::cast)
                                .toList();
                        return new Listing.Listed<>(
                                found, found.stream().map(CaseRef::new).toList(), Optional.empty());
                    })
                    .items()
                    .contains(ref.value());
        } catch (NotAllowed e) {
            return false;
        }
    }

    private void change(CaseRef ref, Consumer<Granted> work) {
        world.gate.change(world.as(LEADER), TestAction.WORK, ref, Version.any(), granted -> {
            work.accept(granted);
            return true;
        });
    }

    @Test
    void its_team_and_its_line_manager_and_nobody_else() {
        assertThat(whoSees(world.caseOf(OFFICER))).containsExactlyInAnyOrder(LEADER, OFFICER, COLLEAGUE);
        assertThat(whoSees(world.caseOf(LEADER)))
                .as("the leader's own cases are managed by the head")
                .containsExactlyInAnyOrder(HEAD, LEADER, OFFICER, COLLEAGUE);
    }

    @Test
    void an_owner_of_another_team_sees_it_and_so_does_their_manager() {
        assertThat(whoSees(world.caseOf(STRANGER)))
                .containsExactlyInAnyOrder(HEAD, LEADER, OFFICER, COLLEAGUE, STRANGER);
    }

    @Test
    void an_excluded_manager_passes_it_on_to_the_next_one_up() {
        assertThat(whoSees(world.caseOf(OFFICER, LEADER))).containsExactlyInAnyOrder(HEAD, OFFICER, COLLEAGUE);
        assertThat(whoSees(world.caseOf(OFFICER, LEADER, HEAD)))
                .containsExactlyInAnyOrder(DIRECTOR, OFFICER, COLLEAGUE);
    }

    @Test
    void a_manager_who_left_is_passed_over_too() {
        var ref = world.caseOf(OFFICER);
        world.office.leaves(LEADER);
        assertThat(reads(HEAD, ref)).isTrue();
        assertThat(reads(DIRECTOR, ref)).isFalse();
    }

    @Test
    void excluded_is_excluded_whatever_else_would_let_them_in() {
        var ref = world.caseOf(OFFICER, COLLEAGUE);
        change(ref, granted -> granted.grant(COLLEAGUE, "by mistake", Optional.empty()));
        assertThat(whoSees(ref)).containsExactlyInAnyOrder(LEADER, OFFICER);
    }

    @Test
    void somebody_added_by_name_sees_it_from_then_until_then() {
        var ref = world.caseOf(OFFICER);
        var end = NOON.plus(Duration.ofDays(1));
        change(ref, granted -> granted.grant(STRANGER, "speaks the survivor's language", Optional.of(end)));

        assertThat(reads(STRANGER, ref)).isTrue();
        world.at(end.minusMillis(1));
        assertThat(reads(STRANGER, ref)).isTrue();
        world.at(end);
        assertThat(reads(STRANGER, ref)).isFalse();
    }

    @Test
    void a_grant_can_be_ended_at_once_and_its_reason_is_kept_sealed() {
        var ref = world.caseOf(OFFICER);
        change(ref, granted -> granted.grant(STRANGER, "speaks the survivor's language", Optional.empty()));
        assertThat(reads(STRANGER, ref)).isTrue();
        change(ref, granted -> granted.endGrant(STRANGER));
        assertThat(reads(STRANGER, ref)).isFalse();

        var grants = world.gate.<List<Grant>>read(world.as(LEADER), TestAction.LOOK, ref, Visible::grants);
        assertThat(grants).hasSize(1);
        assertThat(grants.get(0).reason()).isEqualTo("speaks the survivor's language");
        assertThat(grants.get(0).until()).contains(NOON);
        assertThat(world.<String>sql(sql -> new String(
                        sql.first(row -> row.getBytes(1), "select reason from sh_grant")
                                .orElseThrow(),
                        StandardCharsets.ISO_8859_1)))
                .doesNotContain("language");
    }

    @Test
    void somebody_added_for_basic_information_has_only_what_says_that_it_is_basic() {
        var ref = world.caseOf(OFFICER);
        change(
                ref,
                granted -> granted.grant(STRANGER, "takes her calls", Optional.of(NOON.plusSeconds(60)), Extent.BASIC));

        assertThat(glances(STRANGER, ref)).isTrue();
        assertThat(reads(STRANGER, ref)).as("as if it were not there").isFalse();
        assertThat(lists(STRANGER, ref)).isFalse();
        assertThat(glances(ADVISER, ref)).as("without a grant").isFalse();
        assertThat(world.gate.<List<Grant>>read(world.as(LEADER), TestAction.LOOK, ref, Visible::grants))
                .extracting(Grant::extent)
                .containsExactly(Extent.BASIC);

        change(ref, granted -> granted.grant(STRANGER, "works with her now", Optional.empty()));
        assertThat(reads(STRANGER, ref)).as("the greater of two").isTrue();

        change(ref, granted -> granted.exclude(STRANGER, "lives next door"));
        assertThat(glances(STRANGER, ref)).isFalse();
    }

    @Test
    void a_grant_of_an_earlier_release_is_a_full_one() {
        var ref = world.caseOf(OFFICER);
        change(ref, granted -> granted.grant(STRANGER, "works with her", Optional.empty()));
        world.<Integer>sql(sql -> sql.update("update sh_grant set extent = null"));
        assertThat(reads(STRANGER, ref)).isTrue();
    }

    private boolean glances(StaffId staff, CaseRef ref) {
        try {
            return world.gate.read(world.as(staff), TestAction.GLANCE, ref, visible -> true);
        } catch (NoSuchRecord e) {
            return false;
        }
    }

    @Test
    void who_it_is_about_has_a_key_of_its_own_that_only_actions_which_say_so_open() {
        var ref = world.caseOf(OFFICER);
        var sealed = world.gate.<byte[]>change(world.as(OFFICER), TestAction.NAME, ref, Version.any(), it -> it.apart()
                .seal("t", "c", "r", "a name"));

        assertThatIllegalStateException()
                .as("with the record's own key")
                .isThrownBy(() -> world.gate.read(
                        world.as(OFFICER), TestAction.LOOK, ref, it -> it.seal().open("t", "c", "r", sealed)));
        assertThatIllegalStateException()
                .as("by an action that does not say so")
                .isThrownBy(() -> world.gate.read(world.as(OFFICER), TestAction.LOOK, ref, Visible::apart));
        assertThat(world.gate.<String>read(world.as(OFFICER), TestAction.NAME, ref, it -> it.apart()
                        .open("t", "c", "r", sealed)))
                .isEqualTo("a name");
        assertThat(world.audit()).anySatisfy(line -> assertThat(line).contains("test/NAME", "DONE", ref.value()));
    }

    @Test
    void a_senior_officer_in_between_is_no_line_manager_and_hides_nobody_from_one() {
        world.office.isManagedBy(OFFICER, COLLEAGUE);
        var ref = world.caseOf(OFFICER);
        assertThat(world.gate.<Optional<StaffId>>read(world.as(OFFICER), TestAction.LOOK, ref, Visible::lineManager))
                .contains(LEADER);
        assertThat(reads(HEAD, ref)).isFalse();

        var kept = world.caseOf(OFFICER, LEADER);
        assertThat(world.gate.<Optional<StaffId>>read(world.as(OFFICER), TestAction.LOOK, kept, Visible::lineManager))
                .contains(HEAD);
        assertThat(reads(HEAD, kept)).isTrue();
    }

    @Test
    void the_line_manager_is_the_first_up_the_chain_who_may_see_it() {
        var ref = world.caseOf(OFFICER, LEADER);
        assertThat(world.gate.<Optional<StaffId>>read(world.as(OFFICER), TestAction.LOOK, ref, Visible::lineManager))
                .contains(HEAD);
    }
}
