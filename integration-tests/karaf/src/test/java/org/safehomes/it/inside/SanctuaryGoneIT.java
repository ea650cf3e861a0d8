package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.OpenApi;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.landlord.SaferHome;
import org.safehomes.kernel.rule.Upholds;

/** The sanctuary module is removed while cases have open work in it, and put back: nothing is lost, and meanwhile it leaves no trace. */
@Upholds("AN-2")
@Upholds("CL-4")
class SanctuaryGoneIT {

    private static final String FEATURE = "safehomes-sanctuary-rest";
    private static final String MISSING = "C-0000000000000000";

    private SafeHomes karaf;
    private Rest officer;
    private String caseRef;
    private SaferHome home;

    @BeforeEach
    void caseThatNeedsARepair(SafeHomes karaf) {
        this.karaf = karaf;
        officer = karaf.as(Borough.OFFICER);
        caseRef = Casework.by(officer).openCase(Borough.report());
        home = new SaferHome(karaf, caseRef);
        Casework.by(officer)
                .add(
                        caseRef,
                        "safety-plan",
                        Map.of("needs", List.of(Map.of("need", "EMERGENCY_REPAIR", "needed", "YES"))));
    }

    @Test
    void itGoesWithWorkOpenAndComesBackWithAllOfIt() {
        assertThat(home.closing().path("clear").asBoolean()).isTrue();
        assertThat(plan().at("/by/0/progress").asText()).isEqualTo("NOTHING_YET");
        var request = home.asks("NO");
        home.considersTheLaw(request);
        var work = home.plans(request, "LOCKS", "FRONT_DOOR");
        var repair = home.breaks(Instant.now().toString());
        allIsThere(request, work, repair);

        away(() -> {
            // the case is readable, and closing it waits for a manager who says who has taken the work over
            assertThat(officer.status("/api/da/cases/" + caseRef)).isEqualTo(200);
            assertThat(timeline()).isNotEmpty().doesNotContain("DAMAGE_REPORTED", "SANCTUARY_ASKED");
            assertThat(home.closing().path("clear").asBoolean()).isFalse();
            assertThat(sanctuary().path("outcome").asText()).isEqualTo("GONE");
            assertThat(sanctuary().at("/why/0").asText()).contains("is not here now");
            assertThat(sanctuary().path("whoClears").asText()).contains("manager");
            assertThat(plan().path("by")).isEmpty();
            assertThat(plan().path("byHand").asText()).startsWith("Not available here.");
            Casework.by(officer).add(caseRef, "notes", Map.of("kind", "FACT", "text", "While it was away."));
        });

        allIsThere(request, work, repair);
        assertThat(home.closing().path("clear").asBoolean()).isFalse();
        home.add(
                "repairs/" + repair + "/steps",
                Map.of("step", "DONE", "at", Instant.now().toString()));
        assertThat(home.repair(repair).path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void withoutItTheSystemIsAsIfItHadNeverHadIt() {
        away(() -> {
            var document = OpenApi.of(officer);
            assertThat(document.paths()).isNotEmpty().noneMatch(path -> path.startsWith("/api/sanctuary"));
            assertThat(document.root().at("/components/schemas").properties())
                    .extracting(schema -> schema.getKey())
                    .contains("SafetyPlan")
                    .doesNotContain("SanctuaryRequest", "SecurityWork", "DamageRepair", "LentEquipment");
            assertThat(document.root().path("tags").toString()).doesNotContainIgnoringCase("sanctuary");
            assertThat(karaf.nobody().get("/health/ready").text()).doesNotContainIgnoringCase("sanctuary");
            assertThat(karaf.nobody().status("/health/ready")).isEqualTo(200);
            // a case in which it never worked lacks nothing
            assertThat(home.closing().path("clear").asBoolean()).isTrue();
            assertThat(home.closing().path("modules")).isEmpty();
            for (var part : List.of("repairs", "requests", "equipment", "offer")) {
                var there = officer.get("/api/sanctuary/cases/" + caseRef + "/" + part);
                assertThat(there.status()).isEqualTo(404);
                assertThat(there.fingerprint())
                        .as("nobody can tell whether there is a case")
                        .isEqualTo(officer.get("/api/sanctuary/cases/" + MISSING + "/" + part)
                                .fingerprint());
            }
        });

        assertThat(OpenApi.of(officer).paths()).anyMatch(path -> path.startsWith("/api/sanctuary/"));
        assertThat(home.read("repairs").path("items")).isEmpty();
    }

    private void allIsThere(String request, String work, String repair) {
        assertThat(home.request(request).at("/works/0/id").asText()).isEqualTo(work);
        assertThat(home.repair(repair).path("state").asText()).isEqualTo("ORDERED");
        assertThat(sanctuary().path("outcome").asText()).isEqualTo("BLOCKS");
        assertThat(sanctuary().path("why").toString()).contains(request, repair);
        assertThat(plan().at("/by/0/progress").asText()).isEqualTo("UNDER_WAY");
        assertThat(timeline()).contains("SANCTUARY_ASKED", "LAW_CONSIDERED", "WORK_PLANNED", "DAMAGE_REPORTED");
    }

    /** Removed as an operator does it, and put back as the run's other tests expect it. */
    private void away(Runnable meanwhile) {
        karaf.inside(ModuleSteps.class, "uninstall", FEATURE);
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> officer.status(repairs()) == 404);
            karaf.awaitReady();
            meanwhile.run();
        } finally {
            karaf.inside(ModuleSteps.class, "install", FEATURE);
            karaf.awaitReady();
            await().atMost(Duration.ofSeconds(60)).until(() -> officer.status(repairs()) == 200);
        }
    }

    private String repairs() {
        return "/api/sanctuary/cases/" + caseRef + "/repairs";
    }

    private JsonNode sanctuary() {
        var said = home.closing().path("modules");
        assertThat(said).as("modules").hasSize(1);
        assertThat(said.at("/0/module").asText()).isEqualTo("sanctuary");
        return said.path(0);
    }

    private JsonNode plan() {
        return officer.get("/api/da/cases/" + caseRef + "/safety-plan").json().at("/needs/0");
    }

    private List<String> timeline() {
        return Casework.by(officer).list(caseRef, "timeline").stream()
                .map(entry -> entry.path("kind").asText())
                .toList();
    }
}
