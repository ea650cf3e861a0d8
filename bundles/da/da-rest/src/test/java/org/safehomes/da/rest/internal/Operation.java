package org.safehomes.da.rest.internal;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.safehomes.it.bodies.DaRequests;
import org.safehomes.it.bodies.Request;

/**
 * A good request for one operation of the module, about {@link Sample}.
 *
 * @param action what it performs
 * @param status what it is answered with
 * @param guarded whether it needs the version that the caller saw
 */
record Operation(String action, String method, String path, String body, int status, boolean guarded) {

    static final List<Operation> ALL =
            DaRequests.ALL.stream().map(Operation::aboutSample).toList();

    private static Operation aboutSample(Request request) {
        var filled = request.filled(Operation::sample);
        return new Operation(
                filled.action(), filled.method(), filled.path(), filled.body(), filled.status(), filled.guarded());
    }

    private static String sample(String blank) {
        return switch (blank) {
            case "case" -> Sample.CASE_REF.toString();
            case "report" -> Sample.REPORT_REF.toString();
            case "now" -> Sample.AT.toString();
            case "later" -> Sample.AT.plus(2, ChronoUnit.DAYS).toString();
            case "today" -> "2026-03-31";
            case "soon" -> "2026-04-14";
            default -> Sample.ENTRY.toString();
        };
    }

    static Stream<Operation> all() {
        return ALL.stream();
    }

    static Operation of(String action) {
        return all().filter(known -> known.action.equals(action)).findFirst().orElseThrow();
    }

    /** Those that change against a version. */
    static Stream<Operation> thatChange() {
        return all().filter(operation -> operation.guarded);
    }

    static Stream<Operation> withBody() {
        return all().filter(operation -> !operation.body.isEmpty());
    }

    Operation withPath(String other) {
        return new Operation(action, method, other, body, status, guarded);
    }

    Operation withBody(String other) {
        return new Operation(action, method, path, other, status, guarded);
    }

    Api.Answer sendTo(Api api) {
        return guarded ? api.send(method, path, body, "If-Match", "\"3\"") : api.send(method, path, body);
    }

    @Override
    public String toString() {
        return action;
    }

    /** A report of a neighbour. */
    static final class Report {

        static final String GOOD = DaRequests.of("REPORT").body();

        private Report() {}
    }
}
