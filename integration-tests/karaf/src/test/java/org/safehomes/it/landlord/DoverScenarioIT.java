package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.inside.HostTableSteps;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Dover: two working days where the survivor called, no direct contact where somebody else did. */
@Landlord("dover")
class DoverScenarioIT {

    /** A Thursday, ten in the morning. */
    private static final String THURSDAY = "2026-02-12T10:00:00Z";

    /** The close of office two working days later: the weekend does not count. */
    private static final String MONDAY_CLOSING = "2026-02-16T17:00:00Z";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("IN-8")
    @Upholds("RA-2")
    @Upholds("MA-1")
    void aSurvivorsCallLeadsToMarac(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        assertThat(story.parameter("contact.working-days").path("value").asText())
                .isEqualTo("2");

        // the survivor calls herself: contact within two working days (D8.14), and no assessment clock until they have
        // spoken
        var report = story.survivorCalls();
        assertThat(story.contactDue(report)).isEqualTo(MONDAY_CLOSING);
        var caseRef = story.officer().openCase(report);
        assertThat(story.assessmentDue(caseRef)).isEmpty();

        // they speak on Friday: the assessment is due a day later, Saturday or not
        story.later(Duration.ofDays(1));
        story.speakWithSurvivor(caseRef);
        assertThat(story.assessmentDue(caseRef)).isEqualTo("2026-02-14T10:00:00Z");
        assertThat(story.parameter("risk-assessment.due-from").path("origin").asText())
                .isEqualTo("DEFAULT");
        assertThat(story.parameter("risk-assessment.instrument").path("origin").asText())
                .isEqualTo("POLICY");

        assertThat(story.assess(caseRef, 24).at("/marac/refer").asBoolean()).isTrue();
        var pack = story.refer(caseRef, Casework.maracReferral());
        assertThat(pack.path("agency").asText()).isEqualTo("Dover");
        story.send(caseRef, pack);
        assertThat(story.tasks(caseRef))
                .as("the internal report of every case (SG-4)")
                .containsExactly("SAFEGUARDING_REPORT");
    }

    @Test
    @Upholds("SG-1")
    @Upholds("SG-4")
    void everyCaseIsReportedInsideTheCouncilAndEveryChildReferred(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        assertThat(story.parameter("child-referral").path("clauses").toString()).contains("D8.23");
        var report = new LinkedHashMap<>(Borough.report());
        report.put("children", List.of(Map.of("name", "Ada Osei", "age", 7)));
        var caseRef = story.officer().openCase(story.report(report));
        var inside = List.of("TELL_LINE_MANAGER", "TELL_SAFEGUARDING_LEAD", "SAFEGUARDING_REPORT", "TELL_SUPPORT_TEAM");
        assertThat(story.allTasks(caseRef)).contains("CHILD_REFERRAL").containsAll(inside);

        // the policy leaves no choice, neither about the child nor inside the council
        var list = "/api/da/cases/" + caseRef + "/safeguarding-referrals";
        for (var step : List.of("CHILD", "INTERNAL_REPORT")) {
            var refused = story.asOfficer(
                    list, Map.of("about", step, "made", false, "when", THURSDAY, "why", "It seems all right."));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
            assertThat(refused.json().path("rule").asText()).isEqualTo(step.equals("CHILD") ? "SG-1" : "SG-4");
        }

        // each of the four is a step with a record of its own
        for (var step : List.of("LINE_MANAGER", "SAFEGUARDING_OFFICER", "INTERNAL_REPORT", "SUPPORT_TEAM")) {
            story.officer()
                    .add(
                            caseRef,
                            "safeguarding-referrals",
                            Map.of("about", step, "made", true, "when", THURSDAY, "spokenTo", "G. Whitcombe"));
        }
        assertThat(story.allTasks(caseRef)).contains("CHILD_REFERRAL").doesNotContainAnyElementsOf(inside);
        story.officer()
                .add(
                        caseRef,
                        "safeguarding-referrals",
                        Map.of(
                                "about",
                                "CHILD",
                                "made",
                                true,
                                "when",
                                THURSDAY,
                                "recipient",
                                Map.of("kind", "CHILDRENS_SERVICES", "name", "Harbour Children's Services"),
                                "what",
                                "What the child hears.",
                                "why",
                                "Every child is referred.",
                                "consent",
                                "GIVEN",
                                "basis",
                                Map.of(
                                        "article6",
                                        "PUBLIC_TASK",
                                        "special",
                                        Map.of("criminal", true, "schedule1", "SAFEGUARDING"),
                                        "proportionality",
                                        "Only what they need.")));
        assertThat(story.allTasks(caseRef)).doesNotContain("CHILD_REFERRAL");
    }

