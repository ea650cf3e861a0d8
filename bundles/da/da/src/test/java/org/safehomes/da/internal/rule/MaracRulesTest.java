package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Consent;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.rule.Upholds;

/** MA-1 to MA-3, MA-7 and SG-2: which cases go to MARAC, on what ground, and with whose word. */
class MaracRulesTest {

    @ParameterizedTest
    @Upholds("MA-1")
    @CsvSource({"13, 14, false", "14, 14, true", "24, 14, true", "0, 14, false", "9, 10, false", "10, 10, true"})
    void a_score_at_or_above_the_local_threshold_is_a_ground(int score, int threshold, boolean ground) {
        var decision = new MaracThreshold().decide(Optional.of(score), threshold, "DASH");
        assertThat(decision.outcome()).isEqualTo(ground);
        assertThat(decision.rule()).isEqualTo("MA-1");
        assertThat(decision.reasons().get(0)).contains(String.valueOf(score)).contains(String.valueOf(threshold));
    }

    @Test
    @Upholds("MA-1")
    void without_a_score_of_the_councils_instrument_there_is_nothing_to_compare() {
        var decision = new MaracThreshold().decide(Optional.empty(), 14, "DASH");
        assertThat(decision.outcome()).isFalse();
        assertThat(decision.reasons().get(0)).contains("other instruments are not compared");
    }

    @ParameterizedTest
    @Upholds("MA-2")
    @EnumSource(Consent.class)
    void judgement_alone_needs_consent_or_a_record_of_sharing_without_it(Consent consent) {
        var rule = new MaracOnJudgement();
        assertThat(rule.decide(false, true, consent, false).outcome()).isEqualTo(consent == Consent.GIVEN);
        assertThat(rule.decide(false, true, consent, true).outcome()).isTrue();
        assertThat(rule.decide(false, false, consent, true).outcome())
                .as("no ground and no judgement")
                .isFalse();
        assertThat(rule.decide(true, false, consent, false).outcome())
                .as("another ground carries it")
                .isTrue();
    }

    @ParameterizedTest
    @Upholds("SG-2")
    @EnumSource(Consent.class)
    void without_consent_the_record_says_why(Consent consent) {
        var rule = new SharingWithoutConsent();
        assertThat(rule.decide(consent, false).outcome()).isEqualTo(consent == Consent.GIVEN);
        assertThat(rule.decide(consent, true).outcome()).isTrue();
        assertThat(rule.decide(consent, true).clauses()).containsExactly("L4.9", "D12.6");
    }

    @ParameterizedTest
    @Upholds("MA-3")
    @CsvSource({
        // the oldest of three, the day that decides, whether they are an escalation
        "2025-03-31, 2026-03-31, true",
        "2025-03-30, 2026-03-31, false",
        // a leap day: twelve calendar months after it end on 28 February
        "2024-02-29, 2025-02-28, true",
        "2024-02-29, 2025-03-01, false",
        "2027-02-28, 2028-02-28, true",
        "2027-02-28, 2028-02-29, false",
        "2027-03-01, 2028-02-29, true",
    })
    void three_incidents_within_twelve_months_are_an_escalation(LocalDate oldest, LocalDate today, boolean ground) {
        var decision = new EscalationAndRepeat().escalation(List.of(oldest, today.minusDays(1), today), today);
        assertThat(decision.outcome()).isEqualTo(ground);
        assertThat(decision.rule()).isEqualTo("MA-3");
    }

    @Test
    @Upholds("MA-3")
    void two_incidents_are_none_and_what_lies_ahead_does_not_count() {
        var rule = new EscalationAndRepeat();
        var today = LocalDate.parse("2026-03-31");
        assertThat(rule.escalation(List.of(today, today), today).outcome()).isFalse();
        assertThat(rule.escalation(List.of(today, today, today), today).outcome())
                .isTrue();
        assertThat(rule.escalation(List.of(today, today, today.plusDays(1)), today)
                        .outcome())
                .isFalse();
    }

    @ParameterizedTest
    @Upholds("MA-3")
    @CsvSource({
        "2025-03-31, 2025-03-31, true",
        "2025-03-31, 2026-03-31, true",
        "2025-03-31, 2026-04-01, false",
        "2025-03-31, 2025-03-30, false",
        "2024-02-29, 2025-02-28, true",
        "2024-02-29, 2025-03-01, false",
        "2027-02-28, 2028-02-28, true",
        "2027-02-28, 2028-02-29, false",
    })
    void abuse_up_to_and_including_the_day_twelve_months_after_a_referral_is_a_repeat(
            LocalDate referred, LocalDate incident, boolean ground) {
        var decision = new EscalationAndRepeat().repeat(Optional.of(referred), List.of(incident));
        assertThat(decision.outcome()).isEqualTo(ground);
    }

    @Test
    @Upholds("MA-3")
    void without_a_referral_nothing_is_a_repeat() {
        var decision = new EscalationAndRepeat().repeat(Optional.empty(), List.of(LocalDate.parse("2026-03-31")));
        assertThat(decision.outcome()).isFalse();
    }

    @ParameterizedTest
    @Upholds("MA-7")
    @CsvSource({
        "STANDARD, false, false, true",
        "MEDIUM,   false, false, true",
        "MEDIUM,   false, true,  false",
        "MEDIUM,   true,  false, false",
        "HIGH,     false, false, false",
        "HIGH,     true,  false, false",
        ",         false, false, false",
        ",         true,  false, false",
    })
    void below_the_threshold_the_agencies_meet(RiskLevel level, boolean ground, boolean recorded, boolean meeting) {
        var decision = new BelowThreshold().decide(Optional.ofNullable(level), ground, recorded);
        assertThat(decision.outcome()).isEqualTo(meeting);
        assertThat(decision.rule()).isEqualTo("MA-7");
    }
}
