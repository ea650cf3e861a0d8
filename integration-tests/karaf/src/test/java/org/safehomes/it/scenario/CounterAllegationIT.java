package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.CALL_CENTRE;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.HOME;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** The alleged perpetrator reports as survivor: two cases, and nobody of the one can tell that there is the other. */
@Upholds("IN-11")
class CounterAllegationIT {

    private static final String MISSING_CASE = "C-0000000000000000";
    private static final String MISSING_REPORT = "R-0000000000000000";
    private static final String OTHER_OFFICER = "e.ferreira";
    private static final String OTHER_LEADER = "i.rahman";
    private static final String REVIEWER = "m.adeyemi";

    private Map<String, Object> her;
    private Map<String, Object> him;
    private String first;
    private String report;

    @BeforeEach
    void hisReportComesInAfterHers(SafeHomes karaf) {
        her = Map.of("name", "Nadine Osei", "person", "p-her-" + System.nanoTime(), "home", HOME);
        him = Map.of("name", "Kieran Walsh", "person", "p-him-" + System.nanoTime(), "home", HOME);
        first = Casework.by(karaf.as(OFFICER)).openCase(Borough.report(her, him));
        report = Casework.by(karaf.as(CALL_CENTRE)).report(Borough.report(him, her));
    }

    private Answer open(Rest by, String officer, String reviewer) {
        return by.post(
                "/api/da/counter-allegations/" + report,
                () -> by.get("/api/da/triage/" + report),
                Map.of("counterTo", first, "leadOfficer", officer, "reviewer", reviewer));
    }

    /** Opens it and answers its reference, which only its own side knows. */
    private String openedCase(SafeHomes karaf) {
        var before = cases(karaf.as(OTHER_OFFICER));
        var opened = open(karaf.as(COLLEAGUE), OTHER_OFFICER, REVIEWER);
        assertThat(opened.status()).as(opened.toString()).isEqualTo(204);
        var after = new HashSet<>(cases(karaf.as(OTHER_OFFICER)));
        after.removeAll(before);
        assertThat(after).hasSize(1);
        return after.iterator().next();
    }

    private static Set<String> cases(Rest reader) {
        return Pages.of(reader, "/api/da/cases")
                .map(line -> line.path("reference").asText())
                .collect(Collectors.toSet());
    }

    private static void assertMissing(Rest reader, String root, String hidden, String missing) {
        assertThat(reader.get(root + hidden).fingerprint().replace(hidden, missing))
                .isEqualTo(reader.get(root + missing).fingerprint());
    }

    @Test
    void hisReportIsHiddenFromHerSideAndTriagedBySomebodyElse(SafeHomes karaf) {
        for (var staff : Set.of(OFFICER, TEAM_LEADER)) {
            assertMissing(karaf.as(staff), "/api/da/triage/", report, MISSING_REPORT);
            assertThat(Pages.of(karaf.as(staff), "/api/da/triage")
                            .map(waiting -> waiting.path("reference").asText()))
                    .doesNotContain(report);
        }
        var triaging = karaf.as(COLLEAGUE);
        var matches = triaging.get("/api/da/counter-allegations/" + report + "/matches");
        assertThat(Answer.stream(matches.json().path("items"))
                        .map(line -> line.path("reference").asText()))
                .containsExactly(first);

        Supplier<Answer> seen = () -> triaging.get("/api/da/triage/" + report);
        var decision = "/api/da/triage/" + report + "/decision";
        assertThat(triaging.post(decision, seen, Map.of("outcome", "NEW")).status())
                .as("not as a case that her side could see")
                .isEqualTo(409);
        assertThat(triaging.post(decision, seen, Map.of("outcome", "EXISTING", "caseRef", first))
                        .status())
                .as("not into her case")
                .isEqualTo(409);
    }

    @Test
    void onlyWhoeverHasReadNeitherOwnsItAndWhoeverManagesNeitherReviews(SafeHomes karaf) {
        var triaging = karaf.as(COLLEAGUE);
        assertThat(open(triaging, OFFICER, REVIEWER).status()).isEqualTo(422);
        assertThat(open(triaging, COLLEAGUE, REVIEWER).status()).isEqualTo(409);
        assertThat(open(triaging, "s.nobody", REVIEWER).status()).isEqualTo(422);
        assertThat(open(triaging, OTHER_OFFICER, TEAM_LEADER).status()).isEqualTo(409);
        assertThat(open(triaging, OTHER_OFFICER, OTHER_LEADER).status()).isEqualTo(409);
        assertThat(open(triaging, OTHER_OFFICER, CALL_CENTRE).status()).isEqualTo(409);
        assertThat(triaging.get("/api/da/triage/" + report).json().path("state").asText())
                .as("nothing of it was done")
                .isEqualTo("WAITING");
    }

