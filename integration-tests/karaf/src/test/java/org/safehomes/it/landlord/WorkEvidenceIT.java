package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.inside.DocumentSteps;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** That a work is done is shown by what the host keeps, and here only by what the host calls it. */
@Landlord("vivid")
class WorkEvidenceIT {

    private static final String THURSDAY = "2026-02-12T10:00:00Z";

    /** The tenancy agreement of the first home: a document that is for casework. */
    private static final String KNOWN = "DOC-000001-01";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    /** A work and a repair in one case, both ordered and not done. */
    private static final class Ordered {

        final Story story;
        final String caseRef;
        final SaferHome home;
        final String workSteps;
        final String repairSteps;

        Ordered(SafeHomes landlord) {
            story = Story.at(landlord, THURSDAY);
            caseRef = story.officer().openCase(story.report(Borough.reportAboutLinkedOfficer()));
            home = new SaferHome(landlord, caseRef);
            var request = home.asks("YES");
            var bolts = home.plans(request, "BOLTS", "BACK_DOOR");
            home.orders(request, bolts);
            workSteps = SaferHome.steps(request, bolts);
            repairSteps = "repairs/" + home.breaks(story.now()) + "/steps";
            home.awaitAtTheDesk(request, 0);
        }

        List<String> bothSteps() {
            return List.of(workSteps, repairSteps);
        }

        Map<String, Object> done(String evidence) {
            return Map.of("step", "DONE", "at", story.now(), "evidence", evidence);
        }

        /** All that anybody who may see the case sees of it here. */
        String seen() {
            return home.read("requests").toString()
                    + home.read("repairs")
                    + story.officer().list(caseRef, "timeline");
        }
    }

    @Test
    @Upholds("SA-3")
    @Upholds("SA-6")
    void aDocumentThatTheHostHasIsNamedWhereTheWorkIsDoneAndInTheTimeline(SafeHomes landlord) {
        var ordered = new Ordered(landlord);
        var host = SaferHome.host(landlord);

        ordered.bothSteps().forEach(steps -> ordered.home.add(steps, ordered.done(KNOWN)));

        assertThat(ordered.home.read("requests").at("/items/0/works/0/state").asText())
                .isEqualTo("DONE");
        assertThat(ordered.home
                        .read("requests")
                        .at("/items/0/works/0/steps/0/what/evidence")
                        .asText())
                .isEqualTo(KNOWN);
        assertThat(ordered.home.read("repairs").at("/items/0/state").asText()).isEqualTo("DONE");
        assertThat(ordered.home
                        .read("repairs")
                        .at("/items/0/steps/0/what/evidence")
                        .asText())
                .isEqualTo(KNOWN);
        assertThat(ordered.story.officer().list(ordered.caseRef, "timeline"))
                .filteredOn(entry -> entry.path("text").asText().contains("Evidence: " + KNOWN))
                .extracting(entry -> entry.path("kind").asText())
                .containsExactlyInAnyOrder("WORK_STEP", "REPAIR_STEP");
        assertThat(SaferHome.host(landlord))
                .as("the host is asked, and told nothing")
                .isEqualTo(host);
    }

    @Test
    void aDocumentThatIsNotThereAndOneThatIsNotForCaseworkAreRefusedAlike(SafeHomes landlord) {
        var ordered = new Ordered(landlord);
        var withheld = SaferHome.wholeHost(landlord).stream()
                .filter(row -> row.startsWith("hr_document|") && row.endsWith("|false"))
                .map(row -> row.split("\\|")[1])
                .findFirst()
                .orElseThrow();
        var before = ordered.seen();

        for (var steps : ordered.bothSteps()) {
            for (var document : List.of("DOC-999999-99", withheld)) {
                var refused = ordered.home.post(steps, ordered.done(document));
                assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
                assertThat(refused.wrongFields()).containsExactly("/evidence");
                assertThat(refused.text()).doesNotContain(document);
            }
        }

        assertThat(ordered.seen()).isEqualTo(before);
    }

    @Test
    void whileTheDocumentStoreIsAwayNothingIsChangedAndWhatNeedsNoDocumentGoesOn(SafeHomes landlord) {
        var ordered = new Ordered(landlord);
        var before = ordered.seen();
        var host = SaferHome.host(landlord);

        landlord.inside(DocumentSteps.class, "goAway");
        try {
            for (var steps : ordered.bothSteps()) {
                var away = ordered.home.once(steps, "done-" + steps, ordered.done(KNOWN));
                assertThat(away.status()).as(away.toString()).isEqualTo(503);
            }
            assertThat(ordered.seen()).isEqualTo(before);
            assertThat(SaferHome.host(landlord)).isEqualTo(host);
            ordered.home.add(
                    ordered.workSteps,
                    Map.of("step", "VISIT_FAILED", "at", ordered.story.now(), "note", "Nobody was in."));
        } finally {
            landlord.inside(DocumentSteps.class, "comeBack");
        }

        // the same request is taken once the store is back: nothing of the first one was kept
        for (var steps : ordered.bothSteps()) {
            var done = ordered.home.once(steps, "done-" + steps, ordered.done(KNOWN));
            assertThat(done.status()).as(done.toString()).isEqualTo(201);
        }
    }
}
