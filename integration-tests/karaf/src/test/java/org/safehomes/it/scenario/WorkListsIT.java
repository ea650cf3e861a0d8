package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** What somebody sees first when they come in, and what their manager sees of how much lies with whom. */
class WorkListsIT {

    /** A Monday, ten in the morning in London. */
    private static final Instant MONDAY = Instant.parse("2026-02-02T10:00:00Z");

    /** When a survivor who reported then is to have been reached. */
    private static final Instant TUESDAY_CLOSING = Instant.parse("2026-02-03T17:00:00Z");

    private static final Comparator<JsonNode> BY_DUE = Comparator.comparing(
                    (JsonNode task) -> Instant.parse(task.path("due").asText()))
            .thenComparing(task -> task.path("id").asText());

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        karaf.setClock(MONDAY);
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    @Test
    @Upholds("IN-3")
    void whoeverIsAtRiskComesFirstUntilTheyAreReached(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var plain = work.openCase(Borough.report());
        var high = work.openCase(Borough.report());
        var immediate = work.openCase(atImmediateRisk());
        assertThat(urgencies(karaf, plain)).containsOnly("STANDARD");
        assertThat(urgencies(karaf, high)).containsOnly("STANDARD");
        assertThat(urgencies(karaf, immediate)).hasSizeGreaterThan(1).containsOnly("IMMEDIATE");

        work.add(high, "risk-assessments", Casework.dash(MONDAY, 14, 0));
        assertThat(urgencies(karaf, high))
                .as("contact, and what the assessment raised: MARAC and the safeguarding team")
                .hasSize(3)
                .containsOnly("HIGH");
        assertThat(order(karaf, plain, high, immediate)).containsExactly(immediate, high, plain);

        work.add(immediate, "contacts", contact("NO_ANSWER"));
        assertThat(urgencies(karaf, immediate)).as("called, and not reached").containsOnly("IMMEDIATE");
        work.add(immediate, "contacts", contact("REACHED"));
        assertThat(urgencies(karaf, immediate))
                .as("reached: what is left is the assessment")
                .containsOnly("STANDARD");
        assertThat(order(karaf, high, immediate)).containsExactly(high, immediate);

        var sealed = work.list(high, "risk-assessments").get(0).path("id").asText();
        work.add(high, "entries/" + sealed + "/seal", Map.of("reason", "Of another case."));
        assertThat(urgencies(karaf, high))
                .as("an assessment of another case makes nothing urgent")
                .containsOnly("STANDARD");
    }

    @Test
    @Upholds("IN-3")
    void aReportOfImmediateRiskIsUrgentBeforeAnybodyHasTriagedIt(SafeHomes karaf) {
        var report = Casework.by(karaf.as(OFFICER)).report(atImmediateRisk());

        assertThat(tasks(karaf, COLLEAGUE, "scope=TEAM"))
                .filteredOn(task -> task.path("about").asText().equals(report))
                .extracting(task -> task.path("urgency").asText())
                .containsExactly("IMMEDIATE");
    }

    @Test
    void aListIsOfWhatIsLateOrDueSoonIfSomebodyAsks(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());

