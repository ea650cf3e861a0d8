package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/**
 * He holds the home with her, and can ask for all that the landlord keeps of it. After all that can be done for her, it is what it was
 * before, but for repairs such as any home has (SA-7).
 */
@Landlord("lambeth")
class HomeHistoryIT {

    private static final String TUESDAY = "2026-03-10T10:00:00Z";
    private static final String PHRASE = " Appointments through the housing office.";

    /** In the order of the table's columns. */
    private record Repair(
            String table,
            String reference,
            String home,
            String code,
            String text,
            String priority,
            String raised,
            String completed,
            String costPence) {

        static Repair of(String row) {
            var columns = row.split("\\|");
            assertThat(columns).as(row).hasSize(9);
            return new Repair(
                    columns[0],
                    columns[1],
                    columns[2],
                    columns[3],
                    columns[4],
                    columns[5],
                    columns[6],
                    columns[7],
                    columns[8]);
        }

        static Repair emergency(String reference, String text, String raised) {
            return new Repair(
                    "hr_repair", reference, Borough.HOME, "EMER-01", text + PHRASE, "EMERGENCY", raised, "null", "0");
        }

        Repair asAWork() {
            return new Repair(table, reference, home, "GENL-01", text, "URGENT", raised, completed, costPence);
        }
    }

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("SA-7")
    @Upholds("AN-1")
    void afterAllThatIsDoneForHerTheHostHasNothingNewButNeutralRepairs(SafeHomes landlord) {
        var before = SaferHome.wholeHost(landlord);
        var story = Story.at(landlord, TUESDAY);
        var caseRef = story.officer().openCase(story.report(Borough.reportOfTenants()));
        var care = Care.begins(landlord, story, caseRef);
        story.assess(caseRef, 16);
        care.agreeOnAPlan();
        var home = new SaferHome(landlord, caseRef);

        var asked = new Asked(home, story);
        asked.isAssessedByAnOfficerAndThePolice(care);
        var expected = new ArrayList<Repair>();
        expected.addAll(asked.isOrderedOfTheProviderAndOfTheDesk());
        asked.isDoneAndLookedBackAt();
        expected.addAll(damageIsMended(home, story));
        withdrawn(home, story);

        var more = SaferHome.added(before, SaferHome.wholeHost(landlord));
        assertThat(more.stream().map(Repair::of)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(more).allSatisfy(row -> assertThat(row.toLowerCase())
                .doesNotContain(caseRef.toLowerCase(), "abuse", "sanctuary", "osei", "walsh", "key.", "climbed"));
        looksLikeAnyRepair(expected, before);
    }

    /** Works that she asked for, as they go on. */
    private static final class Asked {

        private final SaferHome home;
        private final Story story;
        private final String request;
        private String locks = "";
        private String door = "";
        private String window = "";

        Asked(SaferHome home, Story story) {
            this.home = home;
            this.story = story;
            var asked = new HashMap<>(SaferHome.request("NO", "YES"));
            asked.put("atHome", "Kieran Walsh, on Sundays.");
            this.request = home.add("requests", asked);
        }

        void isAssessedByAnOfficerAndThePolice(Care care) {
            home.considersTheLaw(request);
            var meeting = care.plansAVisit(Borough.OFFICER);
            story.later(Duration.ofHours(3));
            var found = new HashMap<String, Object>(Map.of(
                    "assessedAt",
                    story.now(),
                    "assessor",
                    "OFFICER",
                    "meeting",
                    meeting,
                    "points",
                    List.of(Map.of("place", "FRONT_DOOR", "weak", true, "note", "He climbed in.")),
                    "raiseToPolice",
                    true));
            home.add("requests/" + request + "/assessments", found);
            found.remove("meeting");
            found.putAll(Map.of("assessor", "POLICE", "raiseToPolice", false, "recommended", List.of("LOCKS")));
            home.add("requests/" + request + "/assessments", found);
        }

        List<Repair> isOrderedOfTheProviderAndOfTheDesk() {
            locks = home.plans(request, "LOCKS", "FRONT_DOOR");
            door = home.plans(request, "LOCKS", "COMMUNAL_DOOR");
            window = home.plans(request, "SECURING_BROKEN_WINDOWS", "GROUND_FLOOR_WINDOWS");
            var letterbox = home.plans(request, "FIREPROOF_LETTERBOX", "FRONT_DOOR");
            home.orders(request, locks);
            home.orders(request, letterbox);
            home.step(request, letterbox, "CALLED_OFF", story.now(), Map.of("note", "She has no letterbox."));
            assertThat(home.get("requests/" + request + "/works/" + locks + "/order.pdf")
                            .status())
                    .isEqualTo(200);
            var orders = List.of(
                    Repair.emergency(
                            home.orders(request, door),
                            "Renew lock and supply keys. Where: communal door. Quantity: 1.",
                            "2026-03-10 13:00:00.0"),
                    Repair.emergency(
                            home.orders(request, window),
                            "Board and reglaze window. Where: ground floor windows. Quantity: 1.",
                            "2026-03-10 13:00:00.0"));
            home.awaitAtTheDesk(request, 1);
            home.awaitAtTheDesk(request, 2);
            return orders;
        }

        void isDoneAndLookedBackAt() {
            story.later(Duration.ofHours(1));
            home.step(request, door, "VISIT_FAILED", story.now(), Map.of("note", "Nobody was in."));
            story.later(Duration.ofHours(1));
            home.step(request, door, "DONE", story.now(), Map.of("evidence", "DOC-000001-01"));
            home.step(request, window, "DONE", story.now(), Map.of());
            home.step(request, window, "NOT_DONE", story.now(), Map.of("note", "It is boarded, not glazed."));
            home.step(request, window, "DONE", story.now(), Map.of());
            home.done(request, locks, story.now());
            story.later(Duration.ofDays(92));
            home.add(
                    "requests/" + request + "/reviews",
                    Map.of("safer", "YES", "note", "She sleeps again.", "more", false));
            assertThat(home.request(request).path("state").asText()).isEqualTo("REVIEWED");
        }
    }

    /** He breaks the door, and a light goes out by itself. */
    private static List<Repair> damageIsMended(SaferHome home, Story story) {
        var door = home.breaks(story.now());
        var light = home.add(
                "repairs",
                Map.of(
                        "reportedAt", story.now(),
                        "damaged", "LIGHT",
                        "where", "HALL",
                        "leavesAtRisk", "NO",
                        "note", "Kieran Walsh climbed in."));
        home.awaitAtTheDesk(door);
        home.awaitAtTheDesk(light);
        var raised = "2026-06-10 15:00:00.0";

        var steps = "repairs/" + door + "/steps";
        home.add(steps, Map.of("step", "VISIT_FAILED", "at", story.now(), "note", "Nobody was in."));
        story.later(Duration.ofHours(1));
        home.add(steps, Map.of("step", "DONE", "at", story.now(), "evidence", "DOC-000001-01"));
        story.later(Duration.ofHours(1));
        var contact = story.officer()
                .add(home.caseRef(), "contacts", Map.of("at", story.now(), "method", "PHONE", "outcome", "REACHED"));
        home.add(steps, Map.of("step", "CONFIRMED", "at", story.now(), "contact", contact));
        home.add("repairs/" + door + "/cost", Map.of("pence", 48_550, "cause", "PERPETRATORS_VIOLENCE"));
        return List.of(
                Repair.emergency(
                        home.repair(door).at("/order/reference").asText(),
                        "Repair entrance door. Where: front door.",
                        raised),
                Repair.emergency(
                                home.repair(light).at("/order/reference").asText(),
                                "Repair light. Where: hall.",
                                raised)
                        .asAWork());
    }

    /** She asks for more, does not want it after all, and a repair is written into the wrong case. */
    private static void withdrawn(SaferHome home, Story story) {
        var request = home.asks("NO");
        var entry = home.plans(request, "SPY_HOLE", "FRONT_DOOR");
        home.add("entries/" + entry + "/seal", Map.of("reason", "It is of another case."));
        home.add("requests/" + request + "/withdrawal", Map.of("reason", "She goes to her sister."));
        assertThat(home.request(request).path("state").asText()).isEqualTo("WITHDRAWN");
        story.later(Duration.ofHours(1));
    }

    /** Repairs that nobody need hide have the same columns, and come under the same codes and priorities. */
    private static void looksLikeAnyRepair(List<Repair> ours, List<String> before) {
        var others = before.stream()
                .filter(row -> row.startsWith("hr_repair|") && !row.contains("|" + Borough.HOME + "|"))
                .map(Repair::of)
                .toList();
        assertThat(ours).allSatisfy(repair -> assertThat(others).anySatisfy(other -> {
            assertThat(other.code()).isEqualTo(repair.code());
            assertThat(other.priority()).isEqualTo(repair.priority());
        }));
    }
}
