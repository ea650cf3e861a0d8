package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Answer;
import org.safehomes.da.SafetyPlan.Need;
import org.safehomes.da.SafetyPlan.NeedSaid;
import org.safehomes.da.SafetyPlan.NewSafetyPlan;
import org.safehomes.da.SafetyPlan.Point;
import org.safehomes.da.SafetyPlan.Staying;
import org.safehomes.da.SafetyPlan.Whereabouts;
import org.safehomes.da.internal.domain.HomeHeld;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.rule.Upholds;

/** SP-1, SP-2: what the plan asks, what it warns of, and how often the survivor is spoken to. */
class SafetyPlanRulesTest {

    private static final PersonId HER = new PersonId("p-0001");
    private static final PersonId HIM = new PersonId("p-0002");
    private static final HomeHeld HERS = held(Set.of(HER));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InitialPlan rule = new InitialPlan();

    private static HomeHeld held(Set<PersonId> tenants) {
        return new HomeHeld(true, List.of(tenants), Set.of(HER), Set.of(HIM));
    }

    /** All that is asked, with one answer to each question of its kind. */
    private static NewSafetyPlan plan(Staying staying, Whereabouts perpetrator, Answer answer, Need... needed) {
        var needs = new ArrayList<NeedSaid>();
        for (var need : needed) {
            needs.add(new NeedSaid(need, answer, Optional.empty()));
        }
        return new NewSafetyPlan(
                Optional.ofNullable(staying),
                Optional.empty(),
                Optional.ofNullable(answer),
                Optional.ofNullable(perpetrator),
                Optional.empty(),
                Optional.ofNullable(answer),
                Optional.ofNullable(answer),
                needs,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    @Upholds("SP-1")
    void without_a_plan_everything_is_still_to_be_asked() {
        assertThat(rule.open(Optional.empty())).containsExactly(Point.values());
        assertThat(rule.decide(Optional.empty()).outcome()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"YES", "NO"})
    @Upholds("SP-1")
    void a_plan_in_which_all_is_answered_is_complete(Answer answer) {
        var plan = Optional.of(plan(
                Staying.NOT_SAID,
                Whereabouts.IN_CUSTODY,
                answer,
                Need.REFUGE,
                Need.TEMPORARY_ACCOMMODATION,
                Need.EXTRA_SECURITY));

        assertThat(rule.open(plan)).isEmpty();
        assertThat(rule.decide(plan).outcome()).isTrue();
        assertThat(rule.decide(plan).reasons().toString().contains("999")).isEqualTo(answer == Answer.YES);
    }

    @Test
    @Upholds("SP-1")
    void what_is_not_known_is_asked_again() {
        var plan = Optional.of(plan(
                Staying.NOT_KNOWN,
                Whereabouts.NOT_KNOWN,
                Answer.NOT_KNOWN,
                Need.REFUGE,
                Need.TEMPORARY_ACCOMMODATION,
                Need.EXTRA_SECURITY));

        assertThat(rule.open(plan)).containsExactly(Point.values());
        assertThat(rule.decide(plan).reasons().toString()).contains("Still to be asked: where the survivor is;");
    }

    @Test
    @Upholds("SP-1")
    void whoever_needs_a_refuge_is_not_asked_for_temporary_accommodation_and_whoever_needs_none_is() {
        assertThat(open(Answer.YES, Need.REFUGE)).doesNotContain(Point.REFUGE_OR_TEMPORARY_ACCOMMODATION);
        assertThat(open(Answer.NO, Need.REFUGE)).contains(Point.REFUGE_OR_TEMPORARY_ACCOMMODATION);
        assertThat(open(Answer.NO, Need.REFUGE, Need.TEMPORARY_ACCOMMODATION))
                .doesNotContain(Point.REFUGE_OR_TEMPORARY_ACCOMMODATION);
        assertThat(open(Answer.YES, Need.EMERGENCY_REPAIR))
                .as("a repair says nothing of locks")
                .contains(Point.LOCKS_OR_EXTRA_SECURITY);
    }

    private List<Point> open(Answer answer, Need... needs) {
        return rule.open(Optional.of(plan(Staying.OWN_HOME, Whereabouts.NEARBY, answer, needs)));
    }

    @Test
    @Upholds("SP-1")
    void locks_on_a_home_that_somebody_else_may_hold_come_with_a_warning_of_the_law() {
        var locks = plan(Staying.OWN_HOME, Whereabouts.NEARBY, Answer.YES, Need.EXTRA_SECURITY);
        var noLocks = plan(Staying.OWN_HOME, Whereabouts.NEARBY, Answer.NO, Need.EXTRA_SECURITY);
        var joint = held(Set.of(HER, HIM));

        for (var home : List.of(
                joint,
                held(Set.of(HIM)),
                HomeHeld.unanswered(),
                new HomeHeld(true, List.of(), Set.of(HER), Set.of()))) {
            assertThat(rule.tenancyWarning(locks, home))
                    .hasValueSatisfying(warning -> assertThat(warning.reasons().toString())
                            .contains("Protection from Eviction Act 1977", "Family Law Act 1996"));
        }
        assertThat(rule.tenancyWarning(locks, HERS)).isEmpty();
        assertThat(rule.tenancyWarning(noLocks, joint)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-02-11T10:00:00Z,                     , 2026-02-12T10:00:00Z",
        "1, 2026-02-11T10:00:00Z, 2026-02-11T09:59:00Z, 2026-02-12T10:00:00Z",
        "1, 2026-02-11T10:00:00Z, 2026-02-11T10:00:00Z, 2026-02-12T10:00:00Z",
        "1, 2026-02-11T10:00:00Z, 2026-02-11T10:01:00Z, 2026-02-12T10:01:00Z",
        "7, 2026-02-11T10:00:00Z, 2026-02-13T16:00:00Z, 2026-02-20T16:00:00Z",
        // the clocks go forward on 29 March: the hour stays
        "2, 2026-03-01T10:00:00Z, 2026-03-28T10:00:00Z, 2026-03-30T09:00:00Z"
    })
    @Upholds("SP-2")
    void the_rhythm_is_counted_in_days_from_the_last_conversation_since_it_was_agreed(
            int days, Instant agreed, Instant spoken, Instant due) {
        var deadline = new ContactRhythm(LONDON).decide(days, agreed, Optional.ofNullable(spoken));

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.decision().clauses()).containsExactly("W6");
        assertThat(deadline.reasons()).hasSize(2);
    }

    @Test
    @Upholds("SP-2")
    void a_rhythm_of_no_days_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContactRhythm(LONDON).decide(0, Instant.EPOCH, Optional.empty()));
    }
}