        assertThat(firstContact(karaf, OFFICER, "due=WITHIN_A_DAY", caseRef)).isFalse();
        assertThat(firstContact(karaf, OFFICER, "due=WITHIN_A_WEEK", caseRef)).isTrue();
        assertThat(firstContact(karaf, OFFICER, "due=WITHIN_A_MONTH", caseRef)).isTrue();
        karaf.setClock(TUESDAY_CLOSING.minus(Duration.ofDays(1)).minusMillis(1));
        assertThat(firstContact(karaf, OFFICER, "due=WITHIN_A_DAY", caseRef))
                .as("a moment more than a day before")
                .isFalse();
        karaf.setClock(TUESDAY_CLOSING.minus(Duration.ofDays(1)));
        assertThat(firstContact(karaf, OFFICER, "due=WITHIN_A_DAY", caseRef))
                .as("a day before")
                .isTrue();
        karaf.setClock(TUESDAY_CLOSING.minusMillis(1));
        assertThat(firstContact(karaf, OFFICER, "due=OVERDUE", caseRef))
                .as("a moment before closing")
                .isFalse();
        karaf.setClock(TUESDAY_CLOSING);
        assertThat(firstContact(karaf, OFFICER, "due=OVERDUE", caseRef))
                .as("at closing")
                .isTrue();
        assertThat(firstContact(karaf, COLLEAGUE, "due=OVERDUE", caseRef))
                .as("not hers")
                .isFalse();
        assertThat(firstContact(karaf, COLLEAGUE, "scope=TEAM&due=OVERDUE", caseRef))
                .as("her team's")
                .isTrue();
        assertThat(firstContact(karaf, Borough.OTHER_TEAM, "scope=TEAM&due=OVERDUE", caseRef))
                .as("no other team's")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUE", "URGENCY"})
    void pagesAddUpToTheListAlsoWhereManyAreDueAtTheSameMoment(String order, SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        for (int i = 0; i < 4; i++) {
            work.openCase(i % 2 == 0 ? Borough.report() : atImmediateRisk());
        }
        var whole = tasks(karaf, OFFICER, "order=" + order);
        var pages = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = karaf.as(OFFICER).get("/api/da/tasks?limit=3&order=" + order + cursor);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            Answer.stream(page.json().path("items")).forEach(pages::add);
            var next = page.json().path("next").asText();
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());

