package org.safehomes.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;

/** The first steps of an officer, for tests that need a case to begin with. Each step expects to succeed. */
public final class Casework {

    private final Rest officer;

    private Casework(Rest officer) {
        this.officer = officer;
    }

    public static Casework by(Rest officer) {
        return new Casework(officer);
    }

    /** Takes a report in and answers its reference. */
    public String report(Map<String, Object> report) {
        var receipt = officer.post("/api/da/reports", report);
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(201);
        return receipt.json().path("reference").asText();
    }

    /** Decides that a report is a case of its own and answers the case's reference. */
    public String openCase(String report) {
        // at immediate risk the clock is missed as it starts, and the job that tells of it may be quicker: seen again
        // then
        var decided =
                officer.post("/api/da/triage/" + report + "/decision", () -> waiting(report), Map.of("outcome", "NEW"));
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        return decided.json().path("caseRef").asText();
    }

    private Answer waiting(String report) {
        var seen = officer.get("/api/da/triage/" + report);
        assertThat(seen.status()).as(seen.toString()).isEqualTo(200);
        return seen;
    }

    /** Takes a report in and makes it a case. */
    public String openCase(Map<String, Object> report) {
        return openCase(report(report));
    }

    /** The case as it is now. */
    public Answer read(String caseRef) {
        var seen = officer.get("/api/da/cases/" + caseRef);
        assertThat(seen.status()).as(seen.toString()).isEqualTo(200);
        return seen;
    }

    /** Records how the survivor can be reached safely. */
    public void recordSafeContact(String caseRef, Map<String, Object> safe) {
        var answer = officer.put(path(caseRef, "safe-contact"), () -> read(caseRef), safe);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }

    /** Adds something to a list of the case and answers its id. */
    public String add(String caseRef, String list, Map<String, Object> entry) {
        var answer = officer.post(path(caseRef, list), entry);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    /** The items of a list of the case. */
    public List<JsonNode> list(String caseRef, String list) {
        var answer = officer.get(path(caseRef, list));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Answer.stream(answer.json().path("items")).toList();
    }

    /** A DASH assessment made now, with so many questions answered yes and so many not known. */
    public static Map<String, Object> dash(Instant assessedAt, int yes, int notKnown) {
        var answers = IntStream.rangeClosed(1, 24)
                .mapToObj(question -> Map.<String, Object>of(
                        "question",
                        question,
                        "answer",
                        question <= yes ? "YES" : question <= yes + notKnown ? "NOT_KNOWN" : "NO"))
                .toList();
        return Map.of("assessedAt", assessedAt.toString(), "answers", answers);
    }

    /** A referral to MARAC on what the rules found, without consent. */
    public static Map<String, Object> maracReferral() {
        var referral = new LinkedHashMap<String, Object>();
        referral.put("referrerContact", "020 7946 0150");
        referral.put("concerns", "He has said that he will find her wherever she goes.");
        referral.put("consent", "NOT_ASKED");
        referral.put(
                "basis",
                Map.of(
                        "article6", "PUBLIC_TASK",
                        "proportionality", "Only what the conference needs to keep her safe.",
                        "withoutConsent", "She is at risk of serious harm, and asking her is not safe today."));
        referral.put("survivorAware", false);
        referral.put("notToldReason", "He reads her messages.");
        return referral;
    }

    /** The kinds of what is due about a case, as somebody sees it. */
    public List<String> tasks(String scope, String caseRef) {
        return Pages.of(officer, "/api/da/tasks?scope=" + scope)
                .filter(task -> task.path("about").asText().equals(caseRef))
                .map(task -> task.path("kind").asText())
                .toList();
    }

    /** What the rules say now of MARAC. */
    public JsonNode marac(String caseRef) {
        var answer = officer.get(path(caseRef, "marac"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static String path(String caseRef, String part) {
        return "/api/da/cases/" + caseRef + "/" + part;
    }
}
