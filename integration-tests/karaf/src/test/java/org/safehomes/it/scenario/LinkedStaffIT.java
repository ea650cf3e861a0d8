package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Whoever comes to be linked to a perpetrator after the case was opened is out, and cannot tell of what. */
@Upholds("AC-2")
class LinkedStaffIT {

    private static final String NEWCOMER = "a.kowalczyk";
    private static final String HOME = "999000000003";
    private static final String MISSING = "C-0000000000000000";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Map<String, Object> report(String perpetrator) {
        return Borough.report(
                Map.of("name", "Marta Lopes", "person", "p-her-" + System.nanoTime(), "age", 44, "home", HOME),
                Map.of("name", "Rui Lopes", "person", perpetrator, "age", 46, "home", HOME));
    }

    @Test
    void whoeverMovesInWithThePerpetratorIsOutFromTheNextRequestOn(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(report("p-0008"));
        var path = "/api/da/cases/" + caseRef;
        var newcomer = karaf.as(NEWCOMER);
        assertThat(newcomer.get(path).status()).isEqualTo(200);

        karaf.inside(StaffSteps.class, "movesIn", NEWCOMER, HOME);
        try {
            assertThat(newcomer.get(path).fingerprint().replace(caseRef, MISSING))
                    .isEqualTo(newcomer.get("/api/da/cases/" + MISSING).fingerprint());
            assertThat(newcomer.get("/api/da/cases?limit=200").text()).doesNotContain(caseRef);
            assertThat(newcomer.get("/api/da/tasks?scope=TEAM&limit=200").text())
                    .doesNotContain(caseRef);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(excluded(karaf, caseRef)).contains(NEWCOMER));
        } finally {
            karaf.inside(StaffSteps.class, "movesOut", NEWCOMER);
        }
        assertThat(newcomer.get(path).status())
                .as("moving out does not undo it")
                .isEqualTo(404);
        assertThat(karaf.as(OFFICER).get(path).status()).isEqualTo(200);
    }

    @Test
    @Upholds("CL-8")
    void theCaseOfAnOwnerWhoMovesInGoesToTheirLineManager(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(NEWCOMER)).openCase(report("p-0008"));

        karaf.inside(StaffSteps.class, "movesIn", NEWCOMER, HOME);
        try {
            var leader = Casework.by(karaf.as(TEAM_LEADER));
            assertThat(leader.read(caseRef).json().path("owner").asText())
                    .as("at once")
                    .isEqualTo(TEAM_LEADER);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(leader.tasks("MINE", caseRef))
                    .contains("FIRST_CONTACT"));
        } finally {
            karaf.inside(StaffSteps.class, "movesOut", NEWCOMER);
        }
    }

    @Test
    void whoeverSaysThatTheyAreLinkedIsOutAndIsToldTheSameWhateverThereIs(SafeHomes karaf) {
        var declared = "p-declared-" + System.nanoTime();
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(report(declared));
        var newcomer = karaf.as(NEWCOMER);
        assertThat(newcomer.get("/api/da/cases/" + caseRef).status()).isEqualTo(200);

        var aboutACase = newcomer.post("/api/da/links", Map.of("person", declared));
        var aboutNone = newcomer.post("/api/da/links", Map.of("person", "p-nobody-" + System.nanoTime()));

        assertThat(aboutACase.status()).as(aboutACase.toString()).isEqualTo(204);
        assertThat(seen(aboutACase)).isEqualTo(seen(aboutNone));
        assertThat(newcomer.get("/api/da/cases/" + caseRef).fingerprint().replace(caseRef, MISSING))
                .isEqualTo(newcomer.get("/api/da/cases/" + MISSING).fingerprint());

        // whatever comes later about the same perpetrator is hidden from the beginning
        var later = Casework.by(karaf.as(OFFICER)).report(report(declared));
        assertThat(newcomer.get("/api/da/triage/" + later).status()).isEqualTo(404);
        assertThat(newcomer.get("/api/da/triage?limit=200").text()).doesNotContain(later);
    }

    /** Everything but the date that an answer without a body says. */
    private static Map<String, List<String>> seen(Answer answer) {
        assertThat(answer.body()).isEmpty();
        var headers = new java.util.TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers());
        headers.remove("Date");
        headers.remove("X-Correlation-Id"); // random
        return headers;
    }

    private static List<String> excluded(SafeHomes karaf, String caseRef) {
        var access = karaf.as(TEAM_LEADER).get("/api/da/cases/" + caseRef + "/access");
        assertThat(access.status()).as(access.toString()).isEqualTo(200);
        return Answer.stream(access.json().path("excluded"))
                .map(staff -> staff.asText())
                .toList();
    }
}
