package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Nobody called in time, and somebody called when it was not safe: both come before the line manager. */
class MissedClockIT {

    /** A Monday, ten in the morning in London. */
    private static final Instant MONDAY = Instant.parse("2026-02-02T10:00:00Z");

    private static final Instant TUESDAY_CLOSING = Instant.parse("2026-02-03T17:00:00Z");

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        karaf.setClock(MONDAY);
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    @Test
    @Upholds("IN-9")
    void aMissedClockRaisesOneTaskForTheLineManager(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());

        karaf.setClock(TUESDAY_CLOSING.minusMillis(1));
        assertThat(overdue(karaf, caseRef)).as("a moment before closing").containsExactly(false);
        karaf.setClock(TUESDAY_CLOSING);
        assertThat(overdue(karaf, caseRef)).as("at closing").containsExactly(true);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(kinds(karaf, TEAM_LEADER, "MINE", caseRef)).containsExactly("MISSED_CONTACT"));
        karaf.advanceClock(Duration.ofDays(3));
        // another missed clock is taken up by the same job, so it has been round again since
        var other = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        karaf.advanceClock(Duration.ofDays(7));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(kinds(karaf, TEAM_LEADER, "MINE", other))
                .containsExactly("MISSED_CONTACT"));
        assertThat(kinds(karaf, TEAM_LEADER, "MINE", caseRef)).as("once").containsExactly("MISSED_CONTACT");

        finish(karaf, caseRef);
        assertThat(kinds(karaf, TEAM_LEADER, "MINE", caseRef)).isEmpty();
        assertThat(kinds(karaf, OFFICER, "MINE", caseRef))
                .as("the survivor has still to be reached")
                .containsExactly("FIRST_CONTACT");

        Casework.by(karaf.as(OFFICER))
                .add(caseRef, "contacts", Map.of("at", MONDAY.toString(), "method", "PHONE", "outcome", "REACHED"));
        assertThat(kinds(karaf, OFFICER, "MINE", caseRef)).isEmpty();
    }

    @Test
    @Upholds("SC-2")
    void aContactThatWasNotSafeIsRecordedAndComesBeforeTheLineManager(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "contacts", Map.of("at", MONDAY.toString(), "method", "TEXT", "outcome", "SENT"));

        assertThat(work.list(caseRef, "contacts")
                        .get(0)
                        .path("safety")
                        .path("outcome")
                        .asText())
                .isEqualTo("REFUSED");
        assertThat(kinds(karaf, TEAM_LEADER, "MINE", caseRef)).containsExactly("UNSAFE_CONTACT");
        assertThat(kinds(karaf, OFFICER, "MINE", caseRef)).containsExactly("FIRST_CONTACT");
    }

    private static void finish(SafeHomes karaf, String caseRef) {
        var task = tasks(karaf, TEAM_LEADER, "MINE").stream()
                .filter(found -> found.path("about").asText().equals(caseRef))
                .filter(found -> found.path("kind").asText().equals("MISSED_CONTACT"))
                .findFirst()
                .orElseThrow();
        var path = "/api/da/tasks/" + caseRef + "/" + task.path("id").asText() + "/completion";
        var notTheirs = karaf.as(OFFICER).post(path, Map.of("how", "Not mine to finish."));
        assertThat(notTheirs.status()).as(notTheirs.toString()).isEqualTo(409);
        var done = karaf.as(TEAM_LEADER).post(path, Map.of("how", "Spoke with the officer, who calls today."));
        assertThat(done.status()).as(done.toString()).isBetween(200, 299);
    }

    private static List<Boolean> overdue(SafeHomes karaf, String caseRef) {
        return tasks(karaf, OFFICER, "MINE").stream()
                .filter(task -> task.path("about").asText().equals(caseRef))
                .filter(task -> task.path("kind").asText().endsWith("_CONTACT"))
                .map(task -> task.path("overdue").asBoolean())
                .toList();
    }

    /** What is due about contact: the clock of the risk assessment runs besides. */
    private static List<String> kinds(SafeHomes karaf, String staff, String scope, String caseRef) {
        return tasks(karaf, staff, scope).stream()
                .filter(task -> task.path("about").asText().equals(caseRef))
                .filter(task -> task.path("kind").asText().endsWith("_CONTACT"))
                .map(task -> task.path("kind").asText())
                .toList();
    }

    private static List<com.fasterxml.jackson.databind.JsonNode> tasks(SafeHomes karaf, String staff, String scope) {
        return Pages.of(karaf.as(staff), "/api/da/tasks?scope=" + scope).toList();
    }
}
