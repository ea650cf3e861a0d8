package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.landlord.SaferHome;
import org.safehomes.kernel.rule.Upholds;

/** A risk that is assessed as greater has somebody look at the home again, also where the module was away meanwhile. */
@Upholds("SA-4")
class RisenRiskIT {

    private static final String FEATURE = "safehomes-sanctuary-rest";

    private SafeHomes karaf;
    private Casework work;
    private String caseRef;
    private SaferHome home;

    @BeforeEach
    void somebodyWantsToBeSaferAtHome(SafeHomes karaf) {
        this.karaf = karaf;
        work = Casework.by(karaf.as(Borough.OFFICER));
        caseRef = work.openCase(Borough.report());
        home = new SaferHome(karaf, caseRef);
    }

    @Test
    void theOwnerIsToSeeToTheHomeUntilItWasAssessed() {
        var request = home.asks("NO");
        assessed(2);
        assertThat(home.request(request).at("/assessAgain/outcome").asBoolean()).isFalse();
        assertThat(risen()).isEmpty();

        assessed(15);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(risen()).singleElement().satisfies(reason -> assertThat(reason)
                        .doesNotContain(caseRef)));
        home.add(
                "requests/" + request + "/assessments",
                Map.of(
                        "assessedAt", Instant.now().toString(),
                        "assessor", "POLICE",
                        "points", List.of(),
                        "recommended", List.of("LOCKS"),
                        "raiseToPolice", false));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(risen()).isEmpty());
    }

    @Test
    void whereNobodyAskedOrTheyNoLongerWantItNobodyIsTold() {
        var withdrawn = home.asks("NO");
        home.add("requests/" + withdrawn + "/withdrawal", Map.of("reason", "She moves to her sister's."));
        assessed(15);
        var other = work.openCase(Borough.report());
        var wanted = new SaferHome(karaf, other);
        wanted.asks("NO");
        work.add(other, "risk-assessments", Casework.dash(Instant.now(), 15, 0));

        // told in order: the first one's turn is over when the second one's task is there
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(risen(other)).hasSize(1));
        assertThat(risen()).isEmpty();
    }

    @Test
    void aModuleThatWasAwayIsToldWhenItIsBack() {
        var request = home.asks("NO");
        karaf.inside(ModuleSteps.class, "uninstall", FEATURE);
        try {
            assessed(15);
        } finally {
            karaf.inside(ModuleSteps.class, "install", FEATURE);
            karaf.awaitReady();
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(risen()).hasSize(1));
        assertThat(home.request(request).path("state").asText()).isEqualTo("ASKED");
    }

    private void assessed(int yes) {
        work.add(caseRef, "risk-assessments", Casework.dash(Instant.now(), yes, 0));
    }

    private List<String> risen() {
        return risen(caseRef);
    }

    /** Why something is to be done of which the module has said so. */
    private List<String> risen(String caseRef) {
        return Pages.of(karaf.as(Borough.OFFICER), "/api/da/tasks?scope=MINE")
                .filter(task -> task.path("about").asText().equals(caseRef))
                .filter(task -> task.path("kind").asText().equals("MODULE_TASK"))
                .map(task -> task.path("reasons").toString())
                .toList();
    }
}
