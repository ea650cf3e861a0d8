package org.safehomes.da.rest.internal;

import java.util.List;
import java.util.stream.Stream;

/**
 * A good request for one operation of the module.
 *
 * @param action what it performs
 * @param status what it is answered with
 * @param guarded whether it needs the version that the caller saw
 */
record Operation(String action, String method, String path, String body, int status, boolean guarded) {

    private static final String REPORT = "triage/" + Sample.REPORT_REF;
    private static final String CASE = "cases/" + Sample.CASE_REF;
    private static final String NOTE = CASE + "/notes/" + Sample.ENTRY;
    private static final String NEW_NOTE = "{\"kind\":\"FACT\",\"text\":\"x\"}";
    private static final String WHO = "{\"staff\":\"k.tran\",\"reason\":\"x\"}";
    private static final String WHY = "{\"reason\":\"x\"}";

    static final List<Operation> ALL = List.of(
            post("REPORT", "reports", Report.GOOD, 201),
            get("LIST_TRIAGE", "triage?limit=2&cursor=abc"),
            get("READ_REPORT", REPORT),
            get("MATCH_REPORT", REPORT + "/matches"),
            guarded("DECIDE_TRIAGE", "POST", REPORT + "/decision", "{\"outcome\":\"NEW\"}", 200),
            guarded("CONFIRM_OUTSIDE", "POST", REPORT + "/confirmation", "{\"agree\":false,\"reason\":\"x\"}", 200),
            guarded("REASSESS_REPORT", "POST", REPORT + "/reassessment", WHY, 200),
            get("LIST_CASES", "cases"),
            post("SEARCH_CASES", "cases/search", "{\"home\":\"999000000001\"}", 200),
            get("READ_CASE", CASE),
            guarded("ASSIGN_CASE", "PUT", CASE + "/owner", "{\"owner\":\"k.tran\",\"reason\":\"x\"}", 200),
            get("READ_SAFE_CONTACT", CASE + "/safe-contact"),
            guarded(
                    "RECORD_SAFE_CONTACT",
                    "PUT",
                    CASE + "/safe-contact",
                    "{\"methods\":[\"IN_PERSON\"],\"voicemail\":false}",
                    204),
            post("ASK_CONTACT", CASE + "/contacts/check", "{\"method\":\"LETTER\"}", 200),
            post(
                    "RECORD_CONTACT",
                    CASE + "/contacts",
                    "{\"at\":\"2026-03-31T09:30:00Z\",\"method\":\"PHONE\",\"outcome\":\"REACHED\"}",
                    201),
            get("LIST_CONTACTS", CASE + "/contacts"),
            post("WRITE_NOTE", CASE + "/notes", NEW_NOTE, 201),
            get("LIST_NOTES", CASE + "/notes"),
            post("CORRECT_NOTE", NOTE + "/correction", NEW_NOTE, 201),
            post("SEAL_ENTRY", NOTE + "/seal", WHY, 201),
            get("READ_ACCESS", CASE + "/access"),
            post("GRANT_ACCESS", CASE + "/access", WHO, 204),
            post("END_ACCESS", CASE + "/access/end", WHO, 204),
            post("EXCLUDE", CASE + "/exclusions", WHO, 204),
            get("READ_TIMELINE", CASE + "/timeline"),
            get("LIST_TASKS", "tasks?scope=TEAM"),
            post(
                    "FINISH_TASK",
                    "tasks/" + Sample.CASE_REF + "/" + Sample.ENTRY + "/completion",
                    "{\"how\":\"x\"}",
                    204));

    private static Operation get(String action, String path) {
        return new Operation(action, "GET", path, "", 200, false);
    }

    private static Operation post(String action, String path, String body, int status) {
        return new Operation(action, "POST", path, body, status, false);
    }

    private static Operation guarded(String action, String method, String path, String body, int status) {
        return new Operation(action, method, path, body, status, true);
    }

    static Stream<Operation> all() {
        return ALL.stream();
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

        static final String GOOD =
                """
                {"channel":"PHONE","reporterKind":"NEIGHBOUR","immediateRisk":"NO",
                 "survivor":{"name":"Nadine Osei","home":"999000000001","age":34},
                 "connection":"INTIMATE","behaviours":["PHYSICAL_OR_SEXUAL","ECONOMIC"],"exclude":["t.marlowe"]}""";

        private Report() {}
    }
}
