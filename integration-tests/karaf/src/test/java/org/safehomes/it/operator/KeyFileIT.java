package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.InstalledSafeHomes;

/** A database is never opened with another key than its own, and never harmed by trying. */
class KeyFileIT {

    private final InstalledSafeHomes installed;
    private Path kept;
    private String caseRef;
    private TableContents before;
    private int log;

    KeyFileIT(InstalledSafeHomes installed) {
        this.installed = installed;
    }

    @BeforeEach
    void openACaseAndStop() throws IOException, SQLException {
        caseRef = Casework.by(installed.as(OFFICER)).openCase(Borough.report());
        installed.stop();
        kept = installed.karaf().keyFile().resolveSibling("safehomes.key.kept");
        Files.copy(installed.karaf().keyFile(), kept, StandardCopyOption.REPLACE_EXISTING);
        before = TableContents.of(installed.database());
        assertThat(before.rows()).isPositive();
        log = installed.logFrom(0).size();
    }

    @AfterEach
    void putTheKeyBack() throws IOException {
        installed.stop();
        Files.copy(kept, installed.karaf().keyFile(), StandardCopyOption.REPLACE_EXISTING);
        installed.start();
        Casework.by(installed.as(OFFICER)).read(caseRef);
    }

    @Test
    void withoutItsKeyFileADatabaseIsNotTouched() throws IOException, SQLException {
        Files.delete(installed.karaf().keyFile());
        assertRefused("is missing and the database is sealed with it");
        assertThat(installed.karaf().keyFile())
                .as("a new key made in its place")
                .doesNotExist();
    }

    @Test
    void withAnotherKeyFileADatabaseIsNotTouched() throws IOException, SQLException {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Files.write(
                installed.karaf().keyFile(),
                List.of(
                        "safehomes-key 1",
                        "id: 0123456789abcdef",
                        "key: " + Base64.getEncoder().encodeToString(secret)));
        assertRefused("is not the one this database is sealed with");
    }

    /** Karaf starts and says why it does not open the database; nobody is answered; nothing has changed. */
    private void assertRefused(String reason) throws SQLException {
        installed.startNotReady();
        await("the log says why").atMost(Duration.ofSeconds(60)).until(() -> !refusals()
                .isEmpty());
        await("it stays so")
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> installed.nobody().status("/health/ready") == 503);
        assertThat(installed.as(OFFICER).status("/api/da/cases")).isIn(404, 503);
        assertThat(refusals())
                .as("lines about the key file")
                .singleElement()
                .asString()
                .contains(reason, "Nothing was touched");

        installed.stop();
        assertThat(TableContents.of(installed.database())).isEqualTo(before);
    }

    private List<String> refusals() {
        return installed.logFrom(log).stream()
                .filter(line -> line.contains("The key file"))
                .toList();
    }
}
