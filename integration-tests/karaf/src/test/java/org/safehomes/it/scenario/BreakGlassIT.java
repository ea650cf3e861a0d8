package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.LINKED_OFFICER;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** A look that could not wait: short, to read alone, known to the line manager at once, and reviewed. */
@Upholds("AC-4")
class BreakGlassIT {

    private static final String MISSING = "C-0000000000000000";
    private static final Map<String, Object> WHY = Map.of("reason", "She is at the counter and afraid to go home.");
    private static final Map<String, Object> REVIEW = Map.of("judgement", "JUSTIFIED", "reason", "It could not wait.");

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        karaf.setClock(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    private static String path(String caseRef) {
        return "/api/da/cases/" + caseRef;
    }

    private static String glass(String caseRef) {
        return path(caseRef) + "/access/break-glass";
    }

    @Test
    void itOpensTheCaseForAnHourToReadAloneAndTheLineManagerIsToldAtOnce(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        var looking = karaf.as(OTHER_TEAM);
        assertThat(looking.get(path(caseRef)).status()).isEqualTo(404);

        var look = looking.post(glass(caseRef), WHY);
        assertThat(look.status()).as(look.toString()).isEqualTo(201);

        assertThat(looking.get(path(caseRef)).status()).isEqualTo(200);
        assertThat(looking.get(path(caseRef) + "/timeline").status()).isEqualTo(200);
        assertThat(looking.post(path(caseRef) + "/notes", Map.of("kind", "FACT", "text", "Here."))
                        .status())
                .as("not to be changed")
                .isEqualTo(409);
        assertThat(Casework.by(karaf.as(TEAM_LEADER)).tasks("MINE", caseRef)).contains("GLASS_BROKEN");

        karaf.advanceClock(Duration.ofMinutes(60).minusMillis(1));
        assertThat(looking.get(path(caseRef)).status()).isEqualTo(200);
        karaf.advanceClock(Duration.ofMillis(1));
        assertThat(looking.get(path(caseRef)).fingerprint().replace(caseRef, MISSING))
                .isEqualTo(looking.get(path(MISSING)).fingerprint());
    }

    @Test
    void theLineManagerReviewsItOnceAndNobodyElse(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        var look =
                karaf.as(OTHER_TEAM).post(glass(caseRef), WHY).json().path("id").asText();
        var review = glass(caseRef) + "/" + look + "/review";
        var leader = karaf.as(TEAM_LEADER);

        assertThat(karaf.as(OTHER_TEAM).post(review, REVIEW).status()).isEqualTo(403);
        assertThat(karaf.as("i.rahman").post(review, REVIEW).status())
                .as("the manager of whoever looked does not see the case")
                .isEqualTo(404);
        assertThat(leader.get(glass(caseRef))
                        .json()
                        .path("items")
                        .get(0)
                        .path("review")
                        .isObject())
                .isFalse();

        var reviewed = leader.post(review, REVIEW);
        assertThat(reviewed.status()).as(reviewed.toString()).isEqualTo(201);

        assertThat(leader.post(review, REVIEW).status()).as("once").isEqualTo(409);
        assertThat(Casework.by(leader).tasks("MINE", caseRef)).doesNotContain("GLASS_BROKEN");
        var kept = leader.get(glass(caseRef)).json().path("items").get(0);
        assertThat(kept.path("by").asText()).isEqualTo(OTHER_TEAM);
        assertThat(kept.path("review").path("by").asText()).isEqualTo(TEAM_LEADER);
    }

    @Test
    void whoeverSeesTheCaseAlreadyIsToldSo(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        assertThat(karaf.as(OFFICER).post(glass(caseRef), WHY).status()).isEqualTo(409);
    }

    @Test
    @Upholds("AC-2")
    void whoeverIsLinkedGetsTheBytesOfAMissingCase(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.reportAboutLinkedOfficer());
        var linked = karaf.as(LINKED_OFFICER);

        var hidden = linked.post(glass(caseRef), WHY);
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.fingerprint().replace(caseRef, MISSING))
                .isEqualTo(linked.post(glass(MISSING), WHY).fingerprint());
        assertThat(linked.get(path(caseRef)).status()).isEqualTo(404);
        assertThat(Casework.by(karaf.as(TEAM_LEADER)).tasks("TEAM", caseRef))
                .as("nobody is alarmed by what did not happen")
                .doesNotContain("GLASS_BROKEN");
    }
}
