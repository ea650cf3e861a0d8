package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.inside.HostTableSteps;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Support is offered and followed; what was told builds a profile; and whoever reports is told what to do, and nothing else. */
class SupportIT {

    /** A Wednesday, ten in the morning in London. */
    private static final Instant WEDNESDAY = Instant.parse("2026-02-11T10:00:00Z");

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        karaf.setClock(WEDNESDAY);
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    private static Map<String, Object> offer(String service, String need) {
        return Map.of("service", service, "need", need, "offeredAt", WEDNESDAY.toString(), "atFirstContact", true);
    }

    private static Map<String, Object> made(String consent) {
        var step = new LinkedHashMap<>(state("MADE"));
        step.put("consent", consent);
        step.put("what", "Her name, and how to reach her safely.");
        step.put("basis", SafeguardingIT.basis());
        return step;
    }

    private static Map<String, Object> state(String state) {
        return Map.of("state", state, "when", WEDNESDAY.toString());
    }

    private static String path(String caseRef) {
        return "/api/da/cases/" + caseRef + "/support-referrals";
    }

    private static JsonNode overview(Rest officer, String caseRef) {
        var answer = officer.get(path(caseRef));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static void refused(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().path("rule").asText()).isEqualTo(rule);
    }

    @Test
    @Upholds("SU-1")
    @Upholds("SU-2")
    @Upholds("SU-4")
    void supportIsOfferedMadeWithConsentAndFollowedToItsEnd(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("OFFER_SUPPORT");
        work.add(caseRef, "contacts", Map.of("at", WEDNESDAY.toString(), "method", "PHONE", "outcome", "REACHED"));
        assertThat(work.tasks("MINE", caseRef)).contains("OFFER_SUPPORT");
        assertThat(overview(officer, caseRef).at("/offerDue/outcome").asBoolean())
                .isTrue();

        // another need is not the specialist service
        assertThat(officer.post(path(caseRef), Map.of()).wrongFields())
                .containsExactlyInAnyOrder("/service", "/need", "/offeredAt", "/atFirstContact");
        var money = work.add(caseRef, "support-referrals", offer("Quay Money Advice", "BENEFITS_AND_MONEY"));
        assertThat(work.tasks("MINE", caseRef)).contains("OFFER_SUPPORT");
        var specialist = work.add(caseRef, "support-referrals", offer("Harbour Outreach", "SPECIALIST"));
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("OFFER_SUPPORT");

        // nobody is referred without consent, for nothing
        refused(officer.post(path(caseRef) + "/" + specialist + "/states", made("NOT_ASKED")), "SU-1");
        refused(officer.post(path(caseRef) + "/" + money + "/states", made("REFUSED")), "SU-4");
        refused(officer.post(path(caseRef) + "/" + specialist + "/states", state("ACCEPTED")), "SU-1");
        assertThat(officer.post(path(caseRef) + "/" + specialist + "/states", state("MADE"))
                        .wrongFields())
                .containsExactlyInAnyOrder("/consent", "/basis", "/what");
        assertThat(karaf.as(OTHER_TEAM).get(path(caseRef)).status()).isEqualTo(404);
        assertThat(officer.post(path(caseRef) + "/E-0000000000000000/states", state("WITHDRAWN"))
                        .status())
                .isEqualTo(404);

        for (var step : List.of(made("GIVEN"), state("ACCEPTED"), state("COMPLETED"))) {
            work.add(caseRef, "support-referrals/" + specialist + "/states", step);
        }
        refused(officer.post(path(caseRef) + "/" + specialist + "/states", state("WITHDRAWN")), "SU-1");
        assertThat(work.list(caseRef, "sharing-decisions").toString()).contains("Harbour Outreach");

        // she refuses the other: she knows how to go there herself, and it is kept
        var refusal = new LinkedHashMap<>(state("REFUSED"));
        refusal.put("selfReferral", false);
        refused(officer.post(path(caseRef) + "/" + money + "/states", refusal), "SU-2");
        refusal.put("selfReferral", true);
        work.add(caseRef, "support-referrals/" + money + "/states", refusal);
        assertThat(Answer.stream(overview(officer, caseRef).path("referrals"))
                        .map(one -> one.at("/what/service").asText() + " "
                                + one.path("state").asText()))
                .containsExactlyInAnyOrder("Quay Money Advice REFUSED", "Harbour Outreach COMPLETED");

        // a service that bears the perpetrator's name is no service
        var his = work.add(caseRef, "support-referrals", offer("Kieran Walsh", "COUNSELLING"));
        refused(officer.post(path(caseRef) + "/" + his + "/states", made("GIVEN")), "SH-2");
    }

