package org.safehomes.it.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.LINKED_OFFICER;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.Surroundings;

/**
 * Makes {@link EarlierData} with the distribution of a release. No part of a build: {@code src/test/resources/earlier/README.md}
 * says when and how it is run. Every clock that it leaves has stopped or run out, so that a later day reads the same.
 */
class MakeEarlierData {

    private final Map<String, List<String>> paths = new LinkedHashMap<>();

    @Test
    void make(Databases databases) throws Exception {
        var into = Path.of(System.getProperty("safehomes.it.earlier.into")).resolve(Surroundings.database());
        var distribution = Path.of(System.getProperty("safehomes.it.earlier.distribution"));
        var database = databases.empty("earlier");
        try (var installed = InstalledSafeHomes.install(
                distribution, Surroundings.work("earlier").resolve("safehomes"), database)) {
            installed.start();
            work(installed);
            var reads = Reads.of(installed::as, paths);
            var sealed = installed.karaf().data().resolve("safehomes/audit-head.txt");
            var length = sealed.toFile().length();
            await("the last reads are sealed").until(() -> sealed.toFile().length() > length);
            installed.stop();
            new EarlierData(into).take(installed.karaf(), database, reads);
        }
    }

    private void work(InstalledSafeHomes installed) {
        var officer = installed.as(OFFICER);
        var cases = Casework.by(officer);
        reads(outside(installed), OFFICER, OTHER_TEAM);
        var waiting = officer.post(
                "/api/da/reports", Map.of("channel", "PHONE", "reporterKind", "NEIGHBOUR", "immediateRisk", "YES"));
        var reference = waiting.json().path("reference").asText();
        await("its clock has run out")
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        officer.get("/api/da/tasks?scope=TEAM&limit=200").text().contains("MISSED_CONTACT"));
        reads("/api/da/triage/" + reference, OFFICER, OTHER_TEAM);

        reads(contacted(cases), OFFICER, OTHER_TEAM, TEAM_LEADER);
        reads(hidden(cases), OFFICER, LINKED_OFFICER);
        reads(openedToSomebodyAndClosedToAnother(installed, cases), OFFICER, COLLEAGUE, OTHER_TEAM);
    }

    /** A case with all that is written down about it. */
    private static String contacted(Casework cases) {
        var caseRef = cases.openCase(Borough.report());
        var wrong = cases.add(caseRef, "notes", Map.of("kind", "FACT", "text", "He left on Monday."));
        cases.add(caseRef, "notes/" + wrong + "/correction", Map.of("kind", "FACT", "text", "He left on Sunday."));
        var misplaced = cases.add(caseRef, "notes", Map.of("kind", "OPINION", "text", "Of another case."));
        cases.add(caseRef, "notes/" + misplaced + "/seal", Map.of("reason", "Belongs to another case."));
        cases.recordSafeContact(
                caseRef,
                Map.of(
                        "methods",
                        List.of("PHONE"),
                        "number",
                        "020 7946 0102",
                        "voicemail",
                        false,
                        "venue",
                        "The library"));
        reach(cases, caseRef);
        return "/api/da/cases/" + caseRef;
    }

    /** A case that a member of the team must not learn of. */
    private static String hidden(Casework cases) {
        var caseRef = cases.openCase(Borough.reportAboutLinkedOfficer());
        reach(cases, caseRef);
        return "/api/da/cases/" + caseRef;
    }

    private static String openedToSomebodyAndClosedToAnother(InstalledSafeHomes installed, Casework cases) {
        var caseRef = cases.openCase(Borough.report());
        reach(cases, caseRef);
        var path = "/api/da/cases/" + caseRef;
        var leader = installed.as(TEAM_LEADER);
        expect(leader.post(path + "/access", Map.of("staff", OTHER_TEAM, "reason", "Works with the survivor."))
                .status());
        expect(leader.post(path + "/exclusions", Map.of("staff", COLLEAGUE, "reason", "A neighbour."))
                .status());
        return path;
    }

    /** A report that was found to be outside the definition, which a second person has confirmed. */
    private static String outside(InstalledSafeHomes installed) {
        var report = new LinkedHashMap<>(Borough.report());
        report.put("connection", "NONE");
        var path = "/api/da/triage/" + Casework.by(installed.as(OFFICER)).report(report);
        decide(
                installed.as(OFFICER),
                path,
                "/decision",
                Map.of("outcome", "OUTSIDE", "reason", "A parking space.", "signposting", "The mediation service."));
        decide(installed.as(COLLEAGUE), path, "/confirmation", Map.of("agree", true, "reason", "Read it too."));
        return path;
    }

    private static void decide(Rest officer, String path, String step, Map<String, Object> body) {
        expect(officer.post(path + step, () -> officer.get(path), body).status());
    }

    private static void reach(Casework cases, String caseRef) {
        cases.add(
                caseRef,
                "contacts",
                Map.of("at", "2026-01-05T10:00:00Z", "method", "PHONE", "outcome", "REACHED", "note", "She can talk."));
    }

    private static void expect(int status) {
        assertThat(status).isBetween(200, 299);
    }

    private void reads(String path, String... staff) {
        var parts = path.contains("/cases/")
                ? List.of("", "/safe-contact", "/contacts", "/notes", "/timeline", "/access")
                : List.of("", "/matches");
        for (var who : staff) {
            var theirs = paths.computeIfAbsent(who, key -> new ArrayList<>());
            parts.forEach(part -> theirs.add(path + part));
        }
    }
}
