package org.safehomes.it.operator;

import java.util.List;
import org.safehomes.it.karaf.Rest;

/** All that an officer reads of one case and of what waits, to be compared with what is read later. */
record CaseFile(List<String> answers) {

    static CaseFile of(Rest officer, String waitingReport, String caseRef) {
        var path = "/api/da/cases/" + caseRef;
        return new CaseFile(List.of(
                        "/api/da/triage/" + waitingReport,
                        "/api/da/cases?limit=200",
                        path,
                        path + "/safe-contact",
                        path + "/contacts",
                        path + "/notes",
                        path + "/timeline",
                        "/api/da/tasks?scope=TEAM&limit=200")
                .stream()
                .map(officer::get)
                .map(answer -> answer.status() + " " + answer.header("ETag") + " " + answer.text())
                .toList());
    }
}
