package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Database;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.Setting;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.kernel.rule.Upholds;

/** The network to the database is cut for a while. Embedded Derby has none to cut. */
@EnabledIfSystemProperty(named = "safehomes.it.database", matches = "postgresql")
class LostDatabaseIT {

    @Test
    @Upholds("AC-3")
    void whileTheDatabaseIsAwayEverythingSaysSoAndNothingAcknowledgedIsLost(Databases databases) throws Exception {
        var database = databases.empty("lost");
        try (var cable = Cable.to(port(database));
                var installed = InstalledSafeHomes.install(
                        Surroundings.work("lost").resolve("safehomes"), through(cable, database))) {
            installed.start();
            var officer = installed.as(Borough.OFFICER);
            var caseRef = Casework.by(officer).openCase(Borough.report());

            cable.cut();
            for (var path : List.of("/api/da/cases/" + caseRef, "/api/da/cases/C-0000000000000000", "/api/da/cases")) {
                var answer = officer.get(path);
                assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
                assertThat(answer.json().path("type").asText()).isEqualTo("urn:safehomes:problem:unavailable");
            }
            var report = report(officer);
            assertThat(report.status()).as(report.toString()).isEqualTo(201);
            assertThat(report(officer).text()).as("said again").isEqualTo(report.text());
            assertThat(spool(installed)).singleElement().satisfies(file -> assertThat(
                            Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Osei", "bank card", Borough.OFFICER));
            await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
                assertThat(installed.nobody().get("/health/ready").status()).isEqualTo(503);
                assertThat(installed.nobody().get("/health/live").status()).isEqualTo(200);
            });

            cable.mend();
            await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(
                            installed.nobody().get("/health/ready").status())
                    .isEqualTo(200));
            assertThat(Casework.by(officer)
                            .read(caseRef)
                            .json()
                            .path("reference")
                            .asText())
                    .isEqualTo(caseRef);
            await("what was kept is entered")
                    .atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(spool(installed)).isEmpty());
            var entered = officer.get(
                    "/api/da/triage/" + report.json().path("reference").asText());
            assertThat(entered.status()).as(entered.toString()).isEqualTo(200);
            assertThat(entered.json().path("receivedAt"))
                    .isEqualTo(report.json().path("receivedAt"));
            assertThat(report(officer).text()).as("said again after all").isEqualTo(report.text());
            Casework.by(officer).add(caseRef, "notes", Map.of("kind", "FACT", "text", "Back again."));
        } finally {
            database.release();
        }
    }

    private static Answer report(Rest officer) {
        return officer.postOnce("/api/da/reports", "while-the-cable-is-cut", Borough.reportOfTenants());
    }

    private static List<Path> spool(InstalledSafeHomes installed) throws IOException {
        var folder = installed.karaf().data().resolve("safehomes/spool");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static int port(Database database) {
        var url = database.settings().stream()
                .filter(setting -> setting.key().equals("url"))
                .findFirst()
                .orElseThrow()
                .value();
        return Integer.parseInt(url.replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    /** The same database, at the near end of the cable. */
    private static Database through(Cable cable, Database database) {
        return new Database() {
            @Override
            public List<Setting> settings() {
                return database.settings().stream()
                        .map(setting -> setting.key().equals("url")
                                ? new Setting(
                                        setting.file(),
                                        "url",
                                        setting.value().replaceFirst(":\\d+/", ":" + cable.port() + "/"))
                                : setting)
                        .toList();
            }

            @Override
            public Path files() {
                return database.files();
            }

            @Override
            public Connection connect() throws java.sql.SQLException {
                return database.connect();
            }

            @Override
            public void release() {
                database.release();
            }
        };
    }
}