    @Test
    void neitherSideCanTellThatThereIsAnotherAndTheReviewerReadsBoth(SafeHomes karaf) {
        var counter = openedCase(karaf);

        for (var staff : Set.of(OFFICER, TEAM_LEADER, COLLEAGUE, "t.marlowe")) {
            assertMissing(karaf.as(staff), "/api/da/cases/", counter, MISSING_CASE);
        }
        for (var staff : Set.of(OTHER_OFFICER, OTHER_LEADER)) {
            assertThat(karaf.as(staff).get("/api/da/cases/" + counter).status()).isEqualTo(200);
            assertMissing(karaf.as(staff), "/api/da/cases/", first, MISSING_CASE);
        }
        assertThat(karaf.as("b.choudhury").get("/api/da/cases/" + counter).status())
                .as("open to no team")
                .isEqualTo(404);
        assertThat(karaf.as(OFFICER).get("/api/da/cases/" + first).status()).isEqualTo(200);
        assertThat(karaf.as(COLLEAGUE).get("/api/da/cases/" + first).status())
                .as("whoever opened it has read both, and works on neither")
                .isEqualTo(404);

        var reviewer = karaf.as(REVIEWER);
        assertThat(reviewer.get("/api/da/cases/" + first).status()).isEqualTo(200);
        assertThat(reviewer.get("/api/da/cases/" + counter).status()).isEqualTo(200);
        assertThat(reviewer.get("/api/da/counter-allegations").text()).contains(first, counter);
        assertThat(reviewer.post(
                                "/api/da/cases/" + first + "/notes",
                                Map.of("kind", "OPINION", "text", "Read beside the other."))
                        .status())
                .as("a word of the reviewer's would tell")
                .isEqualTo(409);
        assertThat(karaf.as(TEAM_LEADER).get("/api/da/counter-allegations").text())
                .doesNotContain(first, counter);
    }

    @Test
    void nothingThatASideIsShownNamesTheOther(SafeHomes karaf) {
        var counter = openedCase(karaf);

        var access =
                karaf.as(TEAM_LEADER).get("/api/da/cases/" + first + "/access").text();
        assertThat(access).doesNotContain(REVIEWER, OTHER_OFFICER, OTHER_LEADER);
        for (var part : Set.of("", "/timeline", "/access")) {
            assertThat(karaf.as(TEAM_LEADER)
                            .get("/api/da/cases/" + first + part)
                            .text())
                    .doesNotContain(counter, REVIEWER, OTHER_OFFICER);
            assertThat(karaf.as(OTHER_LEADER)
                            .get("/api/da/cases/" + counter + part)
                            .text())
                    .doesNotContain(first, REVIEWER, OFFICER);
        }
        assertThat(found(karaf.as(OFFICER), him)).doesNotContain(counter);
        assertThat(found(karaf.as(OTHER_OFFICER), her)).doesNotContain(first);

        // whom the other side has cannot be let in, in the words for somebody whom nobody knows
        var path = "/api/da/cases/" + first + "/access";
        assertThat(karaf.as(TEAM_LEADER)
                        .post(path, Map.of("staff", OTHER_OFFICER, "reason", "Covers."))
                        .fingerprint())
                .isEqualTo(karaf.as(TEAM_LEADER)
                        .post(path, Map.of("staff", "s.nobody", "reason", "Covers."))
                        .fingerprint());
    }

    private static Set<String> found(Rest reader, Map<String, Object> person) {
        var answer = reader.post("/api/da/cases/search", Map.of("person", person.get("person")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Answer.stream(answer.json().path("items"))
                .map(line -> line.path("reference").asText())
                .collect(Collectors.toSet());
    }

    @Test
    void whatSheReportsLaterIsHiddenFromHisSide(SafeHomes karaf) {
        openedCase(karaf);
        var later = Casework.by(karaf.as(CALL_CENTRE)).report(Borough.report(her, him));
        for (var staff : Set.of(OTHER_OFFICER, OTHER_LEADER)) {
            assertMissing(karaf.as(staff), "/api/da/triage/", later, MISSING_REPORT);
        }
        var officer = karaf.as(OFFICER);
        var joined = officer.post(
                "/api/da/triage/" + later + "/decision",
                () -> officer.get("/api/da/triage/" + later),
                Map.of("outcome", "EXISTING", "caseRef", first));
        assertThat(joined.status()).as(joined.toString()).isEqualTo(200);
    }

    @Test
    void whatHeReportsLaterFindsHisOwnSideAndNobodyElse(SafeHomes karaf) {
        var counter = openedCase(karaf);
        var said = Borough.report(him, her);
        said.remove("perpetrator");
        var later = Casework.by(karaf.as(CALL_CENTRE)).report(said);

        for (var staff : Set.of(OFFICER, TEAM_LEADER, COLLEAGUE, "b.choudhury")) {
            assertMissing(karaf.as(staff), "/api/da/triage/", later, MISSING_REPORT);
        }
        var officer = karaf.as(OTHER_OFFICER);
        var joined = officer.post(
                "/api/da/triage/" + later + "/decision",
                () -> officer.get("/api/da/triage/" + later),
                Map.of("outcome", "EXISTING", "caseRef", counter));
        assertThat(joined.status()).as(joined.toString()).isEqualTo(200);
    }

    @Test
    @Upholds("AC-3")
    void theTrailOfEitherSideTellsItsLineManagerNothingOfTheOther(SafeHomes karaf) {
        var counter = openedCase(karaf);
        karaf.as(REVIEWER).get("/api/da/cases/" + first);
        karaf.as(REVIEWER).get("/api/da/counter-allegations");
        karaf.as(OFFICER).get("/api/da/cases/" + first);

        var trail = karaf.as(TEAM_LEADER).get("/api/audit/records/" + first);
        assertThat(trail.status()).as(trail.toString()).isEqualTo(200);
        assertThat(trail.text())
                .contains(OFFICER)
                .doesNotContain("COUNTER", "KEEP_APART", REVIEWER, COLLEAGUE, counter);
        var others = karaf.as(OTHER_LEADER).get("/api/audit/records/" + counter);
        assertThat(others.text()).doesNotContain("COUNTER", "KEEP_APART", REVIEWER, COLLEAGUE, first);
    }
}
