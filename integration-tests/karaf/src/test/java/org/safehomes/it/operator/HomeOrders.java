package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.InstalledSafeHomes;

/** Repairs and works that an officer orders for one home, on a node that may die at any time. */
record HomeOrders(InstalledSafeHomes node, String caseRef) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Damage in one place of the home; the text of its order follows from it. */
    record Damage(String damaged, String where, String leavesAtRisk, Instant reportedAt) {

        /** It leaves her at risk. */
        static Damage emergency(String damaged, String where) {
            return new Damage(damaged, where, "YES", Instant.now());
        }

        private Map<String, Object> body() {
            return Map.of(
                    "reportedAt",
                    reportedAt.toString(),
                    "damaged",
                    damaged,
                    "where",
                    where,
                    "leavesAtRisk",
                    leavesAtRisk);
        }
    }

    /** Reports damage under a key of the request's own, and says no more than was answered. */
    Answer send(String key, Damage damage) {
        return node.as(OFFICER).postOnce(path("repairs"), key, damage.body());
    }

    /** Reports damage, and perhaps again. @return the repair */
    String report(String key, Damage damage) {
        return id(send(key, damage));
    }

    void callOff(String repair) {
        add(
                "repairs/" + repair + "/steps",
                "off-" + repair,
                Map.of("step", "CALLED_OFF", "at", Instant.now().toString(), "note", "She moves today."));
    }

    /** A request to which she has agreed, with what it means for the other tenant considered. */
    String request() {
        var request = add(
                "requests",
                "request-" + caseRef,
                Map.of(
                        "why",
                        "He kept a key.",
                        "consent",
                        "GIVEN",
                        "perpetratorLivesThere",
                        "NO",
                        "arsonThreat",
                        "NO",
                        "access",
                        "Weekday mornings.",
                        "fitter",
                        "NO_PREFERENCE"));
        add(
                "requests/" + request + "/legal-considerations",
                "law-" + caseRef,
                Map.of("implications", "He keeps his right to come in until a court says otherwise.", "goAhead", true));
        return request;
    }

    String plan(String request, String measure, String where) {
        return add(
                "requests/" + request + "/works",
                measure + where,
                Map.of("measure", measure, "why", "He kept a key.", "where", where, "quantity", 1));
    }

    /** Orders a work, and perhaps again. @return the reference that the host knows */
    String order(String key, String request, String work) {
        return add("requests/" + request + "/works/" + work + "/order", key, Map.of());
    }

    JsonNode repair(String repair) {
        return the(repair, repairs());
    }

    List<JsonNode> repairs() {
        return Pages.of(node.as(OFFICER), path("repairs")).toList();
    }

    JsonNode work(String request, String work) {
        var found = the(request, Pages.of(node.as(OFFICER), path("requests")).toList());
        return the(work, Answer.stream(found.path("works")).toList());
    }

    void awaitDelivery(String repair, String expected) {
        await(expected)
                .atMost(PATIENCE)
                .until(() -> repair(repair).path("delivery").asText(), expected::equals);
    }

    /** Waits until the resources are there after a start. */
    void awaitThere() {
        node.as(OFFICER).awaitStatus(path("repairs"), 200);
    }

    /** Waits until the module is not there. */
    void awaitGone() {
        node.as(OFFICER).awaitStatus(path("repairs"), 404);
    }

    /** What the case's own timeline has of this module, by kind. */
    List<String> entries(String kind) {
        return Pages.of(node.as(OFFICER), "/api/da/cases/" + caseRef + "/timeline")
                .map(entry -> entry.path("kind").asText())
                .filter(kind::equals)
                .toList();
    }

    /** What the owner of the case is to do for this module. */
    List<JsonNode> calls() {
        return tasks(OFFICER, "MODULE_TASK");
    }

    /** What comes before the line manager because it was not done in time. */
    List<JsonNode> missed() {
        return tasks(TEAM_LEADER, "MODULE_MISSED");
    }

    private List<JsonNode> tasks(String staff, String kind) {
        return Pages.of(node.as(staff), "/api/da/tasks?scope=MINE")
                .filter(task -> task.path("about").asText().equals(caseRef))
                .filter(task -> task.path("kind").asText().equals(kind))
                .toList();
    }

    private String add(String part, String key, Map<String, Object> body) {
        return id(node.as(OFFICER).postOnce(path(part), key, body));
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private static JsonNode the(String id, List<JsonNode> found) {
        return found.stream()
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String path(String part) {
        return "/api/sanctuary/cases/" + caseRef + "/" + part;
    }
}
