package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Nothing is edited: a correction supersedes, and what was noted in the wrong case is sealed. */
class NotesIT {

    @Test
    @Upholds("RE-1")
    @Upholds("RE-2")
    void aCorrectionSupersedesAndBothStayReadable(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        var first = work.add(
                caseRef,
                "notes",
                Map.of(
                        "kind", "FACT",
                        "text", "She said he left on Monday.",
                        "decision", "No visit this week",
                        "rationale", "He may come back for his things.",
                        "action", "Call on Friday"));
        var second = work.add(
                caseRef,
                "notes/" + first + "/correction",
                Map.of("kind", "FACT", "text", "She said he left on Sunday."));

        var notes = work.list(caseRef, "notes");
        assertThat(note(notes, first).path("what").path("text").asText()).isEqualTo("She said he left on Monday.");
        assertThat(note(notes, first).path("what").path("rationale").asText()).startsWith("He may come back");
        assertThat(note(notes, first).path("supersededBy").asText()).isEqualTo(second);
        assertThat(note(notes, second).path("supersedes").asText()).isEqualTo(first);
        assertThat(note(notes, second).path("by").asText()).isEqualTo(Borough.OFFICER);

        var again = karaf.as(Borough.OFFICER)
                .post(
                        "/api/da/cases/" + caseRef + "/notes/" + first + "/correction",
                        Map.of("kind", "FACT", "text", "Or on Saturday."));
        assertThat(again.status())
                .as("one correction of one note: correct the correction")
                .isEqualTo(409);
        assertThat(again.json().path("rule").asText()).isEqualTo("RE-2");
    }

    @Test
    @Upholds("RE-1")
    void aDecisionIsNotedWithItsRationaleOrNotAtAll(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        var answer = karaf.as(Borough.OFFICER)
                .post(
                        "/api/da/cases/" + caseRef + "/notes",
                        Map.of("kind", "OPINION", "text", "He is likely to be back.", "decision", "Visit"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("/rationale");
        assertThat(work.list(caseRef, "notes")).isEmpty();
    }

    @Test
    @Upholds("RE-2")
    void aNoteMadeInTheWrongCaseIsReadByNobodyHereAnyMore(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        var wrong =
                work.add(caseRef, "notes", Map.of("kind", "FACT", "text", "Her sister Quillon rang about the keys."));
        work.add(caseRef, "entries/" + wrong + "/seal", Map.of("reason", "Belongs to another case."));

        for (var reader : List.of(Borough.OFFICER, Borough.TEAM_LEADER)) {
            var seen = Casework.by(karaf.as(reader));
            assertThat(note(seen.list(caseRef, "notes"), wrong).has("what")).isFalse();
            assertThat(seen.list(caseRef, "notes").toString()).doesNotContain("Quillon");
            assertThat(seen.list(caseRef, "timeline").toString())
                    .doesNotContain("Quillon")
                    .contains("sealed", "Belongs to another case.");
        }
    }

    private static JsonNode note(List<JsonNode> notes, String id) {
        return notes.stream()
                .filter(note -> note.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
