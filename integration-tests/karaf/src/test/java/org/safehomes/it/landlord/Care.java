package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;

/** What an officer does for one survivor from the first conversation to a plan, in the words of the job. */
final class Care {

    private final SafeHomes landlord;
    private final Story story;
    private final String caseRef;

    private Care(SafeHomes landlord, Story story, String caseRef) {
        this.landlord = landlord;
        this.story = story;
        this.caseRef = caseRef;
    }

    /** Begins when they are spoken to: what is safe is asked, and who is told what is explained. */
    static Care begins(SafeHomes landlord, Story story, String caseRef) {
        var care = new Care(landlord, story, caseRef);
        story.speakWithSurvivor(caseRef);
        story.officer()
                .recordSafeContact(
                        caseRef,
                        Map.of(
                                "methods",
                                List.of("PHONE", "IN_PERSON"),
                                "number",
                                "020 7946 0102",
                                "voicemail",
                                false,
                                "venue",
                                "The library, upstairs"));
        care.add("confidentiality", Map.of("on", story.today(), "topics", List.of("CONFIDENTIALITY", "ITS_LIMITS")));
        return care;
    }

    /** Looks at a case that is cared for already. */
    static Care of(SafeHomes landlord, Story story, String caseRef) {
        return new Care(landlord, story, caseRef);
    }

    /** The survivor wants the specialist service and is referred, which is a decision to share. */
    void specialistSupport(String lawfulBasis) {
        var offer = add(
                "support-referrals",
                Map.of(
                        "service",
                        "Harbour Outreach",
                        "need",
                        "SPECIALIST",
                        "offeredAt",
                        story.now(),
                        "atFirstContact",
                        true));
        add(
                "support-referrals/" + offer + "/states",
                Map.of(
                        "state", "MADE",
                        "when", story.now(),
                        "consent", "GIVEN",
                        "what", "Her name, and how to reach her safely.",
                        "basis", basis(lawfulBasis)));
        assertThat(story.officer().list(caseRef, "sharing-decisions").toString())
                .contains("Harbour Outreach");
    }

    /** Whether an adult is at risk was looked at, and that nothing is referred is a decision with a reason (SG-3). */
    void noAdultAtRisk() {
        add(
                "safeguarding-referrals",
                Map.of(
                        "about",
                        "ADULT_AT_RISK",
                        "made",
                        false,
                        "when",
                        story.now(),
                        "why",
                        "She has no care needs and asks for what she needs."));
    }

    /** A step of safeguarding inside the landlord (SG-4). */
    void tellInside(String whom) {
        add(
                "safeguarding-referrals",
                Map.of("about", whom, "made", true, "when", story.now(), "spokenTo", "G. Whitcombe"));
    }

    void referChild(String lawfulBasis) {
        var referral = new HashMap<String, Object>(Map.of(
                "about", "CHILD",
                "made", true,
                "when", story.now(),
                "recipient", Map.of("kind", "CHILDRENS_SERVICES", "name", "Harbour Children's Services"),
                "what", "What the child hears at night.",
                "why", "A child lives there.",
                "consent", "GIVEN"));
        referral.put("basis", basis(lawfulBasis));
        add("safeguarding-referrals", referral);
    }

    /** Both agree on a plan that says all that the first one asks for; she wants new locks and a call twice a week. */
    void agreeOnAPlan() {
        assertThat(plan().at("/complete/outcome").asBoolean()).isFalse();
        add(
                "safety-plan",
                Map.of(
                        "staying", "OWN_HOME",
                        "immediateDanger", "NO",
                        "perpetrator", "ELSEWHERE",
                        "pregnant", "NO",
                        "childrenPresent", "NO",
                        "needs",
                                List.of(
                                        Map.of("need", "EXTRA_SECURITY", "needed", "YES", "note", "The back door."),
                                        Map.of("need", "REFUGE", "needed", "NO"),
                                        Map.of("need", "TEMPORARY_ACCOMMODATION", "needed", "NO")),
                        "contactEveryDays", 3));
    }

    /** An officer goes to the home two hours from now: planned once it was looked at what may happen there. @return the meeting */
    String plansAVisit(String... officers) {
        add(
                "staff-risk-assessments",
                Map.of(
                        "assessedAt",
                        story.now(),
                        "places",
                        List.of("HOME"),
                        "hazards",
                        "He may come back.",
                        "precautions",
                        "By day, with a colleague on the phone.",
                        "validUntil",
                        story.in(Duration.ofDays(2)),
                        "outcome",
                        "GO"));
        return add("meetings", visit(officers));
    }

    Map<String, Object> visit(String... officers) {
        return Map.of(
                "state", "PLANNED",
                "at", story.in(Duration.ofHours(2)),
                "place", "HOME",
                "where", "Her flat",
                "placeReason", "To see the doors.",
                "officers", List.of(officers));
    }

    /** The plan is whole, says who meets what it needs, and nothing but the agreed calls is still to be done. */
    void planIsInPlace() {
        var plan = plan();
        assertThat(plan.at("/complete/outcome").asBoolean()).as(plan.toString()).isTrue();
        assertThat(plan.at("/needs/0/by/0/title").asText())
                .as("who fits locks here, and was not asked yet")
                .isEqualTo("Sanctuary scheme and emergency repairs");
        assertThat(plan.at("/needs/0/by/0/progress").asText()).isEqualTo("NOTHING_YET");
        assertThat(plan.has("nextContact")).isTrue();
        assertThat(story.allTasks(caseRef)).containsExactly("CONTACT_RHYTHM");
        assertThat(story.managersTasks(caseRef)).isEmpty();
    }

    JsonNode plan() {
        return read("safety-plan");
    }

    JsonNode read(String part) {
        var answer = landlord.as(Borough.OFFICER).get(path(part));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    String add(String list, Map<String, Object> entry) {
        return story.officer().add(caseRef, list, entry);
    }

    /** Tries something that a rule is against. @return the problem */
    Answer refused(String list, Map<String, Object> entry, String rule) {
        var answer = story.asOfficer(path(list), entry);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().path("rule").asText()).isEqualTo(rule);
        return answer;
    }

    private String path(String part) {
        return "/api/da/cases/" + caseRef + "/" + part;
    }

    private static Map<String, Object> basis(String article6) {
        return Map.of(
                "article6",
                article6,
                "special",
                Map.of("criminal", true, "schedule1", "SAFEGUARDING"),
                "proportionality",
                "Only what they need.");
    }
}
