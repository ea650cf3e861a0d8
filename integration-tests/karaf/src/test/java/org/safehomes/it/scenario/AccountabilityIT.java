package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.LINKED_OFFICER;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** A perpetrator is held to account: nothing reaches them, and nothing is done to them before what must come first. */
class AccountabilityIT {

    private static final String WEDNESDAY = "2026-02-11";
    private static final Instant TEN = Instant.parse(WEDNESDAY + "T10:00:00Z");
    private static final List<String> BEFORE_ENFORCEMENT = List.of(
            "SURVIVOR_VIEWS_HEARD",
            "AGENCIES_CONSULTED",
            "MANAGER_CONSULTED",
            "LEGAL_CONSULTED",
            "RISK_TO_THOSE_LEFT_ASSESSED",
            "PROPORTIONALITY_ASSESSED",
            "EQUALITY_ASSESSED");

    private Rest officer;
    private Casework work;
    private Rest leader;
    private Casework manager;

    private SafeHomes running;
    private Instant now;

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        running = karaf;
        now = TEN;
        karaf.setClock(now);
        officer = karaf.as(OFFICER);
        work = Casework.by(officer);
        leader = karaf.as(TEAM_LEADER);
        manager = Casework.by(leader);
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    /** Each a minute after the one before: what came later is told by the clock. */
    private String add(String caseRef, String list, Map<String, Object> entry) {
        now = now.plusSeconds(60);
        running.setClock(now);
        return work.add(caseRef, list, entry);
    }

    private static String path(String caseRef, String part) {
        return "/api/da/cases/" + caseRef + "/" + part;
    }

    private static Map<String, Object> steps(String... steps) {
        return Map.of("on", WEDNESDAY, "done", done(List.of(steps)));
    }

    private static List<Map<String, Object>> done(List<String> steps) {
        return steps.stream()
                .map(step -> Map.<String, Object>of(
                        "step", step, "words", "As she and we agreed.", "with", List.of("Harbour Outreach")))
                .toList();
    }

    private static Map<String, Object> possession(String state, Map<String, Object> besides) {
        var claim = new LinkedHashMap<String, Object>();
        claim.put("state", state);
        claim.put("measure", "POSSESSION");
        claim.put("touches", List.of("OUR_HOME"));
        claim.put("why", "Nothing less has kept her safe.");
        claim.put(
                "possession",
                Map.of(
                        "grounds",
                        List.of("GROUND_2A"),
                        "couple",
                        Map.of("livedAsCouple", true, "leftBecauseOfAbuse", true, "unlikelyToReturn", true),
                        "provider",
                        false));
        claim.putAll(besides);
        return claim;
    }

    private static List<String> reasons(Answer refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        return Answer.stream(refused.json().path("reasons"))
                .map(reason -> reason.asText())
                .toList();
    }

    private static String refusedBy(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        return answer.json().path("rule").asText();
    }