    @Test
    @Upholds("AN-3")
    @Upholds("AN-1")
    void aDisclosureIsMarkedOnTheSurvivorsOwnFileAndOnNoOther(SafeHomes landlord) throws IOException {
        var story = Story.at(landlord, THURSDAY);
        var reason = Map.<String, Object>of("reason", "She told the officer.");

        // on a joint tenancy nothing is added to anybody's file
        var shared = story.officer().openCase(story.survivorCalls());
        var refused = story.asOfficer("/api/da/cases/" + shared + "/file-mark", reason);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.text()).contains("AN-3", "anonymous");
        assertThat(marks(landlord)).isEmpty();

        // a file of her own carries a mark that says nothing (D8.24), once
        var own = story.officer().openCase(story.report(Borough.reportAboutLinkedOfficer()));
        for (int times = 0; times < 2; times++) {
            var marked = story.asOfficer("/api/da/cases/" + own + "/file-mark", reason);
            assertThat(marked.status()).as(marked.toString()).isEqualTo(201);
        }
        assertThat(marks(landlord))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("|p-0004|ASK-TEAM").doesNotContain(own));

        var removed = story.asOfficer("/api/da/cases/" + own + "/file-mark/removal", reason);
        assertThat(removed.status()).as(removed.toString()).isEqualTo(201);
        assertThat(marks(landlord)).isEmpty();
    }

    private static List<String> marks(SafeHomes landlord) throws IOException {
        var file = landlord.data().resolve("host-tables.txt");
        landlord.inside(HostTableSteps.class, "writeTo", file.toString());
        return Files.readAllLines(file).stream()
                .filter(row -> row.startsWith("hr_file_mark"))
                .toList();
    }

    @Test
    @Upholds("SC-5")
    void twoOfficersMeetTheSurvivorUnlessSheAsksForOne(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        var path = "/api/da/cases/" + caseRef;
        var alone = Map.<String, Object>of(
                "state", "PLANNED",
                "at", "2026-02-13T10:00:00Z",
                "place", "OFFICE",
                "officers", List.of(Borough.OFFICER));
        assertThat(story.parameter("meeting.officers").path("clauses").toString())
                .contains("D8.16");

        var refused = story.asOfficer(path + "/meetings", alone);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.text()).contains("SC-5", "D8.16", "2 officers");
        var two = new LinkedHashMap<>(alone);
        two.put("officers", List.of(Borough.OFFICER, Borough.COLLEAGUE));
        assertThat(story.asOfficer(path + "/meetings", two).status()).isEqualTo(201);

        // she asks for one, and says why
        var said = landlord.as(Borough.OFFICER)
                .put(
                        path + "/preferences",
                        () -> story.officer().read(caseRef),
                        Map.of("oneOfficerBecause", "Two strangers at once are too many for her."));
        assertThat(said.status()).as(said.toString()).isEqualTo(204);
        assertThat(story.asOfficer(path + "/meetings", alone).status()).isEqualTo(201);
        assertThat(story.officer().list(caseRef, "timeline").toString()).contains("Two strangers at once");
    }

    @Test
    @Upholds("IN-10")
    void aNeighboursCallIsRecordedAndNobodyContactsTheSurvivor(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var report = story.neighbourCalls(Map.of(
                "children", List.of(Map.of("name", "Ada Osei", "age", 7, "related", "YES", "experiences", "YES"))));

        var seen = story.inTriage(report);
        assertThat(seen.at("/contact/outcome").asText()).isEqualTo("NO_DIRECT_CONTACT");
        assertThat(seen.at("/contact/clauses").toString()).contains("D8.12");
        assertThat(seen.at("/children/0/outcome").asText()).isEqualTo("VICTIM");
        assertThat(seen.has("deadline")).as("no contact clock").isFalse();
        assertThat(story.tasks(report))
                .containsExactlyInAnyOrder("TELL_POLICE", "SAFEGUARDING_REPORT", "CHILD_REFERRAL");

        // the case goes on with what is to be done instead; a contact would be refused, and no assessment is due
        var caseRef = story.officer().openCase(report);
        assertThat(story.tasks(caseRef))
                .containsExactlyInAnyOrder("TELL_POLICE", "SAFEGUARDING_REPORT", "CHILD_REFERRAL");
        assertThat(story.assessmentDue(caseRef)).isEmpty();
        var asked = story.asOfficer("/api/da/cases/" + caseRef + "/contacts/check", Map.of("method", "PHONE"));
        assertThat(asked.json().path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(asked.json().path("rule").asText()).isEqualTo("IN-10");

        // an agency that refers with the survivor's agreement is no third party
        var agreed = story.neighbourCalls(Map.of("reporterKind", "AGENCY", "survivorAgreed", "YES"));
        assertThat(story.contactDue(agreed)).isEqualTo(MONDAY_CLOSING);
    }

    @Test
    @Upholds("IN-9")
    @Upholds("IN-10")
    void whatIsToBeDoneInsteadOfContactComesBeforeTheLineManagerWhenItIsMissed(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var report = story.neighbourCalls(Map.of());
        assertThat(story.tasks(report)).containsExactlyInAnyOrder("TELL_POLICE", "SAFEGUARDING_REPORT");
        var caseRef = story.officer().openCase(report);

        story.later(Duration.ofDays(14));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(story.managersTasks(caseRef))
                .as("for the police, the internal report, and whoever is told besides (SG-4)")
                .hasSize(5)
                .containsOnly("MISSED_SAFEGUARDING"));
        assertThat(story.officer().tasks("TEAM", caseRef)).contains("TELL_POLICE", "SAFEGUARDING_REPORT");
    }

    @Test
    @Upholds("IN-9")
    void contactThatWasMissedIsMadeOnTheNextWorkingDayWithSupportServices(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());

        story.later(Duration.between(Instant.parse(THURSDAY), Instant.parse(MONDAY_CLOSING)));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.managersTasks(caseRef)).containsOnlyOnce("MISSED_CONTACT"));
        assertThat(story.tasks(caseRef)).contains("FIRST_CONTACT", "LATE_CONTACT", "SUPPORT_SERVICES");
        story.speakWithSurvivor(caseRef);
        assertThat(story.tasks(caseRef))
                .contains("SUPPORT_SERVICES", "RISK_ASSESSMENT")
                .doesNotContain("FIRST_CONTACT", "LATE_CONTACT");
    }

    @Test
    @Upholds("IN-7")
    void violenceWithoutAPersonalConnectionLiesOutsideAndASecondPersonConfirmsIt(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var report = story.report(Map.of(
                "channel", "PHONE",
                "reporterKind", "SURVIVOR",
                "immediateRisk", "NO",
                "survivor", Map.of("name", "Imani Clarke", "age", 19),
                "perpetrator", Map.of("age", 40),
                "connection", "NONE",
                "behaviours", List.of("STALKING")));
        assertThat(story.inTriage(report).at("/definition/outcome").asText()).isEqualTo("OUTSIDE");
        var proposed = landlord.as(Borough.OFFICER)
                .post(
                        "/api/da/triage/" + report + "/decision",
                        () -> landlord.as(Borough.OFFICER).get("/api/da/triage/" + report),
                        Map.of("outcome", "OUTSIDE", "reason", "Strangers.", "signposting", "Stalking helpline."));
        assertThat(proposed.json().path("state").asText()).isEqualTo("OUTSIDE_PROPOSED");
        assertThat(story.tasks(report)).contains("CONFIRM_OUTSIDE", "FIRST_CONTACT");
    }

    @Test
    @Upholds("SP-1")
    @Upholds("SG-1")
    @Upholds("SG-4")
    void fromHerCallToAPlanInPlaceWithEverybodyTold(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var report = new LinkedHashMap<>(Borough.report());
        report.put("children", List.of(Map.of("name", "Ada Osei", "age", 7)));
        var caseRef = story.officer().openCase(story.report(report));
        var care = Care.begins(landlord, story, caseRef);
        story.assess(caseRef, 8);
        care.specialistSupport("PUBLIC_TASK");
        care.noAdultAtRisk();

        // every case is reported inside the council, and every child referred (D8.9, D8.23, D8.28)
        for (var whom : List.of("LINE_MANAGER", "SAFEGUARDING_OFFICER", "INTERNAL_REPORT", "SUPPORT_TEAM")) {
            care.tellInside(whom);
        }
        care.referChild("PUBLIC_TASK");
        care.agreeOnAPlan();
        care.planIsInPlace();

        // whoever visits has looked at what may happen to them first (D8.51)
        var visit = Map.<String, Object>of(
                "state", "PLANNED",
                "at", "2026-02-13T10:00:00Z",
                "place", "HOME",
                "placeReason", "She cannot come.",
                "officers", List.of(Borough.OFFICER, Borough.COLLEAGUE));
        assertThat(care.refused("meetings", visit, "ST-1").text()).contains("staff risk assessment");
    }
}
