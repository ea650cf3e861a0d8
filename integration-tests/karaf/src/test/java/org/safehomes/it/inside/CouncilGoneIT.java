package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Something that casework needs is taken away: everything says so alike, whether a record exists or not. */
class CouncilGoneIT {

    private static final String COUNCIL = "org.safehomes.council.waltham-forest";
    private static final String MISSING = "C-0000000000000000";
    private static final List<String> OF_A_CASE = List.of(
            "/api/da/cases/%s",
            "/api/da/cases/%s/timeline",
            "/api/da/cases/%s/notes",
            "/api/sanctuary/cases/%s/offer",
            "/api/sanctuary/cases/%s/requests");

    @Test
    @Upholds("AN-2")
    void withoutTheCouncilsDataExistingAndMissingCasesAnswerAlike(SafeHomes karaf) {
        takenAway(karaf, COUNCIL, 503);
    }

    @Test
    void whoseValuesAreInForceIsSaidToStaffAndUnavailableWithoutTheCouncil(SafeHomes karaf) {
        var adviser = karaf.as(Borough.CALL_CENTRE);
        var served = adviser.get("/api/council");
        assertThat(served.status()).as(served.toString()).isEqualTo(200);
        assertThat(served.text()).contains("waltham-forest", "contact.working-days", "W5");
        assertThat(karaf.nobody().get("/api/council").status()).isEqualTo(401);

        karaf.inside(BundleSteps.class, "stop", COUNCIL);
        try {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(adviser.get("/api/council").status()).isEqualTo(503));
        } finally {
            karaf.inside(BundleSteps.class, "start", COUNCIL);
            karaf.awaitReady();
        }
        assertThat(adviser.get("/api/council").status()).isEqualTo(200);
    }

    @Test
    @Upholds("AN-2")
    void withoutTheHostTheyDoToo(SafeHomes karaf) {
        // whoever reports was signed in: it is kept until the host is back (AC-3)
        takenAway(karaf, "org.safehomes.host.reference", 201);
    }

    private static void takenAway(SafeHomes karaf, String bundle, int statusOfAReport) {
        var officer = karaf.as(Borough.OFFICER);
        var caseRef = Casework.by(officer).openCase(Borough.report());
        karaf.inside(BundleSteps.class, "stop", bundle);
        try {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                            karaf.nobody().get("/health/ready").status())
                    .isEqualTo(503));
            for (var part : OF_A_CASE) {
                var existing = officer.get(part.formatted(caseRef));
                var missing = officer.get(part.formatted(MISSING));
                assertThat(existing.status()).as(existing.toString()).isEqualTo(503);
                assertThat(existing.fingerprint()).isEqualTo(missing.fingerprint());
            }
            assertThat(officer.post("/api/da/reports", Borough.report()).status())
                    .isEqualTo(statusOfAReport);
        } finally {
            karaf.inside(BundleSteps.class, "start", bundle);
            karaf.awaitReady();
        }
        Casework.by(officer).add(caseRef, "notes", Map.of("kind", "FACT", "text", "Back again."));
    }
}
