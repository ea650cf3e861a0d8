package org.safehomes.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.CALL_CENTRE;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.HOME;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;

/** One of several people who work at the same time: reads, lists, changes, refusals, guesses and mistakes. */
final class MixedWork implements Callable<List<Entry>> {

    private static final String MISSING = "C-0000000000000000";
    private static final String CASES = "/api/da/cases/";
    private static final String SANCTUARY = "/api/sanctuary/cases/";
    private static final int KINDS = 18;
    private static final Map<String, Object> NOTE = Map.of("kind", "FACT", "text", "She is safe tonight.");

    private final SafeHomes karaf;
    private final String caseRef;
    private final Random random;
    private final int operations;
    private final List<Entry> expected = new ArrayList<>();

    MixedWork(SafeHomes karaf, String caseRef, long seed, int operations) {
        this.karaf = karaf;
        this.caseRef = caseRef;
        this.random = new Random(seed);
        this.operations = operations;
    }

    /** What the trail must say of all of it. */
    @Override
    public List<Entry> call() {
        for (int i = 0; i < operations; i++) {
            one(i % KINDS, random.nextBoolean() ? OFFICER : COLLEAGUE);
        }
        return expected;
    }

    private void one(int kind, String officer) {
        switch (kind) {
            case 0, 1 -> done(officer, "da/READ_CASE", karaf.as(officer).get(CASES + caseRef), List.of(caseRef));
            case 2 -> lists(officer, "da/LIST_CASES", karaf.as(officer).get("/api/da/cases?limit=5"), "reference");
            case 3 ->
                lists(officer, "da/LIST_TASKS", karaf.as(officer).get("/api/da/tasks?scope=TEAM&limit=3"), "about");
            case 4 ->
                lists(
                        officer,
                        "da/SEARCH_CASES",
                        karaf.as(officer).post("/api/da/cases/search", Map.of("home", HOME)),
                        "reference");
            case 5 -> done(officer, "da/WRITE_NOTE", karaf.as(officer).post(notes(caseRef), NOTE), List.of(caseRef));
            case 6 -> reports();
            case 7 -> twiceWithOneKey(officer);
            case 8 ->
                expect(OTHER_TEAM, "da/READ_CASE", 404, karaf.as(OTHER_TEAM).get(CASES + caseRef), caseRef);
            case 9 -> expect(officer, "da/WRITE_NOTE", 404, karaf.as(officer).post(notes(MISSING), NOTE), MISSING);
            case 10 ->
                expect(CALL_CENTRE, "da/READ_CASE", 403, karaf.as(CALL_CENTRE).get(CASES + caseRef), caseRef);
            case 11 -> refusedByVersion();
            case 12 -> wrongInput(officer);
            case 13 -> done(officer, "sanctuary/LIST_REPAIRS", works(officer, caseRef, "repairs"), List.of(caseRef));
            case 14 -> asksForWorks(officer);
            case 15 -> breaksOnce(officer);
            case 16 -> worksOfAnotherTeam();
            default -> nobody();
        }
    }

    private void reports() {
        var receipt = karaf.as(CALL_CENTRE).post("/api/da/reports", Borough.report());
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(201);
        done(
                CALL_CENTRE,
                "da/REPORT",
                receipt,
                List.of(receipt.json().path("reference").asText()));
    }

    /** One effect, and two operations: each has its entry. */
    private void twiceWithOneKey(String officer) {
        var key = "key-" + random.nextLong();
        for (int i = 0; i < 2; i++) {
            done(officer, "da/WRITE_NOTE", karaf.as(officer).postOnce(notes(caseRef), key, NOTE), List.of(caseRef));
        }
    }

    private void refusedByVersion() {
        var answer = karaf.as(TEAM_LEADER)
                .send(
                        "PUT",
                        CASES + caseRef + "/owner",
                        Map.of("If-Match", "\"0\""),
                        Optional.of(Map.of("owner", OFFICER, "reason", "Is back.")));
        expect(TEAM_LEADER, "da/ASSIGN_CASE", 412, answer, caseRef);
    }

    /** The case is read on the way, as casework has it: that is an operation too, and its entry bears the same correlation. */
    private void asksForWorks(String officer) {
        var asked = karaf.as(officer)
                .post(
                        SANCTUARY + caseRef + "/requests",
                        Map.of(
                                "why", "He kept a key.",
                                "consent", "GIVEN",
                                "perpetratorLivesThere", "NO",
                                "arsonThreat", "NO"));
        done(officer, "da/READ_CASE", asked, List.of(caseRef));
        done(officer, "sanctuary/ASK_SANCTUARY", asked, List.of(caseRef));
    }

    /** One order for the host, and two operations. */
    private void breaksOnce(String officer) {
        var key = "damage-" + random.nextLong();
        var damage = Map.of(
                "reportedAt",
                Instant.now().toString(),
                "damaged",
                "WINDOW",
                "where",
                "GROUND_FLOOR_WINDOWS",
                "leavesAtRisk",
                "NO");
        for (int i = 0; i < 2; i++) {
            var told = karaf.as(officer).postOnce(SANCTUARY + caseRef + "/repairs", key, damage);
            done(officer, "da/READ_CASE", told, List.of(caseRef));
            done(officer, "sanctuary/REPORT_DAMAGE", told, List.of(caseRef));
        }
    }

    private void worksOfAnotherTeam() {
        expect(OTHER_TEAM, "sanctuary/LIST_REPAIRS", 404, works(OTHER_TEAM, caseRef, "repairs"), caseRef);
        expect(OTHER_TEAM, "da/READ_CASE", 404, works(OTHER_TEAM, caseRef, "requests"), caseRef);
        expect(CALL_CENTRE, "sanctuary/LIST_EQUIPMENT", 403, works(CALL_CENTRE, caseRef, "equipment"), caseRef);
    }

    private Answer works(String who, String about, String list) {
        return karaf.as(who).get(SANCTUARY + about + "/" + list);
    }

    /** Refused before anything was looked at: no record was touched, so there is nothing to tell. */
    private void wrongInput(String officer) {
        assertThat(karaf.as(officer)
                        .post(notes(caseRef), Map.of("kind", "FACT"))
                        .status())
                .isEqualTo(422);
        assertThat(karaf.as(officer).get(CASES + "no-reference").status()).isEqualTo(404);
    }

    private void nobody() {
        assertThat(karaf.nobody().get(CASES + caseRef).status()).isEqualTo(401);
    }

    private static String notes(String about) {
        return CASES + about + "/notes";
    }

    private void lists(String staff, String action, Answer answer, String member) {
        var items = answer.json().isArray() ? answer.json() : answer.json().path("items");
        var refs = Answer.stream(items)
                .map(item -> item.path(member).asText())
                .distinct()
                .toList();
        assertThat(refs).as("%s shows something", action).isNotEmpty();
        done(staff, action, answer, refs);
    }

    private void done(String staff, String action, Answer answer, List<String> refs) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        expected.add(entry(staff, action, "DONE", answer, refs));
    }

    private void expect(String staff, String action, int status, Answer answer, String ref) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        var outcome = Stream.of("404 NO_SUCH_RECORD", "403 NOT_ALLOWED", "412 REFUSED")
                .filter(known -> known.startsWith(status + " "))
                .map(known -> known.substring(4))
                .findFirst()
                .orElseThrow();
        expected.add(entry(staff, action, outcome, answer, List.of(ref)));
    }

    private static Entry entry(String staff, String action, String outcome, Answer answer, List<String> refs) {
        return new Entry(answer.header("X-Correlation-Id"), staff, action, outcome, refs);
    }
}
