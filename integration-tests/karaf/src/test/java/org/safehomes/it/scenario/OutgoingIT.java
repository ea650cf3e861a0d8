package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** What leaves a case and what does not: asked when it is prepared, and again when it is sent. */
class OutgoingIT {

    /** A Wednesday, ten in the morning in London. */
    private static final Instant WEDNESDAY = Instant.parse("2026-02-11T10:00:00Z");

    private static final String ORCHARD = "3 Orchard Row, Northtown, NT1 2AB";
    private static final String HILL = "9 Hill View, Southtown, ST3 4CD";

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        karaf.setClock(WEDNESDAY);
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    private static String path(String caseRef, String part) {
        return "/api/da/cases/" + caseRef + "/" + part;
    }

    private static Map<String, Object> sharing(String kind, String name, String consent, boolean recorded) {
        var basis = new LinkedHashMap<String, Object>();
        basis.put("article6", "PUBLIC_TASK");
        basis.put("special", Map.of("criminal", true, "schedule1", "SAFEGUARDING"));
        basis.put("proportionality", "Only what they need.");
        if (recorded) {
            basis.put("withoutConsent", "She is at risk tonight, and asking her is not safe.");
        }
        var decision = new LinkedHashMap<String, Object>();
        decision.put("share", true);
        decision.put("recipient", Map.of("kind", kind, "name", name));
        decision.put("what", "How to reach her safely.");
        decision.put("why", "They can keep her safe.");
        decision.put("agreement", "The borough's information sharing agreement");
        decision.put("consent", consent);
        decision.put("basis", basis);
        return decision;
    }

    private static Map<String, Object> letter(String decision) {
        return Map.of(
                "decision", decision, "title", "Request", "paragraphs", List.of("Nadine Osei asks for your help."));
    }

    private static Map<String, Object> toTheSurvivor() {
        return Map.of("title", "Your appointment", "paragraphs", List.of("Please come on Tuesday at ten."));
    }

    private static Map<String, Object> lettersAt(String address) {
        return Map.of("methods", List.of("LETTER"), "voicemail", false, "address", address);
    }

    private static String refusedBy(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        return answer.json().path("rule").asText();
    }

    private static Answer send(Rest who, String caseRef, String letter) {
        return who.post(path(caseRef, "letters/" + letter + "/sending"), Map.of());
    }

