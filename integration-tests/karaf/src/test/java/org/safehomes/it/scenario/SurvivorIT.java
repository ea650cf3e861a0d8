package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Working with the survivor: by whom, where, with whom beside them, and how they are kept safe. */
class SurvivorIT {

    /** A Wednesday, ten in the morning in London. */
    private static final Instant WEDNESDAY = Instant.parse("2026-02-11T10:00:00Z");

    private static final Instant THURSDAY_ELEVEN = Instant.parse("2026-02-12T11:00:00Z");

    private SafeHomes karaf;
    private Casework work;
    private String caseRef;

    @BeforeEach
    void openACase(SafeHomes karaf) {
        this.karaf = karaf;
        karaf.setClock(WEDNESDAY);
        work = Casework.by(karaf.as(Borough.OFFICER));
        caseRef = work.openCase(Borough.report());
    }

    @AfterEach
    void releaseTheClock() {
        karaf.releaseClock();
    }

    @Test
    @Upholds("SC-3")
    void theOfficerIsAsTheSurvivorWishesOrItIsExplained() {
        assertThat(get("preferences").status()).as("nothing is said yet").isEqualTo(204);
        var wrong = prefer(Map.of("interpreter", Map.of("language", "SPOKEN"), "note", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.wrongFields()).containsExactlyInAnyOrder("/interpreter/which", "/note");
        assertThat(prefer(Map.of("officerGender", "WOMAN", "officerEthnicOrigin", "Ghanaian"))
                        .status())
                .isEqualTo(204);
        assertThat(get("preferences").json().at("/what/officerGender").asText()).isEqualTo("WOMAN");

        var unsaid = assign(Map.of("owner", Borough.COLLEAGUE, "reason", "Is free on Thursdays."));
        assertThat(unsaid.status()).as(unsaid.toString()).isEqualTo(409);
        assertThat(unsaid.text()).contains("SC-3", "preferenceMet").doesNotContain("Ghanaian");
        assertThat(assign(Map.of("owner", Borough.COLLEAGUE, "reason", "Is free.", "preferenceMet", "NO"))
                        .status())
                .isEqualTo(409);
        assertThat(work.read(caseRef).json().path("owner").asText()).isEqualTo(Borough.OFFICER);

        var explained = assign(Map.of(
                "owner", Borough.COLLEAGUE,
                "reason", "Is free.",
                "preferenceMet", "NO",
                "explanation", "The only woman of the team is away, and she agreed."));
        assertThat(explained.status()).as(explained.toString()).isEqualTo(200);
        assertThat(explained.json().path("owner").asText()).isEqualTo(Borough.COLLEAGUE);
        assertThat(timeline()).contains("PREFERENCE_WEIGHED", "she agreed", "Officer: woman.");
        assertThat(karaf.as(Borough.OTHER_TEAM).get(path("preferences")).status())
                .isEqualTo(404);
    }

    @Test
    @Upholds("SC-1")
    @Upholds("SC-4")
    @Upholds("ST-1")
    void aMeetingIsPlannedWhereAndWithWhomItIsSafe() {
        work.recordSafeContact(
                caseRef,
                Map.of(
                        "methods", List.of("IN_PERSON"),
                        "voicemail", false,
                        "windows", List.of(Map.of("days", List.of("THURSDAY"), "from", "10:00", "until", "14:00"))));

        assertThat(plan(Map.of("officers", List.of(), "place", "ELSEWHERE")).wrongFields())
                .containsExactlyInAnyOrder("/officers", "/placeReason");
        assertThat(plan(Map.of("place", "SAFE_VENUE")).wrongFields())
                .as("none was said to be safe (SC-1)")
                .containsExactly("/place");
        assertThat(plan(Map.of("officers", List.of(Borough.OFFICER, Borough.OTHER_TEAM)))
                        .wrongFields())
                .containsExactly("/officers/1");
        refused("SC-2", plan(Map.of("at", "2026-02-12T14:00:00Z")));
        refused("SC-4", plan(Map.of("interpreter", "NEIGHBOUR", "withoutReason", "She offered.")));
        var home = Map.<String, Object>of("place", "HOME", "placeReason", "She cannot leave.");
        refused("ST-1", plan(home));
        assertThat(work.list(caseRef, "meetings")).isEmpty();

        assessed("NOT_ALONE", WEDNESDAY);
        refused("ST-1", plan(home));
        var two = new LinkedHashMap<>(home);
        two.put("officers", List.of(Borough.OFFICER, Borough.COLLEAGUE));
        assertThat(plan(two).status()).isEqualTo(201);
        assertThat(broken()).isEmpty();

        // something happens before the visit: what was planned is not covered any more
        karaf.advanceClock(Duration.ofHours(1));
        work.add(
                caseRef,
                "incidents",
                Map.of("happenedAt", WEDNESDAY.plusSeconds(1800).toString(), "toldBy", "SURVIVOR", "samePeople", true));
        assertThat(broken()).containsExactly("ST-1");
        assessed("NOT_ALONE", WEDNESDAY.plusSeconds(3600));
        assertThat(broken()).isEmpty();
        assertThat(karaf.as(Borough.OTHER_TEAM).get(path("meetings")).status()).isEqualTo(404);
    }

    @Test
    @Upholds("ST-2")
    @Upholds("SC-4")
    void whatHasHappenedIsTakenAndComesBeforeTheLineManager() {
        var met = new LinkedHashMap<>(meeting());
        met.put("state", "HELD");
        met.put("at", WEDNESDAY.toString());
        met.put("officers", List.of(Borough.OFFICER, Borough.COLLEAGUE));
        met.put("interpreter", "FAMILY_MEMBER");
        assertThat(post("meetings", met).wrongFields()).as("how it went").containsExactly("/held");
        met.put("held", Map.of("distressing", true, "note", "Her sister spoke for her."));
        assertThat(post("meetings", met).status()).isEqualTo(201);

        assertThat(broken()).containsExactly("SC-4");
        assertThat(work.read(caseRef).json().has("contactDue"))
                .as("they have spoken")
                .isFalse();
        assertThat(work.tasks("MINE", caseRef)).contains("RISK_ASSESSMENT").doesNotContain("FIRST_CONTACT");
        assertThat(managers()).containsExactlyInAnyOrder("CHECK_MEETING", "OFFER_DEBRIEF", "OFFER_DEBRIEF");
        finish("OFFER_DEBRIEF");
        assertThat(managers()).containsExactlyInAnyOrder("CHECK_MEETING", "OFFER_DEBRIEF");

        // a first meeting was held and what is safe was not asked: the next one is not safe, and is taken all the same
        met.put("interpreter", "PROFESSIONAL");
        met.put("held", Map.of("distressing", false));
        assertThat(post("meetings", met).status()).isEqualTo(201);
        assertThat(managers()).containsExactlyInAnyOrder("CHECK_MEETING", "OFFER_DEBRIEF", "UNSAFE_CONTACT");
        met.remove("held");
        met.put("state", "NOT_HELD");
        assertThat(post("meetings", met).status()).isEqualTo(201);
        assertThat(managers()).hasSize(3);
        assertThat(timeline()).contains("Not as SC-4 asks", "It was distressing.");
    }

    @Test
    @Upholds("SP-1")
    void thePlanSaysWhatIsStillToBeAskedAndWarnsBeforeLocksAreChanged() {
        var none = safetyPlan();
        assertThat(none.has("version")).isFalse();
        assertThat(none.at("/complete/outcome").asBoolean()).isFalse();
        assertThat(none.path("open")).hasSize(6);

        var wrong = post(
                "safety-plan",
                Map.of(
                        "contactEveryDays",
                        0,
                        "needs",
                        List.of(Map.of("need", "REFUGE", "needed", "NO"), Map.of("need", "REFUGE", "needed", "YES"))));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.wrongFields()).containsExactlyInAnyOrder("/contactEveryDays", "/needs/1/need");
        var refuge = post("safety-plan", Map.of("staying", "REFUGE", "stayingNote", "E99 1XY, the blue door."));
        assertThat(refuge.wrongFields()).as("where it is").containsExactly("/stayingNote");

        work.add(caseRef, "safety-plan", complete("NOT_KNOWN"));
        assertThat(safetyPlan().path("open").toString()).isEqualTo("[\"PREGNANCY_OR_CHILDREN\"]");
        karaf.advanceClock(Duration.ofMinutes(1));
        work.add(caseRef, "safety-plan", complete("NO"));
        var plan = safetyPlan();
        assertThat(plan.at("/complete/outcome").asBoolean()).isTrue();
        assertThat(plan.at("/complete/rule").asText()).isEqualTo("SP-1");
        assertThat(plan.at("/tenancyWarning/reasons").toString())
                .contains("joint tenancy", "Protection from Eviction Act 1977");
        assertThat(plan.at("/needs/0/need").asText()).isEqualTo("EXTRA_SECURITY");
        assertThat(karaf.as(Borough.OTHER_TEAM).get(path("safety-plan")).status())
                .isEqualTo(404);
    }

