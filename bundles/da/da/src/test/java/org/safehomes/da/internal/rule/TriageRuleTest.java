package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Answer;
import org.safehomes.da.Definition;
import org.safehomes.da.Report.State;
import org.safehomes.da.TriageDecision.Outcome;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** IN-7: who may decide what, and what becomes of it; and IN-3's advice. */
@Upholds("IN-7")
class TriageRuleTest {

    private static final StaffId ONE = new StaffId("one");
    private static final StaffId OTHER = new StaffId("other");

    private final TriageRule rule = new TriageRule();

    private static Decision<Definition> says(Definition definition) {
        return new Decision<>(definition, "IN-4", List.of("W2"), List.of("Because."));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void only_what_waits_is_decided(State state) {
        var decision = rule.decide(state, Outcome.NEW, says(Definition.DOMESTIC_ABUSE));
        assertThat(decision.outcome()).isEqualTo(state == State.WAITING);
        assertThat(decision.rule()).isEqualTo("IN-7");
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void outside_only_if_the_definition_says_so(Definition definition) {
        assertThat(rule.decide(State.WAITING, Outcome.OUTSIDE, says(definition)).outcome())
                .isEqualTo(definition == Definition.OUTSIDE);
        assertThat(rule.decide(State.WAITING, Outcome.NEW, says(definition)).outcome())
                .as("nobody is turned away: a case may always be opened")
                .isTrue();
        assertThat(rule.decide(State.WAITING, Outcome.EXISTING, says(definition))
                        .outcome())
                .isTrue();
    }

    @Test
    void a_second_person_confirms_what_was_proposed_and_nothing_else() {
        assertThat(rule.confirm(State.OUTSIDE_PROPOSED, ONE, OTHER).outcome()).isTrue();
        assertThat(rule.confirm(State.OUTSIDE_PROPOSED, ONE, ONE).outcome()).isFalse();
        for (var state : State.values()) {
            if (state != State.OUTSIDE_PROPOSED) {
                assertThat(rule.confirm(state, ONE, OTHER).outcome()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void what_was_outside_can_be_taken_up_again(State state) {
        assertThat(rule.reassess(state).outcome()).isEqualTo(state == State.OUTSIDE);
    }

    @Test
    @Upholds("IN-3")
    void at_immediate_risk_the_first_advice_is_to_call_999() {
        var advice = new ImmediateRisk();
        assertThat(advice.decide(Answer.YES, false).outcome()).isTrue();
        assertThat(advice.decide(Answer.YES, false).reasons())
                .first()
                .asString()
                .startsWith("Call 999 now");
        assertThat(advice.decide(Answer.YES, true).reasons()).first().asString().startsWith("The police were called");
        assertThat(advice.decide(Answer.NO, false).outcome()).isFalse();
        assertThat(advice.decide(Answer.NOT_KNOWN, false).reasons()).hasSize(2);
        assertThat(advice.decide(Answer.NOT_KNOWN, false).outcome()).isFalse();
    }
}
