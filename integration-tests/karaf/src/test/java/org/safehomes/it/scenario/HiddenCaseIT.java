package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.LINKED_OFFICER;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Canary;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Who has no need to know cannot tell that there is anything to know. */
class HiddenCaseIT {

    private static final String MISSING_CASE = "C-0000000000000000";
    private static final String MISSING_REPORT = "R-0000000000000000";

    private record Operation(String method, String path, Optional<Object> body) {

        static Operation get(String path) {
            return new Operation("GET", path, Optional.empty());
        }

        static Operation post(String path, Object body) {
            return new Operation("POST", path, Optional.of(body));
        }
    }

    @Test
    @Upholds("AC-1")
    @Upholds("AN-2")
    void anotherTeamGetsTheSameBytesForAHiddenCaseAsForAMissingOne(SafeHomes karaf) {
        var report = Casework.by(karaf.as(OFFICER)).report(Borough.report());
        assertSameBytes(karaf.as(OTHER_TEAM), onReport(report), onReport(MISSING_REPORT), report, MISSING_REPORT);

        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(report);
        assertSameBytes(karaf.as(OTHER_TEAM), onCase(caseRef), onCase(MISSING_CASE), caseRef, MISSING_CASE);
    }

    @Test
    @Upholds("AC-2")
    void whoeverIsLinkedToThePerpetratorCannotTellThatThereIsACase(SafeHomes karaf) {
        var linked = karaf.as(LINKED_OFFICER);
        // clocks that other tests left to run out are escalated first, which the whole team sees
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(about(linked, "MISSED_CONTACT", false))
                .containsAll(about(linked, "FIRST_CONTACT", true)));
        var before = visible(linked);

        var report = Casework.by(karaf.as(OFFICER)).report(Borough.reportAboutLinkedOfficer());
        assertSameBytes(linked, onReport(report), onReport(MISSING_REPORT), report, MISSING_REPORT);
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(report);
        assertSameBytes(linked, onCase(caseRef), onCase(MISSING_CASE), caseRef, MISSING_CASE);