    @Test
    @Upholds("SU-5")
    void whoeverStaysAndWantsNothingDoneGetsTheSameSupport(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        var offered = new LinkedHashMap<>(offer("Harbour Outreach", "SPECIALIST"));
        offered.put("note", "She stays with him, at home, and wants nothing done about him.");

        var id = work.add(caseRef, "support-referrals", offered);
        for (var step : List.of(made("GIVEN"), state("ACCEPTED"), state("COMPLETED"))) {
            work.add(caseRef, "support-referrals/" + id + "/states", step);
        }

        var referral = overview(officer, caseRef).at("/referrals/0");
        assertThat(referral.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(referral.path("what").fieldNames())
                .toIterable()
                .as("nothing of it is a condition")
                .containsExactlyInAnyOrder("service", "need", "offeredAt", "atFirstContact", "note");
    }

    @Test
    @Upholds("IN-12")
    @Upholds("IN-14")
    void incidentsBuildAProfileAndTheHostCountsNobodyAsAntisocial(SafeHomes karaf) throws IOException {
        var officer = karaf.as(OFFICER);
        var before = host(karaf, "nuisance-before.txt");
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        work.add(
                caseRef,
                "incidents",
                Map.of(
                        "happenedAt",
                        "2026-01-20T20:00:00Z",
                        "toldBy",
                        "NEIGHBOUR",
                        "samePeople",
                        true,
                        "behaviours",
                        List.of("VIOLENT_OR_THREATENING"),
                        "knownTo",
                        "The police"));

        var profile = officer.get("/api/da/cases/" + caseRef + "/profile");
        assertThat(profile.status()).as(profile.toString()).isEqualTo(200);
        assertThat(profile.json().path("incidents").asInt()).isEqualTo(2);
        assertThat(profile.json().at("/months/0/month").asText()).isEqualTo("2026-01");
        assertThat(profile.json().path("knownTo").toString()).isEqualTo("[\"The police\"]");
        assertThat(profile.json().path("news").asBoolean())
                .as("she is to be told")
                .isTrue();
        assertThat(karaf.as(OTHER_TEAM)
                        .get("/api/da/cases/" + caseRef + "/profile")
                        .status())
                .isEqualTo(404);
        assertThat(host(karaf, "nuisance-after.txt")).isEqualTo(before);
    }

    private static List<String> host(SafeHomes karaf, String name) throws IOException {
        var file = karaf.data().resolve(name);
        karaf.inside(HostTableSteps.class, "writeTo", file.toString());
        return Files.readAllLines(file);
    }

    @Test
    @Upholds("IN-16")
    void aContractorIsToldWhomToTellAndNothingOfWhatIsKnown(SafeHomes karaf) {
        var report = new LinkedHashMap<>(Borough.report());
        report.put("reporterKind", "CONTRACTOR");
        var first = karaf.as(Borough.CALL_CENTRE).post("/api/da/reports", report);
        assertThat(first.json().path("advice").toString()).contains("social services", "police");
        Casework.by(karaf.as(OFFICER)).openCase(first.json().path("reference").asText());

        var again = karaf.as(Borough.CALL_CENTRE).post("/api/da/reports", report);

        assertThat(again.json().path("advice"))
                .as("now there is a case")
                .isEqualTo(first.json().path("advice"));
        assertThat(again.json().size()).isEqualTo(first.json().size());
    }

    @Test
    @Upholds("IN-13")
    @Upholds("IN-15")
    void aNewTenantWhoIsHomelessIsAskedSafelyAndPassedOn(SafeHomes karaf) {
        var report = new LinkedHashMap<>(Borough.report());
        report.put("homelessApplicant", "YES");
        report.put("lettings", Map.of("alone", "NO", "supportOffered", "YES", "securityOffered", "NO"));
        var receipt = karaf.as(Borough.CALL_CENTRE).post("/api/da/reports", report);
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(201);
        assertThat(receipt.json().path("advice").toString())
                .contains(
                        "no team for homeless applicants is set",
                        "Ask again only when they are alone",
                        "Offer security");

        var seen = karaf.as(OFFICER)
                .get("/api/da/triage/" + receipt.json().path("reference").asText());
        assertThat(seen.json().at("/lettings/outcome").asBoolean(true))
                .as(seen.toString())
                .isFalse();
        assertThat(seen.json().at("/lettings/rule").asText()).isEqualTo("IN-13");
        report.put("lettings", Map.of("alone", "NO"));
        assertThat(karaf.as(Borough.CALL_CENTRE).post("/api/da/reports", report).wrongFields())
                .containsExactlyInAnyOrder("/lettings/supportOffered", "/lettings/securityOffered");
    }
}
