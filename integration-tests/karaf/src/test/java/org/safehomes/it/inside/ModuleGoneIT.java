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

    private static final String SANCTUARY = "safehomes-sanctuary-rest";
    private static final String WORKS = "/api/sanctuary/cases/%s/requests";

    @Test
    void whileItsResourcesAreGoneTheModulesOnItServeTheirOwn(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var caseRef = Casework.by(officer).openCase(Borough.report());

        karaf.inside(ModuleSteps.class, "uninstall", "safehomes-da-rest");
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> officer.status("/api/da/cases/" + caseRef) == 404);
            await().atMost(Duration.ofSeconds(30)).until(() -> officer.status(WORKS.formatted(caseRef)) == 200);
        } finally {
            karaf.inside(ModuleSteps.class, "install", "safehomes-da-rest");
            karaf.awaitReady();
        }
    }

    @Test
    void theModuleGoesAndComesBackWithAllItsCases(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var caseRef = Casework.by(officer).openCase(Borough.report());
        var note = Casework.by(officer).add(caseRef, "notes", Map.of("kind", "FACT", "text", "Before it went."));

        // what stands on it goes first: else its services stay, and only its resources go
        karaf.inside(ModuleSteps.class, "uninstall", SANCTUARY);
        karaf.inside(ModuleSteps.class, "uninstall", "safehomes-da-rest");
        try {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                            officer.get("/api/da/cases/" + caseRef).status())
                    .isEqualTo(404));
        } finally {
            karaf.inside(ModuleSteps.class, "install", "safehomes-da-rest");
            karaf.inside(ModuleSteps.class, "install", SANCTUARY);
            karaf.awaitReady();
            await().atMost(Duration.ofSeconds(60)).until(() -> officer.status(WORKS.formatted(caseRef)) == 200);
        }

        assertThat(Casework.by(officer).list(caseRef, "notes"))
                .anyMatch(found -> found.path("id").asText().equals(note));
    }
}