    @Test
    @Upholds("PE-2")
    @Upholds("PE-3")
    @Upholds("PE-5")
    void anEvictionIsRefusedWithAllThatIsMissingAndOpensOnlyWhenNothingIs(SafeHomes karaf) {
        var caseRef = work.openCase(Borough.report());
        var enforcement = path(caseRef, "enforcement");

        var wrong = officer.post(enforcement, Map.of("state", "TAKEN", "measure", "POSSESSION", "why", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.wrongFields()).contains("/proposal", "/why", "/possession");

        // the host says that the home is let on a secure tenancy
        var bare = possession(
                "PROPOSED",
                Map.of(
                        "touches",
                        List.of(),
                        "possession",
                        Map.of("grounds", List.of("GROUND_2A", "GROUND_14", "SECTION_84A"), "provider", false)));
        var refused = officer.post(enforcement, bare);
        assertThat(refusedBy(refused)).isEqualTo("PE-3");
        var missing = reasons(refused);
        assertThat(missing)
                .as(
                        "last resort, survivor, dependants; couple, left, return, listed breach, wrong tenure; seven steps; functions")
                .hasSize(3 + 5 + 7 + 1);
        assertThat(missing).anySatisfy(reason -> assertThat(reason).contains("Ground 14 is none"));
        assertThat(missing).anySatisfy(reason -> assertThat(reason).contains("last resort"));
        assertThat(missing).anySatisfy(reason -> assertThat(reason).contains("survivor's views come first"));
        assertThat(work.list(caseRef, "enforcement")).isEmpty();

        // one thing after the other, and what is left is named
        add(caseRef, "perpetrator/steps", steps(BEFORE_ENFORCEMENT.toArray(String[]::new)));
        assertThat(reasons(officer.post(enforcement, possession("PROPOSED", Map.of()))))
                .hasSize(3);
        var moved = new LinkedHashMap<>(steps("LESSER_MEASURE_TRIED"));
        moved.put(
                "whereabouts",
                Map.of("perpetrator", "IN_THE_HOME", "survivor", "ELSEWHERE", "dependants", "IN_THE_HOME"));
        add(caseRef, "perpetrator/steps", moved);
        assertThat(reasons(officer.post(enforcement, possession("PROPOSED", Map.of()))))
                .containsExactly("The survivor's dependants live in the home (PE-3).");
        moved.put(
                "whereabouts",
                Map.of("perpetrator", "IN_THE_HOME", "survivor", "ELSEWHERE", "dependants", "ELSEWHERE"));
        add(caseRef, "perpetrator/steps", moved);
        assertThat(officer.get(path(caseRef, "perpetrator"))
                        .json()
                        .at("/eviction/outcome")
                        .asBoolean())
                .isTrue();

        var proposal = add(caseRef, "enforcement", possession("PROPOSED", Map.of()));
        var taken = possession("TAKEN", Map.of("proposal", proposal));
        add(caseRef, "enforcement", taken);
        assertThat(refusedBy(officer.post(enforcement, taken))).isEqualTo("PE-2");
        var kept = work.list(caseRef, "enforcement");
        assertThat(kept).hasSize(2);
        assertThat(kept.get(0).path("tenure").asText()).isEqualTo("SECURE");
        assertThat(kept.get(0).path("decisions").toString()).contains("PE-2", "PE-3", "PE-5", "officer to look into");

        var hidden = karaf.as(OTHER_TEAM);
        for (var part : List.of("perpetrator", "perpetrator/steps", "enforcement", "court-pause", "complaints")) {
            assertThat(hidden.get(path(caseRef, part)).fingerprint().replace(caseRef, "C-0000000000000000"))
                    .isEqualTo(hidden.get(path("C-0000000000000000", part)).fingerprint());
        }
    }

    @Test
    @Upholds("PE-1")
    void thePerpetratorIsContactedAboutTheTenancyAloneAndOnlyOnceTheSurvivorIsSafe() {
        var caseRef = work.openCase(Borough.report());
        var steps = path(caseRef, "perpetrator/steps");
        assertThat(mayContact(caseRef, "TENANCY")).isFalse();
        assertThat(mayContact(caseRef, "THE_ABUSE")).isFalse();
        assertThat(mayContact(caseRef, "GO_BETWEEN")).isFalse();

        add(caseRef, "perpetrator/steps", steps(BEFORE_ENFORCEMENT.toArray(String[]::new)));
        var warning = Map.of(
                "state", "PROPOSED", "measure", "WARNING", "touches", List.of("OUR_HOME"), "why", "He broke a door.");
        assertThat(refusedBy(officer.post(path(caseRef, "enforcement"), warning)))
                .as("a warning is a contact")
                .isEqualTo("PE-1");

        assertThat(refusedBy(leader.post(steps, steps("SAFETY_RESOLVED")))).isEqualTo("PE-1");
        add(caseRef, "perpetrator/steps", steps("SAFETY_RESOLVED"));
        assertThat(mayContact(caseRef, "TENANCY")).isTrue();
        assertThat(mayContact(caseRef, "THE_ABUSE")).isFalse();
        add(caseRef, "enforcement", warning);

        add(caseRef, "incidents", incident());
        assertThat(mayContact(caseRef, "TENANCY"))
                .as("something has happened since")
                .isFalse();

        // what has happened is taken, and the manager looks at it
        add(caseRef, "perpetrator/contacts", contact("TENANCY", "PERPETRATOR"));
        assertThat(manager.tasks("MINE", caseRef)).doesNotContain("PERPETRATOR_CONTACTED");
        add(caseRef, "perpetrator/contacts", contact("GO_BETWEEN", "US"));
        assertThat(manager.tasks("MINE", caseRef)).contains("PERPETRATOR_CONTACTED");
        assertThat(work.list(caseRef, "perpetrator/contacts"))
                .extracting(made -> made.at("/decision/outcome").asBoolean())
                .containsExactly(true, false);
    }

    private boolean mayContact(String caseRef, String about) {
        var asked = officer.post(path(caseRef, "perpetrator/contact-check"), Map.of("about", about, "startedBy", "US"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(200);
        assertThat(asked.json().path("rule").asText()).isEqualTo("PE-1");
        return asked.json().path("outcome").asBoolean();
    }

    private static Map<String, Object> contact(String about, String startedBy) {
        return Map.of("at", TEN.toString(), "about", about, "startedBy", startedBy, "words", "He rang the office.");
    }

    private static Map<String, Object> incident() {
        return Map.of(
                "happenedAt",
                TEN.toString(),
                "toldBy",
                "SURVIVOR",
                "samePeople",
                true,
                "behaviours",
                List.of("STALKING"));
    }

    @Test
    @Upholds("PE-4")
    @Upholds("PE-6")
    void helpIsOfferedToWhoeverAsksAndWhoeverRefusesItAndGoesOnMeetsMore() {
        var caseRef = work.openCase(Borough.report());
        add(caseRef, "perpetrator/steps", steps("HELP_ASKED_FOR"));
        assertThat(officer.get(path(caseRef, "perpetrator"))
                        .json()
                        .at("/help/outcome")
                        .asText())
                .as("the policy is silent: a default")
                .isEqualTo("REFER");

        add(caseRef, "perpetrator/steps", steps("REFERRED_FOR_HELP"));
        add(caseRef, "incidents", incident());
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("ESCALATE_RESPONSE");
        add(caseRef, "perpetrator/steps", steps("HELP_REFUSED"));
        assertThat(work.tasks("MINE", caseRef)).contains("ESCALATE_RESPONSE");
        assertThat(officer.get(path(caseRef, "perpetrator"))
                        .json()
                        .at("/escalated/outcome")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Upholds("PE-1")
    @Upholds("CP-1")
    void nothingOfTheCaseReachesThePerpetratorByAnyWay(SafeHomes karaf) {
        var caseRef = work.openCase(Borough.report());
        var him = Map.of("kind", "SPECIALIST_SERVICE", "name", "Kieran Walsh");
        var sharing = Map.of(
                "share",
                true,
                "recipient",
                him,
                "what",
                "What she said.",
                "why",
                "He asks.",
                "consent",
                "GIVEN",
                "basis",
                Map.of("article6", "PUBLIC_TASK", "proportionality", "None."));
        assertThat(refusedBy(officer.post(path(caseRef, "sharing-decisions"), sharing)))
                .isEqualTo("SH-2");
        add(caseRef, "risk-assessments", Casework.dash(TEN, 15, 0));
        var referral = add(caseRef, "marac-referrals", Casework.maracReferral());
        assertThat(refusedBy(officer.post(
                        path(caseRef, "marac-referrals/" + referral + "/sending"),
                        Map.of("sentAt", now.toString(), "sentTo", "Kieran Walsh"))))
                .isEqualTo("SH-2");

        // his complaint is taken, dealt with from outside, and answered by no letter that did not pass what guards the
        // rest
        var complaint = add(
                caseRef,
                "complaints",
                Map.of("state", "RECEIVED", "from", "PERPETRATOR", "words", "He wants to know who reported him."));
        for (var inside : List.of(OFFICER, COLLEAGUE, TEAM_LEADER)) {
            assertThat(refusedBy(officer.post(path(caseRef, "complaints"), handler(complaint, inside))))
                    .as(inside)
                    .isEqualTo("CP-1");
        }
        add(caseRef, "complaints", handler(complaint, OTHER_TEAM));
        var letter = add(
                caseRef,
                "letters",
                Map.of("title", "Your appointment", "paragraphs", List.of("Please come on Tuesday.")));
        var reply = Map.of("state", "REPLIED", "complaint", complaint, "words", "Sent.", "letter", letter);
        assertThat(refusedBy(officer.post(path(caseRef, "complaints"), reply)))
                .as("a letter that was not sent")
                .isEqualTo("CP-1");
        assertThat(officer.post(path(caseRef, "complaints"), Map.of("state", "REPLIED", "words", "x"))
                        .wrongFields())
                .contains("/complaint", "/letter");
        add(
                caseRef,
                "complaints",
                Map.of(
                        "state",
                        "CLOSED",
                        "complaint",
                        complaint,
                        "words",
                        "He was told where to ask for his own data."));
        assertThat(refusedBy(officer.post(path(caseRef, "complaints"), handler(complaint, OTHER_TEAM))))
                .isEqualTo("CP-1");
        assertThat(work.list(caseRef, "complaints")).hasSize(3);
    }

    private static Map<String, Object> handler(String complaint, String staff) {
        return Map.of(
                "state",
                "GIVEN_TO_HANDLER",
                "complaint",
                complaint,
                "words",
                "For you to look into.",
                "handler",
                staff);
    }

    @Test
    @Upholds("ST-3")
    void aCaseAboutAMemberOfStaffIsHandedToAnotherTeam(SafeHomes karaf) {
        var caseRef = work.openCase(Borough.reportAboutLinkedOfficer());
        assertThat(manager.tasks("MINE", caseRef)).contains("HAND_TO_OTHER_TEAM");
        assertThat(karaf.as(LINKED_OFFICER).get("/api/da/cases/" + caseRef).status())
                .isEqualTo(404);

        var owner = path(caseRef, "owner");
        var inside = leader.put(owner, () -> manager.read(caseRef), Map.of("owner", COLLEAGUE, "reason", "Has time."));
        assertThat(refusedBy(inside)).isEqualTo("ST-3");
        var outside = leader.put(
                owner, () -> manager.read(caseRef), Map.of("owner", OTHER_TEAM, "reason", "Of another team."));
        assertThat(outside.status()).as(outside.toString()).isEqualTo(200);
        assertThat(Casework.by(karaf.as(OTHER_TEAM)).tasks("TEAM", caseRef)).doesNotContain("HAND_TO_OTHER_TEAM");
    }

    @Test
    @Upholds("FI-1")
    @Upholds("FI-2")
    void aLandlordWhosePolicyGivesNoneSaysSo() {
        var caseRef = work.openCase(Borough.reportOfTenants());
        var pause = Map.of("months", 1, "why", "She has no money of her own.");
        assertThat(refusedBy(officer.post(path(caseRef, "court-pause"), pause))).isEqualTo("FI-1");
        var help =
                Map.of("on", WEDNESDAY, "kind", "VOUCHER", "what", "Food", "pence", 5000, "newHomeAfterFleeing", false);
        var refused = officer.post(path(caseRef, "practical-help"), help);
        assertThat(refusedBy(refused)).isEqualTo("FI-2");
        assertThat(refused.json().path("clauses").toString()).contains("V4.4");
        assertThat(Stream.of("court-pause", "practical-help")
                        .flatMap(list -> work.list(caseRef, list).stream())
                        .toList())
                .isEmpty();
    }
}
