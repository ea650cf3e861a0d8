package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.da.Answer;
import org.safehomes.da.NewAssessment.Answered;
import org.safehomes.da.NewAssessment.Judgement;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.internal.rule.AssessmentDeadline.From;
import org.safehomes.kernel.rule.Upholds;

/** RA-1 to RA-5: how great the risk is, by when that is known, and for how long it stays true. */
class RiskAssessmentRulesTest {

    private static final Instant MADE = Instant.parse("2026-03-31T09:30:00Z");

    private static List<Answered> answers(int yes, int notKnown) {
        var answers = new ArrayList<Answered>();
        for (int question = 1; question <= 24; question++) {
            var answer = question <= yes ? Answer.YES : question <= yes + notKnown ? Answer.NOT_KNOWN : Answer.NO;
            answers.add(new Answered(question, answer, Optional.empty()));
        }
        return answers;
    }

    @ParameterizedTest
    @Upholds("RA-1")
    @ValueSource(ints = {0, 1, 13, 14, 23, 24})
    void the_score_is_the_number_of_yes_answers(int yes) {
        var decision = new DashScore().decide(answers(yes, 0));
        assertThat(decision.outcome()).isEqualTo(yes);
        assertThat(decision.rule()).isEqualTo("RA-1");
        assertThat(decision.clauses()).containsExactly("W7");
    }

    @Test
    @Upholds("RA-1")
    void not_knowing_is_not_a_yes_and_is_said() {
        var decision = new DashScore().decide(answers(13, 11));
        assertThat(decision.outcome()).isEqualTo(13);
        assertThat(decision.reasons()).anySatisfy(reason -> assertThat(reason).startsWith("11 answers are not known"));
        assertThat(new DashScore().decide(answers(13, 0)).reasons()).hasSize(1);
    }

