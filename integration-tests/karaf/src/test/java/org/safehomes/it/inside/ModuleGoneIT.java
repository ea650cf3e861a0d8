package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.SafeHomes;

/** A module is removed while the system runs, and put back: nothing is lost, and the rest says what is missing. */
class ModuleGoneIT {

    @Test
    void theModuleGoesAndComesBackWithAllItsCases(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var caseRef = Casework.by(officer).openCase(Borough.report());
        var note = Casework.by(officer).add(caseRef, "notes", Map.of("kind", "FACT", "text", "Before it went."));

        karaf.inside(ModuleSteps.class, "uninstall", "safehomes-da-rest");
        try {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                            officer.get("/api/da/cases/" + caseRef).status())
                    .isEqualTo(404));
        } finally {
            karaf.inside(ModuleSteps.class, "install", "safehomes-da-rest");
            karaf.awaitReady();
        }

        assertThat(Casework.by(officer).list(caseRef, "notes"))
                .anyMatch(found -> found.path("id").asText().equals(note));
    }
}
