package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.LINKED_OFFICER;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safehomes.it.Borough;
import org.safehomes.it.FullCase;
import org.safehomes.it.bodies.Request;
import org.safehomes.it.bodies.Requests;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** The audit trail cannot be written: nothing is answered and nothing changes, and a report is taken all the same. */
@Upholds("AC-3")
class TrailGoneIT {

    private static void withoutTheTrail(SafeHomes karaf, Meanwhile meanwhile) throws IOException {
        karaf.inside(TrailSteps.class, "takeAway");
        try {
            meanwhile.run();
        } finally {
            karaf.inside(TrailSteps.class, "putBack");
            karaf.awaitReady();
        }
    }

    private interface Meanwhile {
        void run() throws IOException;
    }

    @Test
    void noOperationIsAnsweredAndNoneChangesAnything(SafeHomes karaf, @TempDir Path folder) throws IOException {
        var leader = karaf.as(TEAM_LEADER);
        var full = FullCase.open(karaf.as(OFFICER), leader, Clock.systemUTC()).withSanctuary();
        var etag = leader.get(full.filled(Requests.of("READ_CASE")).path()).header("ETag");
        withoutTheTrail(karaf, () -> {
            // only now: until the trail was gone the system itself went on working on the case
            var before = rows(karaf, folder.resolve("before"));
            assertThat(Requests.OF_CASEWORK)
                    .filteredOn(request -> !request.action().equals("REPORT"))
                    .hasSizeGreaterThan(60)
                    .allSatisfy(request -> assertUnavailable(leader, full.filled(request), etag));
            assertThat(rows(karaf, folder.resolve("after"))).isEqualTo(before);
        });
    }

    private static void assertUnavailable(Rest leader, Request filled, String etag) {
        var answer = leader.send(
                filled.method(),
                // the sample's cursor is of no list, and would be refused for that
                filled.path().replaceFirst("&cursor=[^&]*", ""),
                filled.guarded() ? Map.of("If-Match", etag) : Map.of(),
                filled.body().isEmpty() ? Optional.empty() : Optional.of(filled.body()));
        assertThat(answer.status()).as("%s", answer).isEqualTo(503);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:safehomes:problem:unavailable");
    }

    private static List<String> rows(SafeHomes karaf, Path file) throws IOException {
        karaf.inside(TrailSteps.class, "writeTo", file.toString());
        return Files.readAllLines(file);
    }

    @Test
    void aReportIsKeptSealedAndEnteredByTheMomentOfItsReceipt(SafeHomes karaf) throws IOException {
        awaitAllEntered(karaf);
        var officer = karaf.as(OFFICER);
        var kept = new Answer[1];
        withoutTheTrail(karaf, () -> {
            kept[0] = report(officer, Borough.reportAboutLinkedOfficer());
            assertThat(kept[0].status()).as(kept[0].toString()).isEqualTo(201);
            assertThat(report(officer, Borough.reportAboutLinkedOfficer()).text())
                    .as("said again")
                    .isEqualTo(kept[0].text());
            assertThat(report(officer, Borough.report()).status())
                    .as("another with its key")
                    .isEqualTo(422);
            assertThat(officer.post("/api/da/reports", Map.of()).status())
                    .as("one that says nothing")
                    .isEqualTo(422);
            assertThat(files(karaf)).singleElement().satisfies(file -> {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Marlowe", "bank card", OFFICER);
                assertThat(file.toString()).doesNotContain(OFFICER, "R-");
            });
        });
        var reference = kept[0].json().path("reference").asText();
        awaitAllEntered(karaf);

        var entered = officer.get("/api/da/triage/" + reference);
        assertThat(entered.status()).as(entered.toString()).isEqualTo(200);
        assertThat(entered.json().path("receivedAt")).isEqualTo(kept[0].json().path("receivedAt"));
        assertThat(entered.json().path("reportedBy").asText()).isEqualTo(OFFICER);
        assertThat(karaf.as(LINKED_OFFICER).get("/api/da/triage/" + reference).status())
                .as("whoever is linked to the perpetrator")
                .isEqualTo(404);
        assertThat(report(officer, Borough.reportAboutLinkedOfficer()).text())
                .as("said again after all")
                .isEqualTo(kept[0].text());
        var looked = karaf.as(Borough.AUDITOR)
                .post("/api/audit/search?limit=200", Map.of("record", reference, "staff", OFFICER))
                .json();
        assertThat(Answer.stream(looked.path("items"))
                        .map(line -> line.path("action").asText())
                        .toList())
                .containsOnlyOnce("da/READ_REPORT")
                .contains("da/REPORT");
    }

    private static Answer report(Rest officer, Map<String, Object> report) {
        return officer.postOnce("/api/da/reports", "while-the-trail-is-gone", report);
    }

    private static void awaitAllEntered(SafeHomes karaf) {
        await("what was kept is entered").atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(files(karaf))
                .isEmpty());
    }

    private static List<Path> files(SafeHomes karaf) throws IOException {
        var folder = karaf.data().resolve("safehomes/spool");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
