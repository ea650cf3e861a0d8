package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.kernel.rule.Upholds;

/**
 * The restore drill: a backup while everybody works, the loss of everything, and the restore. PostgreSQL has backups of its own;
 * that a copy of its rows reads as before is shown with the data of an earlier release.
 */
@EnabledIfSystemProperty(named = "safehomes.it.database", matches = "derby")
class RestoreIT {

    @Test
    @Upholds("AC-3")
    void whatWasBackedUpIsReadAgainAfterEverythingWasLost(Databases databases) throws IOException {
        var work = Surroundings.work("restore");
        try (var installed = InstalledSafeHomes.install(work.resolve("safehomes"), databases.empty("restore"))) {
            var console = OperatorConsole.open(installed.karaf());
            installed.start();
            var cases = Casework.by(installed.as(OFFICER));
            var waiting = cases.report(Borough.report());
            var caseRef = cases.openCase(Borough.report());
            cases.add(caseRef, "notes", Map.of("kind", "FACT", "text", "Her papers are at her sister's."));
            cases.recordSafeContact(caseRef, Map.of("methods", List.of("EMAIL"), "voicemail", false));
            var before = CaseFile.of(installed.as(OFFICER), waiting, caseRef);

            var told = console.type("safehomes:backup " + work.resolve("backups"));
            assertThat(told.text()).contains("The backup is complete and was checked", "apart from it");
            var backup = onlyChild(work.resolve("backups"));
            var key = Files.copy(installed.karaf().keyFile(), work.resolve("kept-apart.key"));

            // and work goes on
            var later = cases.openCase(Borough.report());
            assertThat(console.type("safehomes:audit-verify").text()).contains("is as it was written");
            var lateHead = work.resolve("late-head.txt");
            await("the head goes on")
                    .until(() -> Files.size(head(installed)) > Files.size(backup.resolve("audit-head.txt")));
            Files.copy(head(installed), lateHead);

            // a running system is not restored over
            assertThat(restore(console, backup, key)).contains("Karaf runs", "Nothing was touched");
            installed.stop();
            assertThat(restore(console, backup, key)).contains("there is a database", "Nothing was touched");
            destroy(installed.database().files());
            destroy(installed.karaf().data());
            Files.delete(installed.karaf().keyFile());

            // nor without the key, nor with another one, nor what is damaged
            assertThat(console.run("safehomes-restore", "--backup", backup.toString())
                            .text())
                    .contains("without its key cannot be read by anybody", "Nothing was touched");
            var other = Files.writeString(
                    work.resolve("other.key"), Files.readString(key).replaceFirst("id: .*", "id: 0123456789abcdef"));
            assertThat(restore(console, backup, other))
                    .contains("is not the key file of this backup", "0123456789abcdef");
            var head = Files.readString(backup.resolve("audit-head.txt"));
            Files.writeString(backup.resolve("audit-head.txt"), head.substring(1));
            assertThat(restore(console, backup, key)).contains("is damaged", "Nothing was touched");
            Files.writeString(backup.resolve("audit-head.txt"), head);
            assertThat(installed.database().files()).doesNotExist();

            assertThat(restore(console, backup, key)).contains("Restored what was backed up");
            installed.start();
            assertThat(CaseFile.of(installed.as(OFFICER), waiting, caseRef)).isEqualTo(before);
            assertThat(installed.as(OFFICER).get("/api/da/cases/" + later).status())
                    .as("what came after the backup")
                    .isEqualTo(404);
            assertThat(console.type("safehomes:audit-verify").text()).contains("is as it was written");
            cases.add(caseRef, "notes", Map.of("kind", "FACT", "text", "Work goes on."));

            // a head that was exported after the backup tells what is lost
            installed.stop();
            Files.copy(lateHead, head(installed), StandardCopyOption.REPLACE_EXISTING);
            installed.start();
            assertThat(console.type("safehomes:audit-verify").text()).contains("is not what was written");
        }
    }

    private static String restore(OperatorConsole console, Path backup, Path key) throws IOException {
        return console.run("safehomes-restore", "--backup", backup.toString(), "--key", key.toString())
                .text();
    }

    private static Path head(InstalledSafeHomes installed) {
        return installed.karaf().data().resolve("safehomes/audit-head.txt");
    }

    private static Path onlyChild(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            var found = children.toList();
            assertThat(found).as("backups").hasSize(1);
            return found.get(0);
        }
    }

    private static void destroy(Path directory) throws IOException {
        try (Stream<Path> below = Files.walk(directory)) {
            for (var path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
