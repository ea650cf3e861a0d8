package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.AUDITOR;
import static org.safehomes.it.Borough.CALL_CENTRE;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Who looked, for an auditor and for the line manager of a case. */
class AuditReviewIT {

    /** One that nobody has tried. */
    private static final String MISSING = "C-0000000000AVD1T0";

    private static final String SEARCH = "/api/audit/search?limit=200";

    private static List<String> lines(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Answer.stream(answer.json().path("items"))
                .map(line ->
                        line.path("staff").asText() + " " + line.path("action").asText() + " "
                                + line.path("outcome").asText())
                .toList();
    }

    @Test
    @Upholds("AC-3")
    void whoLookedAtACaseIsToldWithNothingOfWhatTheySaw(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var caseRef = Casework.by(officer).openCase(Borough.report());
        officer.get("/api/da/cases/" + caseRef + "/notes");
        karaf.as(OTHER_TEAM).get("/api/da/cases/" + caseRef);

        var found = karaf.as(AUDITOR).post(SEARCH, Map.of("record", caseRef));
        assertThat(lines(found))
                .containsExactlyInAnyOrder(
                        "s.okafor da/DECIDE_TRIAGE DONE",
                        "s.okafor da/LIST_NOTES DONE",
                        "b.choudhury da/READ_CASE NO_SUCH_RECORD");
        assertThat(found.text()).doesNotContain("Osei", "bank card", Borough.HOME);
        assertThat(lines(karaf.as(AUDITOR).post(SEARCH, Map.of("record", caseRef, "staff", OTHER_TEAM))))
                .containsExactly("b.choudhury da/READ_CASE NO_SUCH_RECORD");
        assertThat(lines(karaf.as(AUDITOR).post(SEARCH, Map.of("record", caseRef))))
                .as("the reading itself")
                .contains("o.haddad gate/SEARCH_AUDIT DONE");

        assertThat(lines(karaf.as(TEAM_LEADER).get("/api/audit/records/" + caseRef)))
                .contains("s.okafor da/DECIDE_TRIAGE DONE", "o.haddad gate/SEARCH_AUDIT DONE");
    }

    @Test
    @Upholds("AC-1")
    void nobodyElseMayAsk(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        for (var staff : List.of(OFFICER, TEAM_LEADER, CALL_CENTRE)) {
            assertThat(karaf.as(staff).post(SEARCH, Map.of()).status()).isEqualTo(403);
        }
        for (var staff : List.of(OFFICER, AUDITOR, CALL_CENTRE)) {
            assertThat(karaf.as(staff).get("/api/audit/records/" + caseRef).status())
                    .isEqualTo(403);
        }
        assertThat(karaf.nobody().post(SEARCH, Map.of()).status()).isEqualTo(401);
        var hidden = karaf.as("i.rahman").get("/api/audit/records/" + caseRef);
        var missing = karaf.as("i.rahman").get("/api/audit/records/C-0000000000000000");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.fingerprint()).isEqualTo(missing.fingerprint());
    }

    @Test
    @Upholds("AC-2")
    void anAuditorWhoIsLinkedToThePerpetratorIsToldNothingOfTheCase(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var report = Borough.report();
        report.put("exclude", List.of(AUDITOR));
        var reportRef = Casework.by(officer).report(report);
        var caseRef = Casework.by(officer).openCase(reportRef);
        var seen = Casework.by(officer).openCase(Borough.report());
        officer.get("/api/da/cases/" + caseRef);
        officer.get("/api/da/cases/" + seen);
        officer.get("/api/da/cases?limit=200");

        for (var hidden : List.of(caseRef, reportRef)) {
            assertThat(karaf.as(AUDITOR).post(SEARCH, Map.of("record", hidden)).text())
                    .isEqualTo(karaf.as(AUDITOR)
                            .post(SEARCH, Map.of("record", MISSING))
                            .text());
        }
        var pages = new ArrayList<String>();
        var cursor = "";
        do {
            var page = karaf.as(AUDITOR).post(SEARCH + cursor, Map.of("staff", OFFICER));
            pages.add(page.text());
            var next = page.json().path("next").asText();
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        assertThat(pages).noneMatch(page -> page.contains(caseRef) || page.contains(reportRef));
        assertThat(pages).anyMatch(page -> page.contains(seen));
    }
}