    @Test
    @Upholds("SP-2")
    void aLapseOfTheAgreedRhythmComesBeforeTheLineManager() {
        work.add(caseRef, "safety-plan", Map.of("contactEveryDays", 1));
        assertThat(rhythmDue()).isEqualTo("2026-02-12T10:00:00Z");
        assertThat(safetyPlan().at("/nextContact/due").asText()).isEqualTo("2026-02-12T10:00:00Z");

        // nobody answers: the clock goes on; they speak: it begins anew
        karaf.advanceClock(Duration.ofHours(2));
        var noon = WEDNESDAY.plus(Duration.ofHours(2)).toString();
        work.add(caseRef, "contacts", Map.of("at", noon, "method", "PHONE", "outcome", "NO_ANSWER"));
        assertThat(rhythmDue()).isEqualTo("2026-02-12T10:00:00Z");
        work.add(caseRef, "contacts", Map.of("at", noon, "method", "PHONE", "outcome", "REACHED"));
        assertThat(rhythmDue()).isEqualTo("2026-02-12T12:00:00Z");

        karaf.setClock(Instant.parse("2026-02-12T12:00:00Z"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(managers()).contains("MISSED_RHYTHM"));
        work.add(caseRef, "contacts", Map.of("at", "2026-02-12T12:00:00Z", "method", "PHONE", "outcome", "REACHED"));
        assertThat(rhythmDue()).isEqualTo("2026-02-13T12:00:00Z");
        work.add(caseRef, "safety-plan", Map.of("agreed", "She calls us."));
        assertThat(work.tasks("MINE", caseRef))
                .as("no rhythm is agreed any more")
                .doesNotContain("CONTACT_RHYTHM");
        finish("MISSED_RHYTHM");
    }

    private static Map<String, Object> complete(String pregnant) {
        return Map.of(
                "staying", "OWN_HOME",
                "immediateDanger", "NO",
                "perpetrator", "WITH_THE_SURVIVOR",
                "pregnant", pregnant,
                "childrenPresent", "YES",
                "needs",
                        List.of(
                                Map.of("need", "EXTRA_SECURITY", "needed", "YES", "note", "The letter box."),
                                Map.of("need", "REFUGE", "needed", "NO"),
                                Map.of("need", "TEMPORARY_ACCOMMODATION", "needed", "NO")));
    }

    private static Map<String, Object> meeting() {
        return Map.of(
                "state",
                "PLANNED",
                "at",
                THURSDAY_ELEVEN.toString(),
                "place",
                "OFFICE",
                "officers",
                List.of(Borough.OFFICER));
    }

    private Answer plan(Map<String, Object> instead) {
        var body = new LinkedHashMap<>(meeting());
        body.putAll(instead);
        return post("meetings", body);
    }

    private void assessed(String outcome, Instant at) {
        work.add(
                caseRef,
                "staff-risk-assessments",
                Map.of(
                        "assessedAt",
                        at.toString(),
                        "places",
                        List.of("HOME"),
                        "hazards",
                        "He may come back.",
                        "precautions",
                        "By day.",
                        "validUntil",
                        "2026-02-13T00:00:00Z",
                        "outcome",
                        outcome));
    }

    private static void refused(String rule, Answer answer) {
        assertThat(answer.status()).as("%s: %s", rule, answer).isEqualTo(409);
        assertThat(answer.json().path("rule").asText()).as(answer.toString()).isEqualTo(rule);
    }

    /** The rules that the last meeting does not keep. */
    private List<String> broken() {
        var meetings = work.list(caseRef, "meetings");
        return Answer.stream(meetings.get(meetings.size() - 1).path("decisions"))
                .filter(decision -> !decision.path("outcome").asBoolean())
                .map(decision -> decision.path("rule").asText())
                .toList();
    }

    private JsonNode safetyPlan() {
        return get("safety-plan").json();
    }

    private String rhythmDue() {
        return Pages.of(karaf.as(Borough.OFFICER), "/api/da/tasks?scope=MINE")
                .filter(task -> task.path("about").asText().equals(caseRef))
                .filter(task -> task.path("kind").asText().equals("CONTACT_RHYTHM"))
                .map(task -> task.path("due").asText())
                .findFirst()
                .orElseThrow();
    }

    /** What is the line manager's, but for what other clocks make of a clock that a test moves. */
    private List<String> managers() {
        return Casework.by(karaf.as(Borough.TEAM_LEADER)).tasks("MINE", caseRef).stream()
                .filter(kind -> !kind.equals("MISSED_RISK_ASSESSMENT"))
                .toList();
    }

    private void finish(String kind) {
        var leader = karaf.as(Borough.TEAM_LEADER);
        var task = Pages.of(leader, "/api/da/tasks?scope=MINE")
                .filter(found -> found.path("about").asText().equals(caseRef))
                .filter(found -> found.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
        var done = leader.post(
                "/api/da/tasks/" + caseRef + "/" + task.path("id").asText() + "/completion",
                Map.of("how", "Spoke with the officer."));
        assertThat(done.status()).as(done.toString()).isEqualTo(204);
    }

    private String timeline() {
        return work.list(caseRef, "timeline").toString();
    }

    private Answer prefer(Map<String, Object> said) {
        return karaf.as(Borough.OFFICER).put(path("preferences"), () -> work.read(caseRef), said);
    }

    private Answer assign(Map<String, Object> owner) {
        return karaf.as(Borough.TEAM_LEADER).put(path("owner"), () -> work.read(caseRef), owner);
    }

    private Answer get(String part) {
        return karaf.as(Borough.OFFICER).get(path(part));
    }

    private Answer post(String part, Map<String, Object> body) {
        return karaf.as(Borough.OFFICER).post(path(part), body);
    }

    private String path(String part) {
        return "/api/da/cases/" + caseRef + "/" + part;
    }
}
