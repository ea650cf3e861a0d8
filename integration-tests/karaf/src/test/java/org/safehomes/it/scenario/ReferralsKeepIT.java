package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.scenario.InventedDirectory.HARBOUR;
import static org.safehomes.it.scenario.InventedDirectory.NATIONAL;
import static org.safehomes.it.scenario.InventedDirectory.NEW_LEAF;
import static org.safehomes.it.scenario.InventedDirectory.OUTREACH;
import static org.safehomes.it.scenario.InventedDirectory.QUAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.directory.NamedDirectory;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** The local directory is exchanged and taken away while cases are worked on, and no referral loses what it pointed to. */
@Upholds("SU-3")
class ReferralsKeepIT {

    private static final Instant WEDNESDAY = Instant.parse("2026-02-11T10:00:00Z");
    private static final int OFFERS = 100;
    private static final String EXCHANGES = "50";

    private Rest officer;
    private Casework work;
    private String caseRef;

    /** That of the distribution makes way for invented ones. */
    @BeforeAll
    static void noneOfItsOwn(SafeHomes karaf) {
        NamedDirectory.serveNone(karaf);
    }

    @AfterAll
    static void itsOwnAgain(SafeHomes karaf) {
        NamedDirectory.serveShipped(karaf);
    }

    @BeforeEach
    void aCaseAndADirectory(SafeHomes karaf) {
        karaf.setClock(WEDNESDAY);
        officer = karaf.as(Borough.OFFICER);
        work = Casework.by(officer);
        caseRef = work.openCase(Borough.report());
        serve(karaf, HARBOUR);
    }

    @AfterEach
    void none(SafeHomes karaf) {
        karaf.inside(DirectorySteps.class, "serveNone");
        karaf.releaseClock();
    }

    private static void serve(SafeHomes karaf, String name) {
        karaf.inside(DirectorySteps.class, "serve", name);
    }

    private static Map<String, Object> offer(String service, String key) {
        return Map.of(
                "service",
                service,
                "directoryKey",
                key,
                "need",
                "SPECIALIST",
                "offeredAt",
                WEDNESDAY.toString(),
                "atFirstContact",
                true);
    }

    private String path() {
        return "/api/da/cases/" + caseRef + "/support-referrals";
    }

