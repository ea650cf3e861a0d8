package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Enforcement.Touches;
import org.safehomes.da.PerpetratorContacted.About;
import org.safehomes.da.PerpetratorContacted.StartedBy;
import org.safehomes.da.PerpetratorRecord.Offer;
import org.safehomes.da.PerpetratorSteps.Step;
import org.safehomes.kernel.rule.Upholds;

/** PE-1, PE-2, PE-4, PE-5 and PE-6: what reaches a perpetrator, and what comes before action. */
class PerpetratorRulesTest {

    private static final Set<Step> ALL = EnumSet.of(
            Step.SURVIVOR_VIEWS_HEARD,
            Step.AGENCIES_CONSULTED,
            Step.MANAGER_CONSULTED,
            Step.LEGAL_CONSULTED,
            Step.RISK_TO_THOSE_LEFT_ASSESSED,
            Step.PROPORTIONALITY_ASSESSED,
            Step.EQUALITY_ASSESSED);

    private final BeforeEnforcement before = new BeforeEnforcement();

    @ParameterizedTest
    @Upholds("PE-1")
    @CsvSource({
        // about, started by, safety resolved, allowed
        "THE_ABUSE,      US,          true,  false",
        "THE_ABUSE,      PERPETRATOR, true,  false",
        "GO_BETWEEN,     US,          true,  false",
        "GO_BETWEEN,     PERPETRATOR, true,  false",
        "TENANCY,        US,          false, false",
        "TENANCY,        US,          true,  true",
        "TENANCY,        PERPETRATOR, false, true",
        "HELP_ASKED_FOR, US,          true,  false",
        "HELP_ASKED_FOR, PERPETRATOR, false, true",
    })
    void onlyTheTenancyOnceSafetyIsResolvedAndHelpThatIsAskedFor(
            About about, StartedBy startedBy, boolean resolved, boolean allowed) {
        var decision = new PerpetratorContact().decide(about, startedBy, resolved);
        assertThat(decision.outcome()).isEqualTo(allowed);
        assertThat(decision.rule()).isEqualTo("PE-1");
    }

    @Test
    @Upholds("PE-2")
    void whenEverythingIsOnRecordEnforcementMayBeProposed() {
        assertThat(before.decide(ALL, false).outcome()).isTrue();
        assertThat(before.decide(ALL, true).outcome()).isTrue();
        assertThat(before.decide(ALL, true).reasons()).hasSize(2);
    }

    @ParameterizedTest
    @Upholds("PE-2")
    @EnumSource(
            value = Step.class,
            names = {
                "SURVIVOR_VIEWS_HEARD",
                "AGENCIES_CONSULTED",
                "MANAGER_CONSULTED",
                "LEGAL_CONSULTED",
                "RISK_TO_THOSE_LEFT_ASSESSED",
                "PROPORTIONALITY_ASSESSED",
                "EQUALITY_ASSESSED"
            })
    void eachStepAloneIsMissed(Step left) {
        var taken = EnumSet.copyOf(ALL);
        taken.remove(left);
        var decision = before.decide(taken, false);
        assertThat(decision.outcome()).isFalse();
        assertThat(decision.reasons()).hasSize(1);
    }

    @Test
    @Upholds("PE-2")
    void allThatIsMissingIsNamedAtOnceTheSurvivorsViewsFirst() {
        var decision = before.decide(Set.of(), false);
        assertThat(decision.reasons()).hasSize(7);
        assertThat(decision.reasons().get(0)).contains("survivor's views come first");
    }

    @ParameterizedTest
    @Upholds("PE-2")
    @EnumSource(
            value = Step.class,
            names = {"SURVIVOR_VIEWS_HEARD", "SURVIVOR_DECLINED_TO_SAY", "SURVIVOR_NOT_SAFE_TO_ASK"})
    void theSurvivorIsHeardOrItIsOnRecordWhyNot(Step views) {
        var taken = EnumSet.copyOf(ALL);
        taken.remove(Step.SURVIVOR_VIEWS_HEARD);
        taken.add(views);
        assertThat(before.decide(taken, false).outcome()).isTrue();
    }

    @Test
    @Upholds("PE-4")
    void theCouncilSaysWhetherTheyAreReferred() {
        assertThat(new BehaviourChange().decide(true).outcome()).isEqualTo(Offer.REFER);
        assertThat(new BehaviourChange().decide(false).outcome()).isEqualTo(Offer.GIVE_DETAILS);
    }

    @Test
    @Upholds("PE-5")
    void onlyWhereHousingManagementIsTouched() {
        assertThat(new HousingFunctions().decide(Set.of()).outcome()).isFalse();
        for (var touched : Touches.values()) {
            assertThat(new HousingFunctions().decide(Set.of(touched)).outcome()).isTrue();
        }
    }

    @ParameterizedTest
    @Upholds("PE-6")
    @CsvSource({"2026-03-09, false", "2026-03-10, true", "2026-03-11, true"})
    void abuseFromTheDayOfTheRefusalOnEscalates(LocalDate incident, boolean escalates) {
        var decision = new Escalation().decide(Optional.of(LocalDate.of(2026, 3, 10)), List.of(incident));
        assertThat(decision.outcome()).isEqualTo(escalates);
    }

    @Test
    @Upholds("PE-6")
    void withoutARefusalOrWithoutFurtherAbuseNothingEscalates() {
        var day = LocalDate.of(2026, 3, 10);
        assertThat(new Escalation().decide(Optional.empty(), List.of(day)).outcome())
                .isFalse();
        assertThat(new Escalation().decide(Optional.of(day), List.of()).outcome())
                .isFalse();
    }
}
