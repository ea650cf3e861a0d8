package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** What is withdrawn from a member of staff is gone with their next request, and nothing of theirs is left lying. */
class LeaversIT {

    private static final String LEAVER = "a.kowalczyk";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    @Upholds("AC-1")
    @Upholds("CL-8")
    void aLeaversCasesAndTasksGoToTheirLineManagerAtOnce(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(LEAVER)).openCase(Borough.report());
        assertThat(Casework.by(karaf.as(LEAVER)).tasks("MINE", caseRef)).contains("FIRST_CONTACT");

        karaf.inside(StaffSteps.class, "leaves", LEAVER);
        try {
            assertThat(karaf.as(LEAVER).get("/api/da/cases/" + caseRef).status())
                    .isIn(401, 403);
            var leader = Casework.by(karaf.as(TEAM_LEADER));
            assertThat(leader.read(caseRef).json().path("owner").asText())
                    .as("at once")
                    .isEqualTo(TEAM_LEADER);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(leader.tasks("MINE", caseRef))
                    .contains("FIRST_CONTACT", "RISK_ASSESSMENT"));
            assertThat(karaf.as(TEAM_LEADER)
                            .get("/api/da/cases/" + caseRef + "/timeline")
                            .text())
                    .contains("ASSIGNED");
        } finally {
            karaf.inside(StaffSteps.class, "isBack", LEAVER);
        }
        assertThat(Casework.by(karaf.as(LEAVER))
                        .read(caseRef)
                        .json()
                        .path("owner")
                        .asText())
                .as("coming back takes nothing back")
                .isEqualTo(TEAM_LEADER);
    }

    @Test
    @Upholds("AC-1")
    void aRoleThatIsWithdrawnIsGoneWithTheNextRequest(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(TEAM_LEADER)).openCase(Borough.report());
        var officer = karaf.as(LEAVER);
        assertThat(officer.get("/api/da/cases/" + caseRef).status()).isEqualTo(200);

        karaf.inside(StaffSteps.class, "hasRoles", LEAVER, "REPORTER");
        try {
            assertThat(officer.get("/api/da/cases/" + caseRef).status()).isEqualTo(403);
            assertThat(officer.get("/api/da/cases/C-0000000000000000").status()).isEqualTo(403);
        } finally {
            karaf.inside(StaffSteps.class, "hasRoles", LEAVER, "REPORTER OFFICER");
        }
        assertThat(officer.get("/api/da/cases/" + caseRef).status()).isEqualTo(200);
    }

    @Test
    @Upholds("AC-1")
    void whatWasGrantedToSomebodyWhoLeavesIsDead(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(TEAM_LEADER)).openCase(Borough.report());
        var granted = karaf.as(TEAM_LEADER)
                .post(
                        "/api/da/cases/" + caseRef + "/access",
                        Map.of("staff", OTHER_TEAM, "reason", "Speaks her language."));
        assertThat(granted.status()).as(granted.toString()).isEqualTo(204);
        assertThat(karaf.as(OTHER_TEAM).get("/api/da/cases/" + caseRef).status())
                .isEqualTo(200);

        karaf.inside(StaffSteps.class, "leaves", OTHER_TEAM);
        try {
            assertThat(karaf.as(OTHER_TEAM).get("/api/da/cases/" + caseRef).status())
                    .isIn(401, 403);
        } finally {
            karaf.inside(StaffSteps.class, "isBack", OTHER_TEAM);
        }
    }
}
