package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** VIVID: its own measures, in its own homes, and equipment that is lent (V4.2). */
@Landlord("vivid")
class VividSanctuaryIT {

    private static final String THURSDAY = "2026-02-12T10:00:00Z";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("SA-1")
    @Upholds("SA-3")
    @Upholds("SA-8")
    void herHomeIsMadeSaferByTheLandlordItself(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        // she holds the home alone
        var caseRef = story.officer().openCase(story.report(Borough.reportAboutLinkedOfficer()));
        var home = new SaferHome(landlord, caseRef);
        var offer = home.offer();
        assertThat(offer.path("measures").toString()).contains("SAFE_ROOM", "CCTV_DOORBELL", "PHONE_MONITORING");
        assertThat(offer.path("open").asBoolean()).as("named \"such as\"").isTrue();
        assertThat(offer.at("/eligibility/outcome").asText()).isEqualTo("ELIGIBLE");

        var request = home.asks("NO");
        var room = home.plans(request, "SAFE_ROOM", "BEDROOM");
        var monitoring = home.plans(request, "PHONE_MONITORING", "HALL");
        assertThat(home.work(request, 0, "emergency").path("outcome").asBoolean())
                .as("prioritised here (V3.5), and no emergency")
                .isFalse();
        home.orders(request, room);
        home.refused("requests/" + request + "/works/" + monitoring + "/order", Map.of(), "SA-3");
        home.done(request, monitoring, story.now());
        home.done(request, room, story.now());
        assertThat(home.request(request).path("state").asText()).isEqualTo("DONE");

        var plan = Map.<String, Object>of("needs", List.of(Map.of("need", "EXTRA_SECURITY", "needed", "YES")));
        story.officer().add(caseRef, "safety-plan", plan);
        assertThat(Care.of(landlord, story, caseRef)
                        .plan()
                        .at("/needs/0/by/0/progress")
                        .asText())
                .isEqualTo("DONE");
    }

    @Test
    @Upholds("SA-3")
    void aVisitFailsSheChangesHerMindAndWhatIsSaidIsHeldToTheHostsDocuments(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var caseRef = story.officer().openCase(story.report(Borough.reportAboutLinkedOfficer()));
        var home = new SaferHome(landlord, caseRef);
        var request = home.asks("YES");
        var bolts = home.plans(request, "BOLTS", "BACK_DOOR");
        var steps = "requests/" + request + "/works/" + bolts + "/steps";
        home.refused(steps, Map.of("step", "DONE", "at", story.now()), "SA-3");
        home.orders(request, bolts);

        assertThat(home.post(steps, Map.of("step", "VISIT_FAILED", "at", story.now()))
                        .status())
                .as("without a word why")
                .isEqualTo(422);
        home.add(steps, Map.of("step", "VISIT_FAILED", "at", story.now(), "note", "Nobody was in."));
        assertThat(home.work(request, 0, "state").asText()).isEqualTo("VISIT_FAILED");
        assertThat(home.post(steps, Map.of("step", "DONE", "at", story.now(), "evidence", "DOC-none"))
                        .status())
                .as("evidence that the document store does not have")
                .isEqualTo(422);

        // what is ordered is called off before the request is withdrawn
        var why = Map.<String, Object>of("reason", "She goes to her sister.");
        home.refused("requests/" + request + "/withdrawal", why, "SA-3");
        home.add(steps, Map.of("step", "CALLED_OFF", "at", story.now(), "note", "She goes to her sister."));
        home.add("requests/" + request + "/withdrawal", why);
        assertThat(home.request(request).path("state").asText()).isEqualTo("WITHDRAWN");
        home.refused("requests/" + request + "/works", SaferHome.work("BOLTS", "BACK_DOOR"), "SA-3");
        assertThat(home.closing().path("clear").asBoolean()).isTrue();
    }

    @Test
    void withoutHerConsentNothingIsOrdered(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var caseRef = story.officer().openCase(story.report(Borough.reportAboutLinkedOfficer()));
        var home = new SaferHome(landlord, caseRef);
        var asked = SaferHome.request("NO", "NO");
        asked.put("consent", "NOT_ASKED");
        var request = home.add("requests", asked);
        var bolts = home.plans(request, "BOLTS", "BACK_DOOR");
        home.refused("requests/" + request + "/works/" + bolts + "/order", Map.of(), "SH-3");
    }

    @Test
    @Upholds("SA-1")
    @Upholds("SA-7")
    void aPhoneIsLentAndComesBackLateAndAnAlarmIsLost(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var home = new SaferHome(landlord, story.officer().openCase(story.survivorCalls()));
        var before = SaferHome.host(landlord);

        home.refused("equipment", Map.of("measure", "LOCKS", "label", "lock 7", "lentAt", story.now()), "SA-1");
        var phone = home.add(
                "equipment",
                Map.of("measure", "SAFE_PHONE", "label", "phone 7", "lentAt", story.now(), "returnBy", "2026-08-12"));
        var alarm =
                home.add("equipment", Map.of("measure", "PERSONAL_ALARM", "label", "alarm 3", "lentAt", story.now()));
        assertThat(home.closing().at("/modules/0/outcome").asText()).isEqualTo("HANDS_OVER");

        // it is kept as long as she needs it: late is no wrong, and whoever closes the case is told that it is out
        story.later(Duration.ofDays(200));
        assertThat(home.closing().at("/modules/0/outcome").asText()).isEqualTo("HANDS_OVER");
        home.add("equipment/" + phone + "/return", Map.of("at", story.now(), "lost", false));
        home.refused("equipment/" + phone + "/return", Map.of("at", story.now(), "lost", true), "SA-1");
        assertThat(home.read("equipment").at("/items/0/returned/lost").asBoolean())
                .isFalse();
        assertThat(home.closing().at("/modules/0/outcome").asText())
                .as("the alarm is out still")
                .isEqualTo("HANDS_OVER");
        home.add("equipment/" + alarm + "/return", Map.of("at", story.now(), "lost", true, "note", "He took it."));
        assertThat(home.closing().at("/modules/0/outcome").asText()).isEqualTo("CLEAR");
        assertThat(SaferHome.host(landlord)).as("the host has nothing of it").isEqualTo(before);
    }
}
