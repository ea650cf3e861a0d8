package org.safehomes.it.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.OFFICER;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.it.operator.OperatorConsole;

/** An installation is upgraded: this release starts on the data of an earlier one. */
class UpgradeIT {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = "0.1.0-a198791")
    void whatAnEarlierReleaseWroteReadsTheSameAndIsWorkedOn(String release, Databases databases)
            throws IOException, SQLException {
        var database = databases.empty("upgrade");
        var earlier = new EarlierData(Path.of("src/test/resources/earlier", release, Surroundings.database()));
        try (var installed = InstalledSafeHomes.install(
                Surroundings.work("upgrade-" + release).resolve("safehomes"), database)) {
            var console = OperatorConsole.open(installed.karaf());
            var reads = earlier.give(installed.karaf(), database);
            installed.start();

            assertThat(reads.differences(installed::as))
                    .as("besides that the release keeps linked staff out, which is a change of each record")
                    .allMatch(difference ->
                            difference.matches(".*(/version: \\d+ is \\d+|: 200 \"\\d+\" is 200 \"\\d+\")"));
            var cases = reads.answered(OFFICER, "/api/da/cases/");
            assertThat(cases).as("cases that were read").isNotEmpty();
            assertThat(console.type("safehomes:audit-verify").text()).contains("is as it was written");

            var work = Casework.by(installed.as(OFFICER));
            var caseRef = cases.get(0).substring("/api/da/cases/".length());
            work.add(caseRef, "notes", Map.of("kind", "FACT", "text", "Written by the later release."));
            assertThat(work.list(caseRef, "notes").toString()).contains("Written by the later release.");
            work.openCase(Borough.report());
            whatIsNewInTheLaterReleaseWorksOnAnEarlierCase(installed, caseRef);
            assertThat(console.type("safehomes:audit-verify").text()).contains("is as it was written");
            whoSaysTheyAreLinkedIsKeptFromEarlierCasesToo(installed, caseRef);
        }
    }

    private static void whatIsNewInTheLaterReleaseWorksOnAnEarlierCase(InstalledSafeHomes installed, String caseRef) {
        var requests = "/api/sanctuary/cases/" + caseRef + "/requests";
        var officer = installed.as(OFFICER);
        assertThat(officer.get(requests).json().path("items")).isEmpty();
        var asked = officer.post(
                requests,
                Map.of(
                        "why", "He kept a key.",
                        "consent", "NOT_ASKED",
                        "perpetratorLivesThere", "NOT_KNOWN",
                        "arsonThreat", "NOT_KNOWN"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(officer.get(requests).text()).contains("He kept a key.");
    }

    private static void whoSaysTheyAreLinkedIsKeptFromEarlierCasesToo(InstalledSafeHomes installed, String caseRef) {
        var path = "/api/da/cases/" + caseRef;
        var perpetrator = Casework.by(installed.as(OFFICER))
                .read(caseRef)
                .json()
                .at("/perpetrator/person")
                .asText();
        assertThat(perpetrator).as("known to the host").isNotEmpty();
        var colleague = installed.as(COLLEAGUE);
        assertThat(colleague.status(path)).isEqualTo(200);
        assertThat(colleague
                        .post("/api/da/links", Map.of("person", perpetrator))
                        .status())
                .isEqualTo(204);
        await("the records of the earlier release")
                .atMost(Duration.ofSeconds(60))
                .until(() -> colleague.status(path) == 404);
    }
}
