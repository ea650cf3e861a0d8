package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.safehomes.it.Borough;
import org.safehomes.it.inside.HostTableSteps;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Surroundings;

/** What an officer does so that one survivor is safer at home, in the words of the job. */
public final class SaferHome {

    /** How many homes the demonstration's borough has. */
    private static final int HOMES = 2_000;

    private final SafeHomes landlord;
    private final String caseRef;

    public SaferHome(SafeHomes landlord, String caseRef) {
        this.landlord = landlord;
        this.caseRef = caseRef;
    }

    String caseRef() {
        return caseRef;
    }

    JsonNode offer() {
        return read("offer");
    }

    /** She wants to be made safer at home, and agrees to works there. @return the request */
    public String asks(String perpetratorLivesThere) {
        return add("requests", request(perpetratorLivesThere, "NOT_KNOWN"));
    }

    static Map<String, Object> request(String perpetratorLivesThere, String arson) {
        return new HashMap<>(Map.of(
                "why",
                "He kept a key.",
                "consent",
                "GIVEN",
                "perpetratorLivesThere",
                perpetratorLivesThere,
                "arsonThreat",
                arson,
                "access",
                "Weekday mornings.",
                "fitter",
                "FEMALE"));
    }

    /** Puts a work on the schedule. @return its id */
    public String plans(String request, String measure, String where) {
        return add("requests/" + request + "/works", work(measure, where));
    }

    static Map<String, Object> work(String measure, String where) {
        return Map.of(
                "measure", measure, "why", "He kept a key.", "where", where, "quantity", 1, "estimatePence", 9_500);
    }

    public void considersTheLaw(String request) {
        add(
                "requests/" + request + "/legal-considerations",
                Map.of("implications", "He keeps his right to come in until a court says otherwise.", "goAhead", true));
    }

    /** Orders a work. @return the reference that the contractor knows */
    public String orders(String request, String work) {
        return add("requests/" + request + "/works/" + work + "/order", Map.of());
    }

    public void done(String request, String work, String at) {
        step(request, work, "DONE", at, Map.of());
    }

    /** What became of a work, with what else is said of it. */
    void step(String request, String work, String step, String at, Map<String, Object> besides) {
        var what = new HashMap<String, Object>(Map.of("step", step, "at", at));
        what.putAll(besides);
        add(steps(request, work), what);
    }

    static String steps(String request, String work) {
        return "requests/" + request + "/works/" + work + "/steps";
    }

    public JsonNode request(String request) {
        return Answer.stream(read("requests").path("items"))
                .filter(found -> found.path("id").asText().equals(request))
                .findFirst()
                .orElseThrow();
    }

    JsonNode work(String request, int place, String member) {
        return request(request).at("/works/" + place + "/" + member);
    }

    /** Damage that leaves her at risk. @return the repair */
    public String breaks(String reportedAt) {
        return add("repairs", damage(reportedAt));
    }

    static Map<String, Object> damage(String reportedAt) {
        return Map.of(
                "reportedAt", reportedAt, "damaged", "ENTRANCE_DOOR", "where", "FRONT_DOOR", "leavesAtRisk", "YES");
    }

    public JsonNode repair(String repair) {
        return Answer.stream(read("repairs").path("items"))
                .filter(found -> found.path("id").asText().equals(repair))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the repairs desk has what was ordered of it. */
    void awaitAtTheDesk(String repair) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(repair(repair).path("delivery").asText()).isEqualTo("DELIVERED"));
    }

    void awaitAtTheDesk(String request, int place) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(work(request, place, "delivery").asText()).isEqualTo("DELIVERED"));
    }

    /** What keeps the case from closing, as the officer reads it. */
    public JsonNode closing() {
        var answer = landlord.as(Borough.OFFICER).get("/api/da/cases/" + caseRef + "/closing");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    public JsonNode read(String part) {
        var answer = get(part);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    Answer get(String part) {
        return landlord.as(Borough.OFFICER).get(path(part));
    }

    public String add(String part, Map<String, Object> body) {
        var answer = post(part, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    public Answer post(String part, Map<String, Object> body) {
        return landlord.as(Borough.OFFICER).post(path(part), body);
    }

    Answer once(String part, String key, Map<String, Object> body) {
        return landlord.as(Borough.OFFICER).postOnce(path(part), key, body);
    }

    /** Tries something that a rule is against. @return the problem */
    public Answer refused(String part, Map<String, Object> body, String rule) {
        var answer = post(part, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().path("rule").asText()).isEqualTo(rule);
        return answer;
    }

    String path(String part) {
        return "/api/sanctuary/cases/" + caseRef + "/" + part;
    }

    /** What the host keeps of that home, its tenancy with account and papers, and both tenants: the rest may still be loading. */
    private static final List<String> OF_THE_HOME =
            List.of(Borough.HOME, "p-0001", "p-0002", "t-0001", "RA-000001-", "DOC-000001-");

    /** All that the host keeps of the home and its tenants, row by row: what either tenant or any clerk could ever see there. */
    public static List<String> host(SafeHomes landlord) {
        return rows(landlord).stream()
                .filter(row -> OF_THE_HOME.stream().anyMatch(row::contains))
                .toList();
    }

    /** All that the host keeps of anybody, once its borough is whole and nothing comes but what somebody does. */
    public static List<String> wholeHost(SafeHomes landlord) {
        await().atMost(Duration.ofMinutes(3)).until(() -> rows(landlord).stream()
                .anyMatch(row -> row.startsWith("hr_sample|") && row.endsWith("|" + HOMES)));
        return rows(landlord);
    }

    private static List<String> rows(SafeHomes landlord) {
        try {
            var file = Surroundings.work("host").resolve("rows-" + System.nanoTime());
            landlord.inside(HostTableSteps.class, "writeTo", file.toString());
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the host keeps now and did not before; all else is the same. */
    public static List<String> added(List<String> before, List<String> now) {
        var gone = new TreeSet<>(before);
        gone.removeAll(new TreeSet<>(now));
        assertThat(gone).as("nothing that the host had is changed").isEmpty();
        var more = new TreeSet<>(now);
        more.removeAll(new TreeSet<>(before));
        return List.copyOf(more);
    }
}
