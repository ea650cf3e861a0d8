package org.safehomes.sanctuary.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Answer;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.HomeFacts.Held;
import org.safehomes.sanctuary.HomeFacts.Stock;
import org.safehomes.sanctuary.HomePlace;
import org.safehomes.sanctuary.Measure;
import org.safehomes.sanctuary.SanctuaryOffer.AssessmentRoute;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;
import org.safehomes.sanctuary.SecurityWork.DoneBy;
import org.safehomes.sanctuary.internal.domain.MeasureKind;
import org.safehomes.sanctuary.internal.domain.MeasureWords;

/** Both sides of every boundary of the scheme. */
class SanctuaryRulesTest {

    private static final String THE_NINE =
            "locks,door chain,window alarms,window straps,securing broken windows,spy hole,smoke alarms,fireproof letterbox,garden gate bolt";
    private static final String VIVIDS =
            "bolts,locks,window alarms,safe rooms,security lights,CCTV doorbells,sanctuary rooms,safe phones,personal alarms,phone monitoring";

    @Test
    void every_word_of_the_landlords_lists_names_a_measure() {
        assertThat(MeasureWords.read(THE_NINE)).hasSize(9);
        assertThat(MeasureWords.read(VIVIDS)).hasSize(10);
        assertThat(MeasureWords.read("locks to doors,locks to windows")).containsExactly(Measure.LOCKS);
        assertThat(MeasureWords.known(THE_NINE + "," + VIVIDS)).isTrue();
        assertThat(MeasureWords.known("locks,a moat")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    @Upholds("SA-1")
    void a_closed_list_is_what_it_names_and_an_open_one_more(Measure measure) {
        var nine = MeasureWords.read(THE_NINE);
        var rule = new OfferedMeasure();
        assertThat(rule.decide(measure, nine, false, true, Answer.YES).outcome())
                .isEqualTo(nine.contains(measure));
        assertThat(rule.decide(measure, nine, true, true, Answer.YES).outcome()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true,YES,true", "true,NO,false", "true,NOT_KNOWN,true", "false,NO,true", "false,NOT_KNOWN,true"})
    @Upholds("SA-1")
    void a_fireproof_letterbox_is_for_arson_only_where_the_policy_says_so(boolean only, Answer arson, boolean may) {
        var decision = new OfferedMeasure()
                .decide(Measure.FIREPROOF_LETTERBOX, EnumSet.of(Measure.FIREPROOF_LETTERBOX), false, only, arson);
        assertThat(decision.outcome()).isEqualTo(may);
        assertThat(decision.rule()).isEqualTo("SA-1");
    }

    @Test
    @Upholds("SA-1")
    void what_is_not_for_arson_is_fitted_without_it() {
        assertThat(new OfferedMeasure()
                        .decide(Measure.SPY_HOLE, EnumSet.of(Measure.SPY_HOLE), false, true, Answer.NO)
                        .outcome())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true,NO,true", "true,YES,false", "true,NOT_KNOWN,false", "false,NO,false"})
    @Upholds("SA-2")
    void works_are_an_emergency_once_the_perpetrator_has_gone_where_the_landlord_takes_it_so(
            boolean takes, Answer livesThere, boolean emergency) {
        assertThat(new EmergencyWorks().decide(takes, livesThere).outcome()).isEqualTo(emergency);
    }

    @ParameterizedTest
    @CsvSource({
        "LOCKS,FRONT_DOOR,false,true,PROVIDER",
        "LOCKS,FRONT_DOOR,false,false,PROVIDER_NOT_SET",
        "LOCKS,FRONT_DOOR,true,false,LANDLORD",
        "LOCKS,COMMUNAL_DOOR,false,true,LANDLORD",
        "LOCKS,COMMUNAL_DOOR,false,false,LANDLORD",
        "SECURITY_LIGHTS,COMMUNAL_HALL,false,true,LANDLORD",
        "GARDEN_GATE_BOLT,COMMUNAL_GATE,false,true,LANDLORD",
        "GARDEN_GATE_BOLT,GARDEN_GATE,false,true,PROVIDER",
        "SECURING_BROKEN_WINDOWS,ALL_WINDOWS,false,true,LANDLORD",
        "SECURING_BROKEN_WINDOWS,ALL_WINDOWS,false,false,LANDLORD",
        "SAFE_PHONE,HALL,true,true,NOT_FITTED",
        "PHONE_MONITORING,HALL,false,false,NOT_FITTED"
    })
    @Upholds("SA-3")
    void the_provider_does_the_works_and_the_landlord_what_is_shared_or_repaired(
            Measure measure, HomePlace where, boolean own, boolean set, DoneBy by) {
        assertThat(new WhoDoesTheWork().decide(measure, where, own, set).outcome())
                .isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH,POLICE_CAN_RECOMMEND",
        "MEDIUM,OFFICER_MAY_BE_RAISED",
        "STANDARD,OFFICER_CHECKLIST",
        ",OFFICER_MAY_BE_RAISED"
    })
    @Upholds("SA-4")
    void the_risk_says_who_assesses_the_home(RiskLevel risk, AssessmentRoute route) {
        assertThat(new HomeAssessor().decide(Optional.ofNullable(risk)).outcome())
                .isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource({
        "true,STANDARD,HIGH,true",
        "true,STANDARD,MEDIUM,true",
        "true,MEDIUM,HIGH,true",
        "true,HIGH,HIGH,false",
        "true,HIGH,STANDARD,false",
        "true,,HIGH,true",
        "true,,STANDARD,false",
        "true,HIGH,,false",
        "false,,HIGH,true",
        "false,,MEDIUM,false",
        "false,,,false"
    })
    @Upholds("SA-4")
    void the_home_is_assessed_again_only_when_the_risk_has_risen(
            boolean assessed, RiskLevel then, RiskLevel now, boolean again) {
        assertThat(new HomeAssessor()
                        .again(assessed, Optional.ofNullable(then), Optional.ofNullable(now))
                        .outcome())
                .isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({
        "BY_ONE,,true",
        "JOINTLY,,false",
        "JOINTLY,true,true",
        "JOINTLY,false,false",
        "BY_THE_PERPETRATOR,,false",
        "BY_THE_PERPETRATOR,true,true",
        "NOT_KNOWN,,false",
        "NOT_KNOWN,true,true"
    })
    @Upholds("SA-5")
    void what_it_means_for_others_who_hold_the_home_is_recorded_before_locks_are_ordered(
            Held held, Boolean goAhead, boolean may) {
        assertThat(new LawBeforeLocks()
                        .decide(held, Optional.ofNullable(goAhead))
                        .outcome())
                .isEqualTo(may);
    }

    @Test
    @Upholds("SA-5")
    void a_repair_a_smoke_alarm_and_what_is_lent_touch_nobodys_right_to_come_in() {
        assertThat(EnumSet.allOf(Measure.class).stream().filter(measure -> !MeasureKind.securesAgainstOthers(measure)))
                .containsExactlyInAnyOrder(
                        Measure.SECURING_BROKEN_WINDOWS,
                        Measure.SMOKE_ALARMS,
                        Measure.SAFE_PHONE,
                        Measure.PERSONAL_ALARM,
                        Measure.PHONE_MONITORING);
    }

    @ParameterizedTest
    @CsvSource({"YES,true", "NOT_KNOWN,true", "NO,false"})
    @Upholds("SA-6")
    void damage_is_an_emergency_unless_it_was_said_to_leave_nobody_at_risk(Answer atRisk, boolean emergency) {
        assertThat(new DamageEmergency().decide(atRisk, 24).outcome()).isEqualTo(emergency);
    }

    @ParameterizedTest
    @CsvSource({
        "general-needs;sheltered,true,GENERAL_NEEDS,true,ELIGIBLE",
        "general-needs;sheltered,true,SHELTERED,true,ELIGIBLE",
        "general-needs;sheltered,true,TEMPORARY,true,NOT_ELIGIBLE",
        "general-needs;sheltered,true,LEASEHOLD,true,NOT_ELIGIBLE",
        "general-needs;sheltered,true,,true,NOT_KNOWN",
        "general-needs;sheltered,false,,,NOT_ELIGIBLE",
        "general-needs;sheltered,,,,NOT_KNOWN",
        "tenants,true,GENERAL_NEEDS,true,ELIGIBLE",
        "tenants,true,TEMPORARY,true,ELIGIBLE",
        "tenants,true,GENERAL_NEEDS,false,NOT_ELIGIBLE",
        "tenants,true,GENERAL_NEEDS,,NOT_KNOWN",
        "tenants,true,LEASEHOLD,true,NOT_ELIGIBLE",
        "own-homes,true,LEASEHOLD,false,ELIGIBLE",
        "own-homes,false,,,NOT_ELIGIBLE",
        "own-homes,,,,NOT_KNOWN",
        "any-home-where-required;safer-if-eligible,false,,,ELIGIBLE",
        "any-home-where-required;safer-if-eligible,,,,ELIGIBLE"
    })
    @Upholds("SA-8")
    void the_home_decides_and_what_is_not_known_keeps_nobody_out(
            String whose, Boolean ours, Stock stock, Boolean let, Eligibility eligibility) {
        var facts = new HomeFacts(
                Optional.ofNullable(ours),
                Optional.ofNullable(stock),
                Optional.ofNullable(let),
                Optional.empty(),
                Held.NOT_KNOWN);
        assertThat(new HomeInScheme().decide(Set.of(whose.split(";")), facts).outcome())
                .isEqualTo(eligibility);
    }

    @Test
    @Upholds("SA-7")
    void nothing_is_ordered_that_is_not_fitted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpaqueOrder().fit(Measure.SAFE_PHONE, HomePlace.HALL, 1));
    }

    @Test
    @Upholds("SA-8")
    void a_word_of_the_scheme_that_means_nothing_here_keeps_nobody_out() {
        var elsewhere =
                new HomeFacts(Optional.of(false), Optional.empty(), Optional.empty(), Optional.empty(), Held.NOT_KNOWN);
        var rule = new HomeInScheme();
        assertThat(rule.decide(Set.of("tenants"), elsewhere).outcome()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(rule.decide(Set.of("tenants", "neighbours"), elsewhere).outcome())
                .isEqualTo(Eligibility.NOT_KNOWN);
    }
}
