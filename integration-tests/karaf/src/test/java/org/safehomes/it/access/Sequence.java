package org.safehomes.it.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.safehomes.it.access.AccessTable.Need;
import org.safehomes.it.bodies.Request;
import org.safehomes.it.bodies.Requests;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;

/** Twenty requests of somebody who is after one household: lists, look-ups, guesses, mistakes and a report. */
final class Sequence {

    static final int LENGTH = 20;

    private static final List<Request> DRAWN = drawn();

    private final List<Asked> asked = new ArrayList<>();

    private record Asked(String method, String path, Map<String, String> headers, Optional<Object> body) {}

    private Sequence() {}

    /** Every operation on a record that tells nobody of it, and every other that only reads: by the table, so new ones too. */
    private static List<Request> drawn() {
        return AccessTable.read().operations().stream()
                .filter(operation -> operation.need() != Need.CASE_UNLESS_EXCLUDED)
                .map(operation -> Requests.of(operation.action()))
                .filter(request ->
                        request.method().equals("GET") || request.path().matches(".*\\{(case|report)}.*"))
                .toList();
    }

    static Sequence about(Household household, long seed) {
        var sequence = new Sequence();
        sequence.get("/api/da/cases?limit=200");
        sequence.get("/api/da/tasks?scope=TEAM&limit=200");
        sequence.get("/api/da/triage?limit=200");
        sequence.post("/api/da/cases/search", Map.of("home", household.home()));
        sequence.post("/api/da/cases/search", Map.of("person", household.person()));
        sequence.post("/api/da/cases/search", Map.of("phone", household.phone()));
        sequence.get("/api/da/cases/" + household.value("case"));
        sequence.get("/api/da/triage/" + household.value("report"));
        sequence.post("/api/da/reports", household.report());
        sequence.post("/api/da/reports", Map.of("survivor", Map.of("home", household.home())));
        sequence.get(new Random(seed).nextBoolean() ? "/api/openapi.json" : "/api/council");
        sequence.get("/health/ready");
        sequence.get("/api/sanctuary/cases/" + household.value("case") + "/requests");
        var random = new Random(seed);
        while (sequence.asked.size() < LENGTH) {
            var request = DRAWN.get(random.nextInt(DRAWN.size())).filled(household::value);
            sequence.asked.add(new Asked(
                    request.method(),
                    request.path(),
                    request.guarded() ? Map.of("If-Match", "\"" + random.nextInt(3) + "\"") : Map.of(),
                    request.body().isEmpty() ? Optional.empty() : Optional.of(request.body())));
        }
        return sequence;
    }

    private void get(String path) {
        asked.add(new Asked("GET", path, Map.of(), Optional.empty()));
    }

    private void post(String path, Object body) {
        asked.add(new Asked("POST", path, Map.of(), Optional.of(body)));
    }

    /** What somebody is answered, request by request, each to the byte. */
    Transcript sentBy(Rest client) {
        var transcript = new Transcript();
        for (var one : asked) {
            Answer answer = client.send(one.method(), one.path(), one.headers(), one.body());
            transcript.add(one.method() + " " + one.path(), answer);
        }
        return transcript;
    }
}