    private static JsonNode letter(Casework work, String caseRef, String id) {
        return work.list(caseRef, "letters").stream()
                .filter(letter -> letter.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> timeline(Rest who, String caseRef) {
        var entries = who.get(path(caseRef, "timeline"));
        assertThat(entries.status()).isEqualTo(200);
        return Answer.stream(entries.json().path("items"))
                .map(entry -> entry.path("text").asText())
                .toList();
    }

    @Test
    @Upholds("SH-1")
    @Upholds("SH-3")
    void whatWasPreparedWithConsentIsHeldBackOnceItIsTakenBack(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        var decision = work.add(
                caseRef, "sharing-decisions", sharing("SPECIALIST_SERVICE", "Harbour Outreach", "GIVEN", false));
        var letter = work.add(caseRef, "letters", letter(decision));
        var pdf = officer.get(path(caseRef, "letters/" + letter + "/letter.pdf"));
        assertThat(pdf.status()).as(pdf.toString()).isEqualTo(200);
        assertThat(pdf.header("Content-Disposition")).contains(letter).doesNotContain("Osei");

        karaf.advanceClock(Duration.ofMinutes(5));
        work.add(caseRef, "sharing-decisions/withdrawals", Map.of("decision", decision, "said", "Not any more."));

        assertThat(refusedBy(send(officer, caseRef, letter))).isEqualTo("SH-3");
        assertThat(letter(work, caseRef, letter).path("state").asText()).isEqualTo("HELD_BACK");
        assertThat(letter(work, caseRef, letter).at("/heldBack/reasons/0").asText())
                .contains("took consent back");
        assertThat(work.tasks("MINE", caseRef)).containsOnlyOnce("HELD_BACK");
        assertThat(refusedBy(send(officer, caseRef, letter)))
                .as("and again, without another task")
                .isEqualTo("SH-3");
        assertThat(work.tasks("MINE", caseRef)).containsOnlyOnce("HELD_BACK");
        assertThat(refusedBy(officer.get(path(caseRef, "letters/" + letter + "/letter.pdf"))))
                .isEqualTo("SH-3");
        assertThat(work.list(caseRef, "disclosures")).as("nothing has left").isEmpty();

        // somebody is at risk after all: the record says who, and the same letter may go
        karaf.advanceClock(Duration.ofMinutes(5));
        var anew = sharing("SPECIALIST_SERVICE", "Harbour Outreach", "WITHDRAWN", true);
        anew.put("concerning", letter);
        var second = work.add(caseRef, "sharing-decisions", anew);
        var checked = officer.post(path(caseRef, "letters/" + letter + "/check"), Map.of());
        assertThat(checked.json().path("state").asText()).as(checked.toString()).isEqualTo("PREPARED");
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("HELD_BACK");
        assertThat(send(officer, caseRef, letter).status()).isEqualTo(201);

        var left = work.list(caseRef, "disclosures");
        assertThat(left).hasSize(1);
        assertThat(left.get(0).path("what").asText()).isEqualTo(letter);
        assertThat(left.get(0).path("decision").asText()).isEqualTo(second);
        assertThat(left.get(0).at("/recipient/name").asText()).isEqualTo("Harbour Outreach");
        var decisions = work.list(caseRef, "sharing-decisions");
        assertThat(decisions.get(0).path("consent").asText()).isEqualTo("WITHDRAWN");
        assertThat(decisions.get(0).at("/what/consent").asText())
                .as("as it was recorded")
                .isEqualTo("GIVEN");
        assertThat(timeline(officer, caseRef))
                .anySatisfy(text -> assertThat(text).contains("Decided to share with Harbour Outreach"))
                .anySatisfy(text -> assertThat(text).contains("took consent to share back"))
                .anySatisfy(text -> assertThat(text).startsWith("Held back by SH-3"))
                .anySatisfy(text -> assertThat(text).contains("A letter was sent to Harbour Outreach"));
    }

    @Test
    @Upholds("SH-2")
    void thePerpetratorAndWhoeverStandsWithThemAreRefusedWhoeverSends(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report());
        work.add(
                caseRef,
                "barred-recipients",
                Map.of("tie", "REPRESENTATIVE", "name", "Quayside Law LLP", "reason", "They wrote for him."));
        for (var who : List.of(karaf.as(OFFICER), karaf.as(TEAM_LEADER))) {
            for (var recipient : List.of(
                    sharing("PERPETRATOR", "Somebody", "GIVEN", true),
                    sharing("PERPETRATORS_REPRESENTATIVE", "Somebody", "GIVEN", true),
                    sharing("COURT", "County Court", "GIVEN", true),
                    sharing("SURVIVORS_REPRESENTATIVE", "QUAYSIDE LAW", "GIVEN", true),
                    sharing("POLICE", "Mr Walsh", "GIVEN", true),
                    sharing("HEALTH", "Dr Ki\u00e9ran Walsh", "GIVEN", true))) {
                assertThat(refusedBy(who.post(path(caseRef, "sharing-decisions"), recipient)))
                        .isEqualTo("SH-2");
            }
        }
        assertThat(work.list(caseRef, "sharing-decisions")).isEmpty();

        // that they asked and were not told is a decision too
        var not = sharing("PERPETRATORS_REPRESENTATIVE", "Quayside Law LLP", "NOT_ASKED", false);
        not.put("share", false);
        not.remove("basis");
        var kept = work.add(caseRef, "sharing-decisions", not);
        assertThat(refusedBy(karaf.as(TEAM_LEADER).post(path(caseRef, "letters"), letter(kept))))
                .isEqualTo("SH-1");
    }

    @Test
    @Upholds("SH-2")
    void whoeverBecomesBarredAfterPreparingGetsNothing(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        var decision =
                work.add(caseRef, "sharing-decisions", sharing("OTHER_AGENCY", "Friendly Neighbours", "GIVEN", false));
        var letter = work.add(caseRef, "letters", letter(decision));
        karaf.advanceClock(Duration.ofMinutes(1));
        work.add(
                caseRef,
                "barred-recipients",
                Map.of("tie", "LINKED", "name", "Friendly Neighbours", "reason", "His brother runs it."));

        assertThat(refusedBy(send(karaf.as(TEAM_LEADER), caseRef, letter))).isEqualTo("SH-2");
        assertThat(letter(work, caseRef, letter).path("state").asText()).isEqualTo("HELD_BACK");
        assertThat(work.tasks("MINE", caseRef)).as("the owner's").contains("HELD_BACK");
        work.add(caseRef, "letters/" + letter + "/cancellation", Map.of("reason", "It will not be sent."));
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("HELD_BACK");
        assertThat(refusedBy(send(officer, caseRef, letter))).as("cancelled").isEqualTo("SH-1");
    }

    @Test
    @Upholds("SC-6")
    @Upholds("SC-2")
    void aLetterToTheSurvivorWaitsForAnAddressThatIsSafeAndStillSafeWhenItGoes(SafeHomes karaf) throws Exception {
        var officer = karaf.as(OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        var letter = work.add(caseRef, "letters", toTheSurvivor());
        assertThat(letter(work, caseRef, letter).at("/heldBack/rule").asText())
                .as("nothing is known of what is safe")
                .isEqualTo("SC-2");

        karaf.advanceClock(Duration.ofMinutes(1));
        work.recordSafeContact(caseRef, Map.of("methods", List.of("LETTER"), "voicemail", false));
        assertThat(check(officer, caseRef, letter).at("/heldBack/rule").asText())
                .as("no address")
                .isEqualTo("SC-6");

        karaf.advanceClock(Duration.ofMinutes(1));
        work.recordSafeContact(caseRef, lettersAt(sharedHome(karaf)));
        assertThat(check(officer, caseRef, letter).at("/heldBack/rule").asText())
                .as("the home of the joint tenancy, even if it is recorded as safe")
                .isEqualTo("SC-6");

        karaf.advanceClock(Duration.ofMinutes(1));
        work.recordSafeContact(caseRef, lettersAt(ORCHARD));
        assertThat(check(officer, caseRef, letter).path("state").asText()).isEqualTo("PREPARED");
        var pdf = officer.get(path(caseRef, "letters/" + letter + "/letter.pdf"));
        assertThat(pdf.status()).as(pdf.toString()).isEqualTo(200);
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(letter);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Nadine Osei", "3 Orchard Row", "Please come on Tuesday at ten.");
        }

        // she moves before it goes
        karaf.advanceClock(Duration.ofMinutes(1));
        work.recordSafeContact(caseRef, lettersAt(HILL));
        assertThat(refusedBy(send(officer, caseRef, letter))).isEqualTo("SC-6");
        assertThat(letter(work, caseRef, letter).path("state").asText()).isEqualTo("HELD_BACK");
        karaf.advanceClock(Duration.ofMinutes(1));
        assertThat(check(officer, caseRef, letter).at("/recipient/address").asText())
                .isEqualTo(HILL);
        assertThat(send(officer, caseRef, letter).status()).isEqualTo(201);
        assertThat(work.list(caseRef, "disclosures")
                        .get(0)
                        .at("/recipient/address")
                        .asText())
                .isEqualTo(HILL);
    }

    private static JsonNode check(Rest who, String caseRef, String letter) {
        var answer = who.post(path(caseRef, "letters/" + letter + "/check"), Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    /** As the pack of a case gives it: the host's own words. */
    private static String sharedHome(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var other = work.openCase(Borough.report());
        work.add(other, "risk-assessments", Casework.dash(WEDNESDAY, 15, 0));
        var referral = work.add(other, "marac-referrals", Casework.maracReferral());
        var pack = karaf.as(OFFICER).get(path(other, "marac-referrals/" + referral + "/pack"));
        return pack.json().at("/survivor/address").asText().toUpperCase(Locale.UK);
    }

    @Test
    @Upholds("AN-2")
    void theOutsideOfASurvivorsLetterIsNeutral(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        work.recordSafeContact(caseRef, lettersAt(ORCHARD));
        for (var title : List.of("Domestic abuse: your appointment", "M.A.R.A.C.", "For Nadine", "a b u s e")) {
            var id = work.add(
                    caseRef, "letters", Map.of("title", title, "paragraphs", List.of("Please come on Tuesday.")));
            assertThat(letter(work, caseRef, id).path("state").asText())
                    .as(title)
                    .isEqualTo("HELD_BACK");
        }
        var plain = work.add(caseRef, "letters", toTheSurvivor());
        assertThat(letter(work, caseRef, plain).path("state").asText()).isEqualTo("PREPARED");
    }

    @Test
    @Upholds("SH-1")
    @Upholds("SH-3")
    @Upholds("MA-5")
    void theMaracPackGoesThroughTheSameDoor(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY, 10, 0));
        var referral = new LinkedHashMap<>(Casework.maracReferral());
        referral.put("judgement", "It is getting worse.");
        referral.put("consent", "GIVEN");
        referral.put("basis", Map.of("article6", "PUBLIC_TASK", "proportionality", "Only what keeps her safe."));
        var id = work.add(caseRef, "marac-referrals", referral);
        var decision = work.list(caseRef, "sharing-decisions").get(0);
        assertThat(decision.at("/what/recipient/kind").asText()).isEqualTo("MARAC_COORDINATOR");
        assertThat(decision.at("/what/concerning").asText()).isEqualTo(id);
        assertThat(decision.path("gaps"))
                .as("what allows criminal data was not said")
                .hasSize(1);

        karaf.advanceClock(Duration.ofMinutes(2));
        var sending = "marac-referrals/" + id + "/sending";
        var at = WEDNESDAY.plusSeconds(120).toString();
        assertThat(refusedBy(officer.post(
                        path(caseRef, sending), Map.of("sentAt", at, "sentTo", "Kieran Walsh, coordinator"))))
                .isEqualTo("SH-2");
        work.add(caseRef, "sharing-decisions/withdrawals", Map.of("said", "Nothing more to anybody."));
        var coordinator = Map.<String, Object>of("sentAt", at, "sentTo", "MARAC coordinator, secure mailbox");
        assertThat(refusedBy(officer.post(path(caseRef, sending), coordinator))).isEqualTo("SH-3");
        assertThat(refusedBy(officer.get(path(caseRef, "marac-referrals/" + id + "/pack.pdf"))))
                .isEqualTo("SH-3");
        assertThat(work.tasks("MINE", caseRef)).containsOnlyOnce("HELD_BACK");
        assertThat(work.list(caseRef, "disclosures")).isEmpty();

        karaf.advanceClock(Duration.ofMinutes(2));
        var anew = sharing("MARAC_COORDINATOR", "MARAC coordinator", "WITHDRAWN", true);
        anew.put("concerning", id);
        work.add(caseRef, "sharing-decisions", anew);
        work.add(caseRef, sending, coordinator);
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("HELD_BACK");
        assertThat(work.list(caseRef, "disclosures").get(0).path("kind").asText())
                .isEqualTo("MARAC_REFERRAL");
    }

    @Test
    @Upholds("SH-3")
    @Upholds("SH-1")
    void whatIsMissingOfConsentOrLawIsNamed(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var caseRef = Casework.by(officer).openCase(Borough.report());
        var decisions = path(caseRef, "sharing-decisions");
        assertThat(refusedBy(officer.post(decisions, sharing("POLICE", "Northtown Police", "REFUSED", false))))
                .isEqualTo("SH-3");
        assertThat(refusedBy(officer.post(decisions, sharing("CONTRACTOR", "A builder", "GIVEN", true))))
                .isEqualTo("SH-3");
        var bare = sharing("POLICE", "Northtown Police", "GIVEN", false);
        bare.put("basis", Map.of("article6", "LEGITIMATE_INTERESTS", "proportionality", "Only what they need."));
        var answer = officer.post(decisions, bare);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).contains("/basis/article6", "/basis/special");
    }

