package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.inside.HostTableSteps;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** VIVID pauses income court action for 1 to 3 months from the disclosure, where nobody else can see it, and helps with costs. */
@Landlord("vivid")
class MoneyIT {

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    private static Answer pause(Story story, String caseRef, int months) {
        return story.asOfficer(
                "/api/da/cases/" + caseRef + "/court-pause",
                Map.of("months", months, "why", "She has no money of her own."));
    }

    private static String refusedBy(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        return answer.json().path("rule").asText();
    }

    @Test
    @Upholds("FI-1")
    void aPauseIsForOneToThreeMonthsFromTheDisclosure(SafeHomes landlord) {
        var story = Story.at(landlord, "2026-02-12T10:00:00Z");
        // the survivor holds the home alone
        var caseRef = story.officer().openCase(story.report(Borough.reportAboutLinkedOfficer()));

        assertThat(refusedBy(pause(story, caseRef, 0))).isEqualTo("FI-1");
        assertThat(refusedBy(pause(story, caseRef, 4))).isEqualTo("FI-1");
        assertThat(pause(story, caseRef, 1).status()).isEqualTo(201);
        story.later(Duration.ofMinutes(1));
        assertThat(pause(story, caseRef, 3).status()).isEqualTo(201);

        var pauses = story.officer().list(caseRef, "court-pause");
        assertThat(pauses)
                .extracting(pause -> pause.path("until").asText())
                .containsExactly("2026-03-12", "2026-05-12");
        assertThat(pauses)
                .allSatisfy(pause -> assertThat(pause.path("from").asText()).isEqualTo("2026-02-12"));
        assertThat(story.parameter("income-court-pause.months").path("clauses").toString())
                .contains("V4.4");
    }

    @Test
    @Upholds("FI-1")
    void theHostIsToldUntilWhenAndNothingElseAndOnceAlone(SafeHomes landlord) {
        var story = Story.at(landlord, "2026-02-12T10:00:00Z");
        var caseRef = story.officer().openCase(story.report(Borough.reportAboutLinkedOfficer()));
        var pause = Map.of("months", 2, "why", "She has no money of her own.");
        var first = landlord.as(Borough.OFFICER)
                .postOnce("/api/da/cases/" + caseRef + "/court-pause", "pause-" + caseRef, pause);
        var again = landlord.as(Borough.OFFICER)
                .postOnce("/api/da/cases/" + caseRef + "/court-pause", "pause-" + caseRef, pause);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.json().path("id").asText())
                .isEqualTo(first.json().path("id").asText());
        var order = story.officer()
                .list(caseRef, "court-pause")
                .get(0)
                .path("order")
                .asText();

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(holds(landlord, order))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).contains("2026-04-12", "NO-ACTION").doesNotContain(caseRef)));
    }

    private static List<String> holds(SafeHomes landlord, String order) throws IOException {
        var file = landlord.data().resolve("host-tables.txt");
        landlord.inside(HostTableSteps.class, "writeTo", file.toString());
        return Files.readAllLines(file).stream()
                .filter(row -> row.startsWith("hr_rent_hold|" + order))
                .toList();
    }

    @Test
    @Upholds("FI-1")
    void onAJointAccountThereIsAdviceAndNoPause(SafeHomes landlord) {
        var story = Story.at(landlord, "2026-02-12T10:00:00Z");
        var joint = story.officer().openCase(story.report(Borough.reportOfTenants()));
        var refused = pause(story, joint, 1);
        assertThat(refusedBy(refused)).isEqualTo("FI-1");
        assertThat(refused.text()).contains("other tenant could see it", "income team");
        assertThat(story.officer().list(joint, "court-pause")).isEmpty();

        var unknown = story.officer().openCase(story.survivorCalls());
        assertThat(refusedBy(pause(story, unknown, 1))).isEqualTo("FI-1");
    }

    @Test
    @Upholds("FI-2")
    void whiteGoodsAreForANewHomeAfterFleeing(SafeHomes landlord) {
        var story = Story.at(landlord, "2026-02-12T10:00:00Z");
        var caseRef = story.officer().openCase(story.survivorCalls());
        assertThat(give(story, caseRef, "VOUCHER", false, 5_000).status()).isEqualTo(201);
        assertThat(refusedBy(give(story, caseRef, "WHITE_GOODS", false, 30_000)))
                .isEqualTo("FI-2");
        story.later(Duration.ofMinutes(1));
        assertThat(give(story, caseRef, "WHITE_GOODS", true, 30_000).status()).isEqualTo(201);
        assertThat(give(story, caseRef, "BILL", false, -1).wrongFields()).containsExactly("/pence");
        assertThat(story.officer().list(caseRef, "practical-help"))
                .extracting(given -> given.at("/what/pence").asLong())
                .containsExactly(5_000L, 30_000L);
    }

    private static Answer give(Story story, String caseRef, String kind, boolean fleeing, long pence) {
        return story.asOfficer(
                "/api/da/cases/" + caseRef + "/practical-help",
                Map.of(
                        "on",
                        "2026-02-12",
                        "kind",
                        kind,
                        "what",
                        "As she needs it.",
                        "pence",
                        pence,
                        "newHomeAfterFleeing",
                        fleeing));
    }
}