    private JsonNode seen(String path) {
        var answer = officer.get("/api/da/cases/" + caseRef + "/" + path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode referral(String id) {
        return Answer.stream(seen("support-referrals").path("referrals"))
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whateverDirectoryIsServedAReferralKeepsWhatItPointedTo(SafeHomes karaf) {
        assertThat(seen("support-referrals").at("/directory/served/name").asText())
                .isEqualTo(HARBOUR);
        var key = UUID.randomUUID().toString();
        var first = officer.postOnce(path(), key, offer("Harbour Outreach", OUTREACH));
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        var id = first.json().path("id").asText();
        var then = referral(id);
        assertThat(then.at("/listing/directory").asText()).isEqualTo("ENTRY");
        assertThat(then.at("/listing/now").asText()).isEqualTo("LISTED");
        assertThat(then.at("/listing/entry/document").asText()).isEqualTo("Policy of the harbour");
        assertThat(officer.post(path(), offer("New Leaf", NEW_LEAF)).wrongFields())
                .as("a service for people who abuse")
                .containsExactly("/directoryKey");
        assertThat(officer.post(path(), offer("Another Service", OUTREACH)).wrongFields())
                .containsExactly("/service");

        serve(karaf, QUAY);

        var now = referral(id);
        assertThat(now.path("what")).isEqualTo(then.path("what"));
        assertThat(now.at("/listing/entry")).isEqualTo(then.at("/listing/entry"));
        assertThat(now.at("/listing/now").asText()).isEqualTo("NOT_LISTED");
        assertThat(seen("support-referrals").at("/directory/served/freshness").asText())
                .isEqualTo("STALE");
        assertThat(officer.post(path(), offer("Harbour Outreach", OUTREACH)).wrongFields())
                .as("the next officer works with the directory of now")
                .containsExactly("/directoryKey");
        assertThat(officer.postOnce(path(), key, offer("Harbour Outreach", OUTREACH))
                        .json()
                        .path("id")
                        .asText())
                .as("whoever heard no answer asks again, and hears of the first")
                .isEqualTo(id);

        karaf.inside(DirectorySteps.class, "serveNone");

        var unchecked = work.add(caseRef, "support-referrals", offer("Harbour Outreach", OUTREACH));
        assertThat(referral(unchecked).at("/listing/directory").asText()).isEqualTo("MISSING");
        assertThat(referral(unchecked).at("/what/directoryKey").asText()).isEqualTo(OUTREACH);
        assertThat(referral(id).at("/listing/entry")).isEqualTo(then.at("/listing/entry"));
        assertThat(referral(id).at("/listing/now").asText()).isEqualTo("NO_DIRECTORY");
        assertThat(seen("support-referrals").at("/directory/missing").asText())
                .startsWith("No directory of support services is installed here:");
        work.add(
                caseRef,
                "support-referrals/" + id + "/states",
                Map.of("state", "REFUSED", "when", WEDNESDAY.toString(), "selfReferral", true));

        serve(karaf, HARBOUR);

        assertThat(referral(id).at("/listing/now").asText()).isEqualTo("LISTED");
        assertThat(referral(id).path("state").asText()).isEqualTo("REFUSED");
        assertThat(referral(unchecked).at("/listing/now").asText()).isEqualTo("LISTED");
    }

    @Test
    void noOfferIsLostOrLeftUncheckedWhileDirectoriesAreExchanged(SafeHomes karaf) {
        var offered = new ArrayList<String>();
        karaf.inside(DirectorySteps.class, "startExchanging");
        try {
            for (int i = 0; i < OFFERS; i++) {
                offered.add(work.add(caseRef, "support-referrals", offer("National Line", NATIONAL)));
            }
        } finally {
            karaf.inside(DirectorySteps.class, "stopExchanging", EXCHANGES);
        }

        var kept = Answer.stream(seen("support-referrals").path("referrals")).toList();
        assertThat(kept).extracting(one -> one.path("id").asText()).containsExactlyInAnyOrderElementsOf(offered);
        assertThat(kept).allSatisfy(one -> {
            assertThat(one.at("/listing/directory").asText()).isEqualTo("ENTRY");
            assertThat(one.at("/listing/entry/document").asText())
                    .as("of one directory, not of two")
                    .isEqualTo("Policy of the "
                            + one.at("/listing/entry/directory").asText());
        });
    }

    @Test
    @Upholds("MA-1")
    void whomAMaracReferralGoesToIsSeenBeforeItIsSentAndKept(SafeHomes karaf) {
        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY, 15, 0));
        var id = work.add(caseRef, "marac-referrals", Casework.maracReferral());
        assertThat(addressee().at("/contact/email").asText()).isEqualTo("marac@example.org");
        assertThat(addressee().at("/contact/freshness").asText()).isEqualTo("FRESH");
        serve(karaf, QUAY);
        assertThat(addressee().has("contact")).isFalse();
        assertThat(addressee().path("missing").asText()).contains("names nobody for MARAC");

        serve(karaf, HARBOUR);
        work.add(
                caseRef,
                "marac-referrals/" + id + "/sending",
                Map.of("sentAt", WEDNESDAY.toString(), "sentTo", "Harbour MARAC office"));
        karaf.inside(DirectorySteps.class, "serveNone");

        assertThat(addressee().at("/contact/document").asText())
                .as("kept as it was when it was sent")
                .isEqualTo("Policy of the harbour");
    }

    private JsonNode addressee() {
        return work.list(caseRef, "marac-referrals").get(0).path("addressee");
    }

    @Test
    @Upholds("PE-4")
    void whoAsksForHelpToChangeIsToldWhatTheDirectoryHasAndNothingForSurvivors(SafeHomes karaf) {
        work.add(caseRef, "perpetrator/steps", steps("HELP_ASKED_FOR", Map.of()));
        var help = seen("perpetrator").path("helpToChange");
        assertThat(Answer.stream(help.path("services"))
                        .map(one -> one.path("service").asText()))
                .containsExactly("New Leaf");
        assertThat(help.at("/services/0/phones/0/number").asText()).isEqualTo("020 7946 0123");
        for (var wrong : List.of(OUTREACH, "new-leaf")) {
            assertThat(officer.post(
                                    "/api/da/cases/" + caseRef + "/perpetrator/steps",
                                    steps("REFERRED_FOR_HELP", Map.of("directoryKey", wrong)))
                            .wrongFields())
                    .containsExactly("/done/0/directoryKey");
        }
        assertThat(officer.post(
                                "/api/da/cases/" + caseRef + "/perpetrator/steps",
                                steps("HELP_REFUSED", Map.of("directoryKey", NEW_LEAF)))
                        .wrongFields())
                .containsExactly("/done/0/directoryKey");

        karaf.inside(DirectorySteps.class, "serveNone");
        assertThat(seen("perpetrator").at("/helpToChange/directory/missing").asText())
                .startsWith("No directory of support services is installed here:");

        serve(karaf, HARBOUR);
        // what is kept in one moment is listed in no order
        karaf.advanceClock(Duration.ofMinutes(1));
        work.add(caseRef, "perpetrator/steps", steps("REFERRED_FOR_HELP", Map.of("directoryKey", NEW_LEAF)));
        serve(karaf, QUAY);
        var listing = work.list(caseRef, "perpetrator/steps").get(1).at("/listings/0");
        assertThat(listing.at("/entry/service").asText()).isEqualTo("New Leaf");
        assertThat(listing.path("now").asText()).isEqualTo("NOT_LISTED");
    }

    private static Map<String, Object> steps(String step, Map<String, Object> more) {
        var done = new LinkedHashMap<String, Object>(more);
        done.put("step", step);
        done.put("words", "He said so at the desk.");
        return Map.of("on", "2026-02-11", "done", List.of(done));
    }
}
