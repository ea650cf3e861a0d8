package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Answer;
import org.safehomes.da.Channel;
import org.safehomes.da.Contact.NewContact;
import org.safehomes.da.Contact.Outcome;
import org.safehomes.da.Contact.Safety;
import org.safehomes.da.MaracDecision.Ground;
import org.safehomes.da.NewIncident;
import org.safehomes.da.NewReport;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.SafeContact.Method;
import org.safehomes.da.Task.Urgency;
import org.safehomes.da.internal.domain.Happening.Contacted;
import org.safehomes.da.internal.domain.Happening.Reported;
import org.safehomes.da.internal.domain.RiskHappening.IncidentRecorded;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** Whose work comes first, and when it no longer does. */
class CaseUrgencyTest {

    /** Reports have seconds; people give the minute of a contact. */
    private static final Instant RECEIVED = Instant.parse("2026-03-31T11:00:40Z");

    private static final Instant MINUTE = Instant.parse("2026-03-31T11:00:00Z");

    private final CaseUrgency urgency = new CaseUrgency();
    private final List<Entry> entries = new ArrayList<>();

    @Test
    @Upholds("IN-3")
    void immediate_risk_comes_before_whatever_was_assessed() {
        var decision = urgency.decide(true, Optional.of(RiskLevel.STANDARD), List.of());

        assertThat(decision.outcome()).isEqualTo(Urgency.IMMEDIATE);
        assertThat(decision.rule()).isEqualTo("IN-3");
        assertThat(decision.reasons()).singleElement().asString().contains("has not been reached");
    }

    @Test
    @Upholds("RA-5")
    void a_high_risk_is_high_and_any_other_is_not() {
        assertThat(outcome(Optional.of(RiskLevel.HIGH))).isEqualTo(Urgency.HIGH);
        assertThat(outcome(Optional.of(RiskLevel.MEDIUM))).isEqualTo(Urgency.STANDARD);
        assertThat(outcome(Optional.of(RiskLevel.STANDARD))).isEqualTo(Urgency.STANDARD);
        assertThat(outcome(Optional.empty())).isEqualTo(Urgency.STANDARD);
    }

    @ParameterizedTest
    @EnumSource
    @Upholds("MA-3")
    void each_ground_for_marac_is_high_by_itself(Ground ground) {
        var decision = urgency.decide(false, Optional.of(RiskLevel.MEDIUM), List.of(ground));

        assertThat(decision.outcome()).isEqualTo(Urgency.HIGH);
        assertThat(decision.reasons()).singleElement().asString().startsWith("A ground for MARAC holds: ");
    }

    @ParameterizedTest
    @CsvSource({"YES, true", "NO, false", "NOT_KNOWN, false"})
    @Upholds("IN-3")
    void only_a_report_of_immediate_risk_puts_somebody_at_risk(Answer answer, boolean atRisk) {
        report(RECEIVED, answer);

        assertThat(atRisk()).isEqualTo(atRisk);
    }

    @Test
    @Upholds("IN-3")
    void the_risk_is_open_until_the_survivor_was_reached_in_the_minute_of_the_report_or_later() {
        report(RECEIVED, Answer.YES);
        contact(MINUTE.minusMillis(1), Outcome.REACHED);
        assertThat(atRisk()).as("spoken to before").isTrue();
        contact(MINUTE.plusSeconds(600), Outcome.NO_ANSWER);
        assertThat(atRisk()).as("called, and not reached").isTrue();
        contact(MINUTE, Outcome.REACHED);
        assertThat(atRisk()).as("reached in that minute").isFalse();
    }

    @Test
    @Upholds("IN-3")
    void each_further_report_of_immediate_risk_opens_it_again() {
        report(RECEIVED, Answer.YES);
        contact(MINUTE.plusSeconds(60), Outcome.REACHED);
        report(RECEIVED.plusSeconds(7_200), Answer.YES);

        assertThat(atRisk()).isTrue();
        contact(MINUTE.plusSeconds(7_260), Outcome.REACHED);
        assertThat(atRisk()).isFalse();
    }

    @Test
    @Upholds("IN-3")
    void a_survivor_who_told_of_an_incident_herself_was_spoken_to() {
        report(RECEIVED, Answer.YES);
        add(
                RECEIVED.plusSeconds(60),
                new IncidentRecorded(new NewIncident(
                        MINUTE, ReporterKind.SURVIVOR, true, Set.of(), Optional.empty(), Optional.empty())));

        assertThat(atRisk()).isFalse();
    }

    @Test
    @Upholds("IN-10")
    void where_nobody_may_contact_them_it_is_open_until_the_police_were_told() {
        report(RECEIVED, Answer.YES);
        assertThat(CaseUrgency.atRisk(CaseHistory.of(entries), Optional.of(true)))
                .isTrue();
        assertThat(CaseUrgency.atRisk(CaseHistory.of(entries), Optional.of(false)))
                .isFalse();
    }

    private Urgency outcome(Optional<RiskLevel> assessed) {
        return urgency.decide(false, assessed, List.of()).outcome();
    }

    private boolean atRisk() {
        return CaseUrgency.atRisk(CaseHistory.of(entries), Optional.empty());
    }

    private void report(Instant received, Answer immediateRisk) {
        add(
                received,
                new Reported(
                        "R-0000000000000001",
                        new NewReport(
                                Channel.PHONE,
                                ReporterKind.NEIGHBOUR,
                                immediateRisk,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private void contact(Instant at, Outcome outcome) {
        var safe = new Decision<>(Safety.ALLOWED, "SC-2", List.of("W6"), List.of("Safe."));
        add(at, Contacted.of(new NewContact(at, Method.PHONE, outcome, Optional.empty(), Optional.empty()), safe));
    }

    private void add(Instant at, Happening what) {
        var id = new EntryId("E-%016d".formatted(entries.size() + 1));
        entries.add(new Entry(id, at, at, new StaffId("s.okafor"), Optional.empty(), what));
    }
}