    @Test
    @Upholds("SH-4")
    void thatConfidentialityWasExplainedIsOnTheTimelineWithWhatIsStillMissing(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        work.add(
                caseRef,
                "confidentiality",
                Map.of("on", "2026-02-11", "topics", List.of("CONFIDENTIALITY", "ITS_LIMITS"), "note", "In Twi."));
        assertThat(timeline(officer, caseRef)).anySatisfy(text -> assertThat(text)
                .contains("confidentiality, its limits")
                .contains("Not yet that day: how data is used, how long data is kept")
                .contains("In Twi."));
        var tomorrow = officer.post(
                path(caseRef, "confidentiality"), Map.of("on", "2026-02-12", "topics", List.of("ITS_LIMITS")));
        assertThat(tomorrow.wrongFields()).contains("/on");
    }

    @Test
    @Upholds("SH-2")
    @Upholds("AN-2")
    void theReplyToWhoeverAsksForTheirDataIsTheSameWithAndWithoutACase(SafeHomes karaf) {
        var before = karaf.as(OFFICER).get("/api/da/subject-access-reply");
        assertThat(before.status()).as(before.toString()).isEqualTo(200);
        assertThat(before.text()).contains("neither confirm nor deny").doesNotContainIgnoringCase("abuse");
        Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        assertThat(karaf.as(OFFICER).get("/api/da/subject-access-reply").text()).isEqualTo(before.text());
        assertThat(karaf.as(Borough.OTHER_TEAM)
                        .get("/api/da/subject-access-reply")
                        .text())
                .isEqualTo(before.text());
    }

    @Test
    @Upholds("AC-1")
    @Upholds("AN-2")
    void nothingOfItIsKnownToWhoMayNotSeeTheCase(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report());
        var letter = work.add(caseRef, "letters", toTheSurvivor());
        var outsider = karaf.as(Borough.OTHER_TEAM);
        for (var part : List.of(
                "sharing-decisions",
                "letters",
                "letters/" + letter + "/letter.pdf",
                "disclosures",
                "barred-recipients")) {
            var hidden = outsider.get(path(caseRef, part));
            assertThat(hidden.status()).as(part).isEqualTo(404);
            assertThat(hidden.fingerprint())
                    .as(part)
                    .isEqualTo(outsider.get(path("C-0000000000000000", part)).fingerprint());
        }
        for (var attempt : List.of("letters", "letters/" + letter + "/sending", "letters/" + letter + "/check")) {
            assertThat(outsider.post(path(caseRef, attempt), toTheSurvivor()).fingerprint())
                    .as(attempt)
                    .isEqualTo(outsider.post(path("C-0000000000000000", attempt), toTheSurvivor())
                            .fingerprint());
        }
    }
}