        // nothing in any list of theirs has changed, though the rest of their team sees it
        assertThat(visible(linked)).isEqualTo(before);
        assertThat(karaf.as(COLLEAGUE).get("/api/da/cases/" + caseRef).status()).isEqualTo(200);
        assertThat(karaf.as(TEAM_LEADER).get("/api/da/cases/" + caseRef).status())
                .isEqualTo(200);
    }

    @Test
    @Upholds("AC-2")
    void whoeverIsExcludedLosesTheCaseAtOnce(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var report = work.report(Borough.report());
        var caseRef = work.openCase(report);
        var path = "/api/da/cases/" + caseRef;
        assertThat(karaf.as(COLLEAGUE).get(path).status()).isEqualTo(200);
        assertThat(karaf.as(COLLEAGUE).get("/api/da/triage/" + report).status()).isEqualTo(200);

        var excluded = karaf.as(TEAM_LEADER)
                .post(path + "/exclusions", Map.of("staff", COLLEAGUE, "reason", "Related to the other tenant."));
        assertThat(excluded.status()).as(excluded.toString()).isBetween(200, 299);

        assertSameBytes(karaf.as(COLLEAGUE), onCase(caseRef), onCase(MISSING_CASE), caseRef, MISSING_CASE);
        assertSameBytes(karaf.as(COLLEAGUE), onReport(report), onReport(MISSING_REPORT), report, MISSING_REPORT);
        assertThat(visible(karaf.as(COLLEAGUE)).toString()).doesNotContain(caseRef, report);

        // a further report that joins the case is hidden from them too, although it names nobody to exclude
        var further = work.report(Borough.report());
        var officer = karaf.as(OFFICER);
        var joined = officer.post(
                "/api/da/triage/" + further + "/decision",
                () -> officer.get("/api/da/triage/" + further),
                Map.of("outcome", "EXISTING", "caseRef", caseRef));
        assertThat(joined.status()).as(joined.toString()).isEqualTo(200);
        assertSameBytes(karaf.as(COLLEAGUE), onReport(further), onReport(MISSING_REPORT), further, MISSING_REPORT);
    }

    @Test
    @Upholds("AC-2")
    @Upholds("CL-8")
    void whatAnExcludedOwnerHadToDoGoesToWhoMaySeeTheCase(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        assertThat(Casework.by(karaf.as(OFFICER)).tasks("MINE", caseRef)).contains("FIRST_CONTACT");

        var excluded = karaf.as(TEAM_LEADER)
                .post(
                        "/api/da/cases/" + caseRef + "/exclusions",
                        Map.of("staff", OFFICER, "reason", "Related to the other tenant."));
        assertThat(excluded.status()).as(excluded.toString()).isBetween(200, 299);

        var leader = Casework.by(karaf.as(TEAM_LEADER));
        assertThat(leader.read(caseRef).json().path("owner").asText()).isEqualTo(TEAM_LEADER);
        assertThat(leader.tasks("MINE", caseRef)).contains("FIRST_CONTACT", "RISK_ASSESSMENT");
    }

    @Test
    @Upholds("AC-2")
    void whatANeighbourSaysNextIsHiddenFromWhoIsExcludedThoughItNamesNoPerpetrator(SafeHomes karaf) {
        var her = somebody("her");
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report(her, somebody("him")));
        exclude(karaf.as(TEAM_LEADER), caseRef, COLLEAGUE);

        var said = Borough.report(her, Map.of());
        said.remove("perpetrator");
        var report = Casework.by(karaf.as(Borough.CALL_CENTRE)).report(said);

        assertThat(karaf.as(OFFICER).get("/api/da/triage/" + report).status()).isEqualTo(200);
        assertThat(karaf.as(COLLEAGUE)
                        .get("/api/da/triage/" + report)
                        .fingerprint()
                        .replace(report, "R-0000000000000000"))
                .isEqualTo(karaf.as(COLLEAGUE)
                        .get("/api/da/triage/R-0000000000000000")
                        .fingerprint());
        assertThat(Pages.of(karaf.as(COLLEAGUE), "/api/da/triage")
                        .map(waiting -> waiting.path("reference").asText()))
                .doesNotContain(report);
    }

    @Test
    @Upholds("AC-2")
    @Upholds("IN-11")
    void triageTellsNobodyOfACaseThatTheyMayNotKnowOf(SafeHomes karaf) {
        var linked = karaf.as(COLLEAGUE);
        var him = somebody("him");
        var nobody = somebody("nobody");
        for (var person : List.of(him, nobody)) {
            assertThat(linked.post("/api/da/links", Map.of("person", person.get("person")))
                            .status())
                    .isEqualTo(204);
        }
        var hidden = Casework.by(karaf.as(OFFICER)).openCase(Borough.report(somebody("her"), him));

        var answers = Stream.of(him, nobody)
                .map(survivor -> openedNew(linked, survivor))
                .toList();

        assertThat(answers.get(0).status()).as(answers.get(0).toString()).isEqualTo(200);
        assertThat(answers.get(1).status()).isEqualTo(200);
        assertThat(answers.get(0).json().path("state"))
                .isEqualTo(answers.get(1).json().path("state"));
        var opened = answers.get(0).json().path("caseRef").asText();
        for (var staff : List.of(OFFICER, TEAM_LEADER)) {
            assertThat(karaf.as(staff).get("/api/da/cases/" + opened).status())
                    .as(staff + " is in on the other side")
                    .isEqualTo(404);
        }
        assertThat(linked.get("/api/da/cases/" + opened).status()).isEqualTo(200);
        assertThat(linked.get("/api/da/cases/" + hidden).status()).isEqualTo(404);
        assertThat(Stream.of("m.adeyemi", "h.lindqvist").filter(manager -> {
                    var pairs =
                            karaf.as(manager).get("/api/da/counter-allegations").text();
                    return pairs.contains(hidden) && pairs.contains(opened);
                }))
                .as("one reviews both")
                .hasSize(1);
    }

    private static Answer openedNew(Rest officer, Map<String, Object> survivor) {
        var said = Borough.report(survivor, Map.of());
        said.remove("perpetrator");
        var path = "/api/da/triage/" + Casework.by(officer).report(said);
        return officer.post(path + "/decision", () -> officer.get(path), Map.of("outcome", "NEW"));
    }

    @Test
    @Upholds("AC-3")
    void nobodyTakesACaseOutOfTheSightOfAllWhoWouldSeeWhatTheyDid(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var caseRef = Casework.by(officer).openCase(Borough.report(somebody("her"), somebody("him")));
        exclude(officer, caseRef, TEAM_LEADER);
        assertThat(Casework.by(karaf.as("m.adeyemi")).tasks("MINE", caseRef)).contains("CHECK_EXCLUSION");
        assertThat(karaf.as("m.adeyemi").get("/api/audit/records/" + caseRef).text())
                .contains("EXCLUDE");

        exclude(officer, caseRef, "m.adeyemi");
        var last = officer.post(
                "/api/da/cases/" + caseRef + "/exclusions", Map.of("staff", "h.lindqvist", "reason", "Related."));
        assertThat(last.status()).as(last.toString()).isEqualTo(422);
        assertThat(karaf.as("h.lindqvist").get("/api/da/cases/" + caseRef).status())
                .isEqualTo(200);
    }

    private static void exclude(Rest by, String caseRef, String staff) {
        var excluded =
                by.post("/api/da/cases/" + caseRef + "/exclusions", Map.of("staff", staff, "reason", "A relative."));
        assertThat(excluded.status()).as(excluded.toString()).isBetween(200, 299);
    }

    /** Somebody of whom nothing else is said in any test. */
    private static Map<String, Object> somebody(String who) {
        return Map.of(
                "name", "Nadine Osei", "person", "p-" + who + "-" + System.nanoTime(), "age", 34, "home", Borough.HOME);
    }

    @Test
    @Upholds("AN-2")
    void noLookUpByTheOtherTenantTheHomeOrThePhoneTellsAnotherTeamOfACase(SafeHomes karaf) {
        for (var staff : List.of(OTHER_TEAM, Borough.CALL_CENTRE)) {
            var reader = karaf.as(staff);
            var before = lookUps(reader);
            Casework.by(karaf.as(OFFICER)).openCase(Borough.reportOfTenants());
            assertThat(lookUps(reader)).as(staff).isEqualTo(before);
        }
    }

    /** Whatever somebody might ask who wants to know of a case about the couple with the joint tenancy. */
    private static List<String> lookUps(Rest reader) {
        var asked = Stream.of(
                        Map.of("person", "p-0001"),
                        Map.of("person", "p-0002"),
                        Map.of("home", Borough.HOME),
                        Map.of("phone", Canary.PHONE))
                .flatMap(search -> Stream.of("/api/da/cases/search", "/api/da/basic-search")
                        .map(path -> Operation.post(path, search)));
        var read = Stream.of(
                        "/api/da/cases?limit=200",
                        "/api/da/triage?limit=200",
                        "/api/da/tasks?scope=TEAM&limit=200",
                        "/api/da/tasks?scope=MINE&limit=200",
                        "/api/openapi.json",
                        "/api/council",
                        "/health/ready",
                        "/health/live")
                .map(Operation::get);
        return Stream.concat(asked, read)
                .map(operation -> operation.path() + " "
                        + everything(reader.send(operation.method(), operation.path(), Map.of(), operation.body())))
                .toList();
    }

    /** Status, headers and bytes of an answer, without its random correlation id and its date. */
    private static String everything(Answer answer) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers());
        headers.remove("Date");
        var correlation = answer.header("X-Correlation-Id");
        var seen = answer.status() + " " + headers + " " + answer.text();
        return correlation.isEmpty() ? seen : seen.replace(correlation, "(correlation)");
    }

    private static List<Operation> onReport(String report) {
        var path = "/api/da/triage/" + report;
        return List.of(
                Operation.get(path),
                Operation.get(path + "/matches"),
                Operation.post(path + "/decision", Map.of("outcome", "NEW")),
                Operation.post(path + "/confirmation", Map.of("agree", true, "reason", "Agreed.")),
                Operation.post(path + "/reassessment", Map.of("reason", "Something has changed.")));
    }

    private static List<Operation> onCase(String caseRef) {
        var path = "/api/da/cases/" + caseRef;
        return Stream.concat(
                        Stream.of(
                                        "",
                                        "/safe-contact",
                                        "/contacts",
                                        "/notes",
                                        "/timeline",
                                        "/access",
                                        "/incidents",
                                        "/risk-assessments",
                                        "/marac",
                                        "/marac-referrals",
                                        "/agency-meetings",
                                        "/orders",
                                        "/tenancy-options",
                                        "/grant-offers",
                                        "/survivor",
                                        "/file-mark",
                                        "/basic")
                                .map(part -> Operation.get(path + part)),
                        Stream.of(
                                Operation.post(path + "/contacts/check", Map.of("method", "PHONE")),
                                Operation.post(path + "/anonymity", Map.of("reason", "The tenancy has changed.")),
                                Operation.post(path + "/anonymity/lifting", Map.of("reason", "It is safe now.")),
                                Operation.post(path + "/file-mark", Map.of("reason", "Told by telephone.")),
                                Operation.post(path + "/notes", Map.of("kind", "FACT", "text", "Seen today.")),
                                Operation.post(
                                        path + "/exclusions", Map.of("staff", "k.tran", "reason", "A relative."))))
                .toList();
    }

    private static void assertSameBytes(
            Rest reader, List<Operation> hidden, List<Operation> missing, String hiddenRef, String missingRef) {
        for (int i = 0; i < hidden.size(); i++) {
            assertThat(fingerprint(reader, hidden.get(i)).replace(hiddenRef, missingRef))
                    .as(hidden.get(i).method() + " " + hidden.get(i).path())
                    .isEqualTo(fingerprint(reader, missing.get(i)));
        }
    }

    private static String fingerprint(Rest reader, Operation operation) {
        return reader.send(operation.method(), operation.path(), Map.of("If-Match", "\"1\""), operation.body())
                .fingerprint();
    }

    private static Set<String> about(Rest reader, String kind, boolean onlyOverdue) {
        return Pages.of(reader, "/api/da/tasks?scope=TEAM")
                .filter(task -> task.path("kind").asText().equals(kind))
                .filter(task -> !onlyOverdue || task.path("overdue").asBoolean())
                .map(task -> task.path("about").asText())
                .collect(Collectors.toSet());
    }

    /** All that the lists and look-ups of a reader show. */
    private static List<String> visible(Rest reader) {
        return List.of(
                reader.get("/api/da/cases?limit=200").text(),
                reader.get("/api/da/triage?limit=200").text(),
                reader.get("/api/da/tasks?scope=TEAM&limit=200").text(),
                reader.get("/api/da/tasks?scope=MINE&limit=200").text(),
                reader.post("/api/da/cases/search", Map.of("home", Borough.LINKED_HOME))
                        .text());
    }
}