        assertThat(ids(pages)).isEqualTo(ids(whole)).doesNotHaveDuplicates().hasSizeGreaterThan(6);
        var expected = order.equals("DUE")
                ? BY_DUE
                : Comparator.comparing((JsonNode task) -> List.of("IMMEDIATE", "HIGH", "STANDARD")
                                .indexOf(task.path("urgency").asText()))
                        .thenComparing(BY_DUE);
        assertThat(ids(whole)).isEqualTo(ids(whole.stream().sorted(expected).toList()));
    }

    @Test
    void whatCannotBeTakenIsSaidByItsName(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        Casework.by(officer).openCase(Borough.report());
        var wrong = officer.get("/api/da/tasks?scope=ALL&due=SOON&order=RISK");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.wrongFields()).containsExactly("/scope", "/due", "/order");

        var next = officer.get("/api/da/tasks?limit=1&order=URGENCY")
                .json()
                .path("next")
                .asText();
        var other = officer.get("/api/da/tasks?limit=1&order=DUE&cursor=" + next);
        assertThat(other.status()).as("a cursor of another order").isEqualTo(422);
        assertThat(other.wrongFields()).containsExactly("/cursor");
    }

    @Test
    @Upholds("CL-8")
    void aManagerSeesHowMuchLiesWithEachOfTheirStaff(SafeHomes karaf) {
        var before = share(karaf, TEAM_LEADER, OFFICER);
        var work = Casework.by(karaf.as(OFFICER));
        work.openCase(Borough.report());
        var high = work.openCase(Borough.report());
        work.openCase(atImmediateRisk());
        work.add(high, "risk-assessments", Casework.dash(MONDAY, 14, 0));

        var after = share(karaf, TEAM_LEADER, OFFICER);
        assertThat(after.path("name").asText()).isEqualTo("Samuel Okafor");
        assertThat(after.path("works").asBoolean()).isTrue();
        assertThat(more(before, after, "openCases")).isEqualTo(3);
        assertThat(more(before, after, "high")).isEqualTo(1);
        assertThat(more(before, after, "immediate")).isEqualTo(1);
        assertThat(more(before, after, "openTasks"))
                .as(
                        "contact and assessment of two; contact, MARAC and the safeguarding team of the one that was assessed")
                .isEqualTo(7);
        assertThat(more(before, after, "overdueTasks"))
                .as("at immediate risk contact is due at once")
                .isEqualTo(1);
        assertThat(Instant.parse(after.path("nextDue").asText())).isBeforeOrEqualTo(MONDAY);

        assertThat(staff(karaf, TEAM_LEADER))
                .as("herself, and whoever reports to her, who has left among them")
                .containsExactlyInAnyOrder(
                        TEAM_LEADER, OFFICER, COLLEAGUE, "a.kowalczyk", Borough.LINKED_OFFICER, "l.fairweather");
        assertThat(share(karaf, TEAM_LEADER, "l.fairweather").path("works").asBoolean())
                .isFalse();
        assertThat(staff(karaf, "m.adeyemi"))
                .as("not those further down: they are their own manager's")
                .contains(TEAM_LEADER, "i.rahman")
                .doesNotContain(OFFICER);
        for (var other : List.of(OFFICER, Borough.CALL_CENTRE, Borough.AUDITOR)) {
            assertThat(karaf.as(other).status("/api/da/caseload")).as(other).isEqualTo(403);
        }
    }

    @Test
    @Upholds("AC-2")
    void aCaseThatIsKeptFromAManagerIsInNoneOfTheirNumbers(SafeHomes karaf) {
        var before = share(karaf, TEAM_LEADER, OFFICER);
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(atImmediateRisk());
        assertThat(more(before, share(karaf, TEAM_LEADER, OFFICER), "openCases"))
                .isOne();

        var path = "/api/da/cases/" + caseRef;
        var excluded = karaf.as(OFFICER)
                .post(path + "/exclusions", Map.of("staff", TEAM_LEADER, "reason", "A friend of the family."));
        assertThat(excluded.status()).as(excluded.toString()).isEqualTo(204);

        assertThat(share(karaf, TEAM_LEADER, OFFICER))
                .as("as if it were not there")
                .isEqualTo(before);
    }

    private static Map<String, Object> atImmediateRisk() {
        var report = new LinkedHashMap<>(Borough.report());
        report.put("immediateRisk", "YES");
        return report;
    }

    private static Map<String, Object> contact(String outcome) {
        return Map.of("at", MONDAY.toString(), "method", "PHONE", "outcome", outcome);
    }

    private static List<String> urgencies(SafeHomes karaf, String caseRef) {
        return tasks(karaf, OFFICER, "order=URGENCY").stream()
                .filter(task -> task.path("about").asText().equals(caseRef))
                .map(task -> task.path("urgency").asText())
                .toList();
    }

    /** In which order these cases come in the officer's list by urgency. */
    private static List<String> order(SafeHomes karaf, String... cases) {
        return tasks(karaf, OFFICER, "order=URGENCY").stream()
                .map(task -> task.path("about").asText())
                .filter(List.of(cases)::contains)
                .distinct()
                .toList();
    }

    private static boolean firstContact(SafeHomes karaf, String staff, String query, String caseRef) {
        return tasks(karaf, staff, query).stream()
                .filter(task -> task.path("about").asText().equals(caseRef))
                .anyMatch(task -> task.path("kind").asText().equals("FIRST_CONTACT"));
    }

    private static List<JsonNode> tasks(SafeHomes karaf, String staff, String query) {
        return Pages.of(karaf.as(staff), "/api/da/tasks?" + query).toList();
    }

    private static List<String> ids(List<JsonNode> tasks) {
        return tasks.stream().map(task -> task.path("id").asText()).toList();
    }

    private static JsonNode share(SafeHomes karaf, String manager, String of) {
        return caseload(karaf, manager).stream()
                .filter(share -> share.path("id").asText().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> staff(SafeHomes karaf, String manager) {
        return caseload(karaf, manager).stream()
                .map(share -> share.path("id").asText())
                .toList();
    }

    private static List<JsonNode> caseload(SafeHomes karaf, String manager) {
        var answer = karaf.as(manager).get("/api/da/caseload");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Answer.stream(answer.json().path("staff")).toList();
    }

    private static int more(JsonNode before, JsonNode after, String what) {
        return after.path(what).asInt() - before.path(what).asInt();
    }
}
