package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.it.landlord.SaferHome;
import org.safehomes.kernel.rule.Upholds;

/** Of a case that was disposed of no module keeps a row, and nobody is answered otherwise than for one that never was. */
class DisposalIT {

    private static final String SECOND = "m.adeyemi";

    @Test
    @Upholds("AC-2")
    void noModuleKeepsARowOfACaseThatWasDisposedOf(SafeHomes karaf) throws IOException {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        var home = new SaferHome(karaf, caseRef);
        var request = home.asks("NO");
        home.considersTheLaw(request);
        home.plans(request, "LOCKS", "FRONT_DOOR");
        var repair = home.breaks(Instant.now().toString());
        var named = karaf.as(TEAM_LEADER)
                .post("/api/da/cases/" + caseRef + "/access", Map.of("staff", SECOND, "reason", "Decides with me."));
        assertThat(named.status()).as(named.toString()).isEqualTo(204);
        assertThat(tables(karaf, caseRef)).contains("sn_entry", "sn_clock", "da_entry", "da_case");
        // an order on its way is not disposed of
        await().atMost(Duration.ofSeconds(30))
                .until(() -> home.repair(repair).path("delivery").asText().equals("DELIVERED"));

        karaf.inside(DisposalSteps.class, "dispose", caseRef, TEAM_LEADER, SECOND);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(tables(karaf, caseRef)).isEmpty());
        var missing = "C-0000000000000000";
        for (var part : List.of("/api/da/cases/%s", "/api/sanctuary/cases/%s/repairs")) {
            assertThat(karaf.as(OFFICER).get(part.formatted(caseRef)).fingerprint())
                    .isEqualTo(karaf.as(OFFICER).get(part.formatted(missing)).fingerprint());
        }
    }

    private static List<String> tables(SafeHomes karaf, String caseRef) throws IOException {
        var file = Surroundings.work("disposal").resolve("tables-" + caseRef);
        karaf.inside(DisposalSteps.class, "writeTables", caseRef, file.toString());
        return Files.readAllLines(file);
    }
}
