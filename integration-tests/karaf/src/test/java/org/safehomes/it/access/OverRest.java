package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.safehomes.it.access.AccessTable.Need;
import org.safehomes.it.access.AccessTable.Operation;
import org.safehomes.it.bodies.Request;
import org.safehomes.it.bodies.Requests;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;

/** What somebody gets over HTTP. */
final class OverRest {

    private static final String MISSING_CASE = "C-0000000000000000";
    private static final String MISSING_REPORT = "R-0000000000000000";

    private final Rest client;
    private final CaseStates.Made made;
    private final Map<String, String> refusals;

    /** @param refusals takes in what a rule said against an operation */
    OverRest(Rest client, CaseStates.Made made, Map<String, String> refusals) {
        this.client = client;
        this.made = made;
        this.refusals = refusals;
    }

    /** The request about this case, with a report in the state that the operation is for. */
    static Request request(Operation operation, CaseStates.Made made) {
        var filled = made.filled(Requests.of(operation.action()));
        var report =
                switch (operation.action()) {
                    case "CONFIRM_OUTSIDE" -> made.proposed();
                    case "REASSESS_REPORT" -> made.outside();
                    case "OPEN_COUNTER" -> made.counterReport();
                    default -> made.pair().report();
                };
        var path = filled.path().replace(made.full().value("report"), report).replaceFirst("&cursor=[^&]*", "");
        return new Request(filled.action(), filled.method(), path, filled.body(), filled.status(), filled.guarded());
    }

    Outcome outcome(Operation operation) {
        var request = request(operation, made);
        var answer = send(request, version(request));
        // again if a job of the system changed the record meanwhile, as a person would
        for (int again = 0; answer.status() == 412 && again < 5; again++) {
            answer = send(request, version(request));
        }
        var outcome = Outcome.of(answer.status(), request.status());
        if (outcome == Outcome.REFUSED) {
            refusals.put(operation.action(), answer.text());
        }
        return outcome;
    }

    /** Who is not let through gets the same bytes for what is there as for what is not. */
    void cannotTell(Operation operation) {
        var there = request(operation, made);
        if (operation.need() == Need.NOTHING) {
            return;
        }
        var missing = new Request(
                there.action(),
                there.method(),
                there.path().replaceAll("C-[0-9A-Z]{16}", MISSING_CASE).replaceAll("R-[0-9A-Z]{16}", MISSING_REPORT),
                there.body(),
                there.status(),
                there.guarded());
        assertThat(send(there, "\"1\"").fingerprint())
                .as("%s: there and missing", operation.action())
                .isEqualTo(send(missing, "\"1\"").fingerprint());
    }

    private String version(Request request) {
        if (!request.guarded()) {
            return "";
        }
        var record = request.path()
                .replace("counter-allegations", "triage")
                .replaceAll("^(/api/da/(?:cases|triage)/[^/]*).*", "$1");
        var seen = client.get(record).header("ETag");
        return seen.isEmpty() ? "\"1\"" : seen;
    }

    private Answer send(Request request, String version) {
        return client.send(
                request.method(),
                request.path(),
                version.isEmpty() || !request.guarded() ? Map.of() : Map.of("If-Match", version),
                request.body().isEmpty() ? Optional.empty() : Optional.of(request.body()));
    }
}
