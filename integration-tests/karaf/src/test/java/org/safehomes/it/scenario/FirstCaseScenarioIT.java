package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** The main job, from a report to a survivor who was spoken to, on the Thursday before Easter. */
class FirstCaseScenarioIT {

    /** Half past four on Maundy Thursday, British Summer Time. */
    private static final Instant MAUNDY_THURSDAY = Instant.parse("2026-04-02T15:30:00Z");

    /** One working day on: past Good Friday, the weekend and Easter Monday, when the office closes on Tuesday. */
    private static final Instant TUESDAY_CLOSING = Instant.parse("2026-04-07T16:00:00Z");

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        karaf.setClock(MAUNDY_THURSDAY);
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    @Test
    @Upholds("IN-8")
    @Upholds("SC-1")
    void aReportBecomesACaseAndTheClockStopsWhenTheSurvivorIsReached(SafeHomes karaf) {
        // the call centre takes a report in, and gets a receipt that tells nothing about anybody
        var receipt = karaf.as(Borough.CALL_CENTRE).post("/api/da/reports", Borough.report());
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(201);
        assertThat(receipt.json().path("receivedAt").asText()).isEqualTo(MAUNDY_THURSDAY.toString());
        assertThat(receipt.text()).doesNotContain("Osei", "Walsh");
        var report = receipt.json().path("reference").asText();

        // it waits for the owning team, with a deadline that knows Easter
        var officer = karaf.as(OFFICER);
        assertThat(references(officer)).contains(report);
        var seen = officer.get("/api/da/triage/" + report);
        assertThat(seen.status()).as(seen.toString()).isEqualTo(200);
        assertThat(seen.json().path("definition").path("outcome").asText()).isEqualTo("DOMESTIC_ABUSE");
        assertThat(seen.json().path("deadline").path("due").asText()).isEqualTo(TUESDAY_CLOSING.toString());

        // it becomes a case of the officer's own, due at the same instant
        var work = Casework.by(officer);
        var caseRef = work.openCase(report);
        assertThat(references(officer)).doesNotContain(report);
        assertThat(work.read(caseRef).json().path("contactDue").asText()).isEqualTo(TUESDAY_CLOSING.toString());
        assertThat(work.tasks("MINE", caseRef)).containsExactly("RISK_ASSESSMENT", "FIRST_CONTACT");

        // the survivor is reached on the same evening and says how it is safe to call
        karaf.advanceClock(Duration.ofMinutes(20));
        work.add(
                caseRef,
                "contacts",
                Map.of(
                        "at", MAUNDY_THURSDAY.plus(Duration.ofMinutes(15)).toString(),
                        "method", "PHONE",
                        "outcome", "REACHED",
                        "note", "She can talk until he is back at six."));
        work.recordSafeContact(
                caseRef,
                Map.of(
                        "methods",
                        List.of("PHONE"),
                        "number",
                        "020 7946 0102",
                        "voicemail",
                        false,
                        "windows",
                        List.of(Map.of("days", List.of("TUESDAY"), "from", "10:00", "until", "14:00"))));

        // the clock has stopped: only the risk has still to be assessed
        assertThat(work.read(caseRef).json().path("contactDue").isValueNode()
                        && !work.read(caseRef).json().path("contactDue").isNull())
                .isFalse();
        assertThat(work.tasks("TEAM", caseRef))
                .as("and what the conversation brings: the specialist service, and whether she is an adult at risk")
                .containsExactlyInAnyOrder("RISK_ASSESSMENT", "OFFER_SUPPORT", "ADULT_DECISION");

        // a call on Tuesday morning would be safe, one on Tuesday evening would not (SC-2)
        assertThat(check(karaf, caseRef, "2026-04-07T09:30:00Z")).isEqualTo("ALLOWED");
        assertThat(check(karaf, caseRef, "2026-04-07T18:30:00Z")).isEqualTo("REFUSED");

        // and the history tells all of it in order (RE-1)
        var entries = work.list(caseRef, "timeline");
        assertThat(entries).hasSizeGreaterThanOrEqualTo(3);
        assertThat(entries.stream().map(entry -> Instant.parse(entry.path("at").asText())))
                .isSorted();
        assertThat(entries.toString())
                .contains(
                        "What is safe for the survivor was recorded: phone. Number: 020 7946 0102 No voicemail."
                                + " Between 10:00 and 14:00 on tuesday.",
                        "until he is back at six");
    }

    @Test
    @Upholds("IN-2")
    void everyWrongFieldIsNamedAtOnce(SafeHomes karaf) {
        var answer = karaf.as(Borough.CALL_CENTRE)
                .post("/api/da/reports", Map.of("survivor", Map.of("age", 212), "whatHappened", "x".repeat(20_001)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:safehomes:problem:invalid-input");
        assertThat(answer.wrongFields())
                .containsExactlyInAnyOrder(
                        "/channel", "/reporterKind", "/immediateRisk", "/survivor", "/survivor/age", "/whatHappened");
    }

    @Test
    void aReportThatIsSentTwiceIsTakenInOnce(SafeHomes karaf) {
        var desk = karaf.as(Borough.CALL_CENTRE);
        var report = Borough.report();
        var first = desk.postOnce("/api/da/reports", "call-17", report);
        var second = desk.postOnce("/api/da/reports", "call-17", report);
        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
    }

    private static List<String> references(Rest reader) {
        return Pages.of(reader, "/api/da/triage")
                .map(report -> report.path("reference").asText())
                .toList();
    }

    private static String check(SafeHomes karaf, String caseRef, String at) {
        var answer = karaf.as(OFFICER)
                .post("/api/da/cases/" + caseRef + "/contacts/check", Map.of("method", "PHONE", "at", at));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().path("outcome").asText();
    }
}
