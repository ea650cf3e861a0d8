package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.Safeguarding.Need;
import org.safehomes.da.SafeguardingStep;
import org.safehomes.kernel.rule.Upholds;

/** SG-1, SG-3, SG-4 and SG-5: what safeguarding asks for, and where a choice is left. */
class SafeguardingRulesTest {

    @ParameterizedTest
    @Upholds("SG-1")
    @CsvSource({
        "true,  0, 0, NOT_DUE",
        "false, 0, 0, NOT_DUE",
        "true,  1, 1, DUE",
        "false, 1, 1, DUE",
        "true,  2, 1, DUE",
        "false, 2, 1, DUE",
        "true,  2, 0, RECORDED",
        "false, 2, 0, RECORDED",
    })
    void a_case_with_a_child_is_due_until_something_settles_every_child(
            boolean mandatory, int children, int open, Need need) {
        var decision = new ChildReferral().decide(mandatory, children, open);
        assertThat(decision.outcome()).isEqualTo(need);
        assertThat(decision.rule()).isEqualTo("SG-1");
        assertThat(decision.clauses()).contains("D8.23");
    }

    @ParameterizedTest
    @Upholds("SG-1")
    @CsvSource({
        "true,  1, false, false",
        "true,  1, true,  true",
        "true,  0, false, true",
        "false, 1, false, true",
    })
    void no_referral_is_a_choice_only_where_the_council_leaves_it(
            boolean mandatory, int children, boolean made, boolean may) {
        assertThat(new ChildReferral().may(mandatory, children, made).outcome()).isEqualTo(may);
    }

    @ParameterizedTest
    @Upholds("SG-3")
    @CsvSource({
        "18, true,  false, DUE",
        "17, true,  false, NOT_DUE",
        ",   true,  false, DUE",
        "18, false, false, NOT_DUE",
        "18, true,  true,  RECORDED",
        "17, true,  true,  RECORDED",
        ",   false, true,  RECORDED",
    })
    void an_adult_at_risk_is_settled_once_somebody_has_spoken_with_them(
            Integer age, boolean spoken, boolean recorded, Need need) {
        var decision = new AdultAtRisk().decide(Optional.ofNullable(age), spoken, recorded);
        assertThat(decision.outcome()).isEqualTo(need);
        assertThat(decision.rule()).isEqualTo("SG-3");
    }

    @ParameterizedTest
    @Upholds("SG-4")
    @EnumSource(
            value = SafeguardingStep.class,
            names = {"LINE_MANAGER", "SAFEGUARDING_OFFICER", "INTERNAL_REPORT", "SUPPORT_TEAM"})
    void each_step_inside_the_landlord_is_due_by_itself_where_the_council_asks_for_it(SafeguardingStep step) {
        var rule = new InternalReport();
        assertThat(rule.decide(step, true, false, false).outcome()).isEqualTo(Need.DUE);
        assertThat(rule.decide(step, true, false, true).outcome())
                .as("a decision not to does not settle it")
                .isEqualTo(Need.DUE);
        assertThat(rule.decide(step, true, true, true).outcome()).isEqualTo(Need.RECORDED);
        assertThat(rule.decide(step, false, false, false).outcome()).isEqualTo(Need.NOT_DUE);
        assertThat(rule.decide(step, false, false, true).outcome()).isEqualTo(Need.RECORDED);
        assertThat(rule.decide(step, true, false, false).clauses()).containsExactly("D8.9", "D8.28");
    }

    @Test
    @Upholds("SG-4")
    void not_taking_such_a_step_is_no_choice_there() {
        var rule = new InternalReport();
        assertThat(rule.may(true, false).outcome()).isFalse();
        assertThat(rule.may(true, true).outcome()).isTrue();
        assertThat(rule.may(false, false).outcome()).isTrue();
    }

    @ParameterizedTest
    @Upholds("SG-5")
    @CsvSource({
        "HIGH,     false, DUE,      true",
        "HIGH,     true,  RECORDED, false",
        "MEDIUM,   false, NOT_DUE,  false",
        "STANDARD, false, NOT_DUE,  false",
        ",         false, NOT_DUE,  false",
    })
    void a_high_risk_goes_to_the_safeguarding_team_and_to_marac(
            RiskLevel level, boolean told, Need need, boolean marac) {
        var rule = new HighRiskSafeguarding();
        var assessed = Optional.ofNullable(level);
        assertThat(rule.decide(assessed, told).outcome()).isEqualTo(need);
        assertThat(rule.marac(assessed, told).outcome()).isEqualTo(marac);
        assertThat(rule.marac(assessed, told).rule()).isEqualTo("SG-5");
    }

    @Test
    @Upholds("SG-5")
    void not_telling_the_safeguarding_team_of_a_high_risk_is_no_choice() {
        var rule = new HighRiskSafeguarding();
        assertThat(rule.may(Optional.of(RiskLevel.HIGH), false).outcome()).isFalse();
        assertThat(rule.may(Optional.of(RiskLevel.HIGH), true).outcome()).isTrue();
        assertThat(rule.may(Optional.of(RiskLevel.MEDIUM), false).outcome()).isTrue();
        assertThat(rule.may(Optional.empty(), false).outcome()).isTrue();
    }
}