    @ParameterizedTest
    @Upholds("RA-2")
    @CsvSource({
        "REFERRAL,            2026-03-31T09:30:00Z, 2026-04-01T15:00:00Z, 2026-04-01T09:30:00Z",
        "FIRST_CONVERSATION,  2026-03-31T09:30:00Z, 2026-04-01T15:00:00Z, 2026-04-02T15:00:00Z",
        // what is reported after a conversation counts from its own report
        "FIRST_CONVERSATION,  2026-03-31T09:30:00Z, 2026-03-31T09:29:59Z, 2026-04-01T09:30:00Z",
        "FIRST_CONVERSATION,  2026-03-31T09:30:00Z, 2026-03-31T09:30:00Z, 2026-04-01T09:30:00Z",
        // elapsed hours: the clocks go forward on 29 March 2026 and back on 25 October
        "REFERRAL,            2026-03-28T12:00:00Z,                     , 2026-03-29T12:00:00Z",
        "REFERRAL,            2026-10-24T12:00:00Z,                     , 2026-10-25T12:00:00Z",
        // Christmas Day and Boxing Day count
        "FIRST_CONVERSATION,  2026-12-24T12:00:00Z, 2026-12-25T18:00:00Z, 2026-12-26T18:00:00Z",
    })
    void the_assessment_is_due_in_elapsed_hours(From from, Instant referred, Instant conversation, Instant due) {
        var deadline = new AssessmentDeadline(ZoneId.of("Europe/London"))
                .decide(from, 24, referred, Optional.ofNullable(conversation))
                .orElseThrow();
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.decision().rule()).isEqualTo("RA-2");
        assertThat(deadline.reasons()).hasSize(2);
        assertThat(deadline.calendarEnded()).isFalse();
    }

    @Test
    @Upholds("RA-2")
    void nothing_is_due_before_anybody_has_spoken_with_the_survivor_where_the_clock_starts_there() {
        var rule = new AssessmentDeadline(ZoneId.of("Europe/London"));
        assertThat(rule.decide(From.FIRST_CONVERSATION, 24, MADE, Optional.empty()))
                .isEmpty();
        assertThat(rule.decide(From.REFERRAL, 24, MADE, Optional.empty())).isPresent();
    }

    @Test
    @Upholds("RA-2")
    void a_council_says_from_when_in_one_of_two_words() {
        assertThat(From.of("referral")).isEqualTo(From.REFERRAL);
        assertThat(From.of("first-conversation")).isEqualTo(From.FIRST_CONVERSATION);
        assertThatThrownBy(() -> From.of("whenever")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Upholds("RA-2")
    void putting_off_is_written_down_with_the_new_moment() {
        var deadline = new AssessmentDeadline(ZoneId.of("Europe/London")).postponed(MADE);
        assertThat(deadline.due()).isEqualTo(MADE);
        assertThat(deadline.reasons())
                .containsExactly("Put off until it is practicable: due by Tuesday 31 March 2026 at 10:30.");
    }

    @Test
    @Upholds("RA-3")
    void an_incident_after_the_assessment_calls_for_a_new_one() {
        var rule = new AssessmentAfterIncident();
        assertThat(rule.decide(MADE, List.of()).outcome()).isFalse();
        assertThat(rule.decide(MADE, List.of(MADE.minusMillis(1), MADE)).outcome())
                .as("what had happened by then was assessed")
                .isFalse();
        var needed = rule.decide(MADE, List.of(MADE.minusMillis(1), MADE.plusMillis(1)));
        assertThat(needed.outcome()).isTrue();
        assertThat(needed.reasons())
                .containsExactly("A new assessment is needed: an incident has happened since this one.");
    }

    @Test
    @Upholds("RA-4")
    void another_agencys_assessment_is_accepted_unless_an_incident_has_followed() {
        var rule = new AcceptedAssessment();
        assertThat(rule.decide(MADE, List.of()).outcome()).isTrue();
        assertThat(rule.decide(MADE, List.of(MADE)).outcome()).isTrue();
        assertThat(rule.decide(MADE, List.of(MADE.minusMillis(1))).outcome()).isTrue();
        assertThat(rule.decide(MADE, List.of(MADE.plusMillis(1))).outcome()).isFalse();
        assertThat(rule.decide(MADE, List.of(MADE.plusMillis(1))).rule()).isEqualTo("RA-4");
    }

    @Test
    @Upholds("RA-4")
    void scores_of_different_instruments_are_never_compared() {
        var rule = new AcceptedAssessment();
        assertThat(rule.comparable("DASH", "DASH")).isTrue();
        assertThat(rule.comparable(" dash ", "DASH")).isTrue();
        assertThat(rule.comparable("DASH RIC", "DASH")).isTrue();
        assertThat(rule.comparable("SafeLives Dash-RIC", "DASH")).isTrue();
        assertThat(rule.comparable("DARA", "DASH")).isFalse();
        assertThat(rule.comparable("DASH-YP", "DASH")).isFalse();
    }

    @ParameterizedTest
    @Upholds("RA-5")
    @CsvSource({
        "STANDARD,         , STANDARD",
        "STANDARD, STANDARD, STANDARD",
        "STANDARD, MEDIUM,   MEDIUM",
        "STANDARD, HIGH,     HIGH",
        "MEDIUM,   STANDARD, MEDIUM",
        "MEDIUM,   HIGH,     HIGH",
        "HIGH,     STANDARD, HIGH",
        "HIGH,     MEDIUM,   HIGH",
        "HIGH,             , HIGH",
    })
    void judgement_raises_the_level_and_never_lowers_it(RiskLevel given, RiskLevel judged, RiskLevel level) {
        var judgement = Optional.ofNullable(judged).map(to -> new Judgement(to, "Because."));
        var decision = new ProfessionalJudgement().decide(given, judgement);
        assertThat(decision.outcome()).isEqualTo(level);
        assertThat(decision.rule()).isEqualTo("RA-5");
        assertThat(decision.reasons()).hasSize(judged == null ? 1 : 2);
    }

    @ParameterizedTest
    @Upholds("RA-5")
    @CsvSource({"0, STANDARD", "13, STANDARD", "14, HIGH", "24, HIGH"})
    void the_score_gives_high_from_the_threshold_on(int score, RiskLevel level) {
        assertThat(new ProfessionalJudgement().given(score, 14)).isEqualTo(level);
    }
}
