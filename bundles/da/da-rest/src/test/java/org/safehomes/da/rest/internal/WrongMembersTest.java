package org.safehomes.da.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.da.AgencyMeeting;
import org.safehomes.da.MaracReferral;
import org.safehomes.da.NewAssessment;
import org.safehomes.da.NewIncident;
import org.safehomes.da.NewMaracReferral;
import org.safehomes.rest.contract.Api;
import org.safehomes.rest.contract.Operation;

/** Whatever is wrong in a body of risk or MARAC is named by its pointer, and nothing is asked of the service. */
class WrongMembersTest extends DaRestTest {

    @ParameterizedTest
    @CsvSource({
        "SEAL_ENTRY, /reason",
        "ASSESS_RISK, /assessedAt /answers/3/question /answers/3/answer /judgement/level /judgement/rationale",
        "ACCEPT_ASSESSMENT, /instrument /version /assessedAt /assessor /level /judgement/level /judgement/rationale",
        "POSTPONE_ASSESSMENT, /until /reason",
        "RECORD_INCIDENT, /happenedAt /toldBy /samePeople",
        "MATCH_INCIDENT, /sameAs /reason",
        "PREPARE_MARAC_REFERRAL, /referrerContact /concerns /consent /basis /basis/article6 /basis/proportionality"
                + " /survivorAware",
        "RECEIVE_MARAC_REFERRAL, /agency /referredOn",
        "RECORD_MARAC_SENDING, /sentAt /sentTo",
        "RECORD_MARAC_MEETING, /heldOn /actions/0/what /actions/0/owner /actions/0/dueOn",
        "FINISH_MARAC_ACTION, /how",
        "RECORD_AGENCY_MEETING, /state",
        "RECORD_SAFEGUARDING, /about /made /when /recipient/kind /recipient/name /basis/article6 /basis/proportionality"
                + " /basis/special/criminal",
        "OFFER_SUPPORT, /service /need /offeredAt /atFirstContact",
        "RECORD_SUPPORT_STEP, /state /when /basis/article6 /basis/proportionality",
        "DECIDE_SHARING, /share /recipient /recipient/kind /recipient/name /what /why /consent /basis/article6"
                + " /basis/special/criminal /basis/proportionality",
        "EXPLAIN_CONFIDENTIALITY, /on",
        "BAR_RECIPIENT, /tie /name /reason",
        "PREPARE_LETTER, /title",
        "CANCEL_LETTER, /reason"
    })
    void each_member_that_must_be_there_is_named_if_it_is_not(String action, String pointers) {
        for (var pointer : pointers.split(" ")) {
            for (var broken : List.of(
                    Edited.without(operation(action), pointer), Edited.with(operation(action), pointer, "null"))) {
                var answer = broken.sendTo(api);

                assertThat(answer.status()).as("%s %s", pointer, answer.text()).isEqualTo(422);
                assertThat(answer.fields()).as(broken.body()).containsOnlyKeys(pointer);
                assertThat(services.asked()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESS_RISK, /assessedAt",
        "ACCEPT_ASSESSMENT, /instrument /version /assessedAt /assessor /level",
        "POSTPONE_ASSESSMENT, /until /reason",
        "MATCH_INCIDENT, /sameAs /reason",
        "RECEIVE_MARAC_REFERRAL, /agency /referredOn",
        "RECORD_MARAC_SENDING, /sentAt /sentTo",
        "RECORD_MARAC_MEETING, /heldOn",
        "FINISH_MARAC_ACTION, /how",
        "RECORD_AGENCY_MEETING, /state"
    })
    void what_an_empty_object_lacks_is_named_at_once(String action, String pointers) {
        var answer = operation(action).withBody("{}").sendTo(api);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(String.join(" ", answer.fields().keySet())).isEqualTo(pointers);
        assertThat(answer.fields().values()).containsOnly("This is required.");
        assertThat(services.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESS_RISK, /answers /answers/3/note /judgement",
        "ACCEPT_ASSESSMENT, /score /summary /judgement",
        "RECORD_INCIDENT, /behaviours /knownTo /whatHappened",
        "PREPARE_MARAC_REFERRAL, /judgement /basis/condition /basis/withoutConsent /notToldReason /afraidOf"
                + " /safeToTalkTo /unsafeToTalkTo /previousMarac /furtherPerpetrators /children /children/0/name"
                + " /children/0/age /children/0/school /children/0/related /children/0/experiences",
        "RECEIVE_MARAC_REFERRAL, /note",
        "RECORD_MARAC_MEETING, /guidance /actions",
        "RECORD_AGENCY_MEETING, /agencies /on /outcome",
        "DECIDE_SHARING, /recipient/address /agreement /basis /basis/condition /basis/special /basis/special/article9"
                + " /basis/special/schedule1 /basis/withoutConsent",
        "WITHDRAW_CONSENT, /decision /said",
        "EXPLAIN_CONFIDENTIALITY, /topics /note",
        "BAR_RECIPIENT, /address",
        "PREPARE_LETTER, /decision /paragraphs",
        "SEND_LETTER, /lifeAtRisk"
    })
    void whatever_else_may_be_left_out(String action, String pointers) {
        for (var pointer : pointers.split(" ")) {
            services.reset();
            var good = operation(action);
            var whole = pointer.endsWith("/note") && action.equals("ASSESS_RISK")
                    ? Edited.with(good, pointer, "\"She hesitated.\"")
                    : good;
            var answer = Edited.without(whole, pointer).sendTo(api);

            assertThat(answer.status()).as("%s %s", pointer, answer.text()).isEqualTo(201);
            assertThat(services.asked()).hasSize(1);
        }
    }

    @Test
    void a_list_that_is_left_out_is_empty() {
        assertThat(((NewAssessment) sent("ASSESS_RISK", "/answers", 1)).answers())
                .isEmpty();
        assertThat(((NewIncident) sent("RECORD_INCIDENT", "/behaviours", 1)).behaviours())
                .isEmpty();
        assertThat(((NewMaracReferral) sent("PREPARE_MARAC_REFERRAL", "/children", 1)).children())
                .isEmpty();
        assertThat(((NewMaracReferral) sent("PREPARE_MARAC_REFERRAL", "/furtherPerpetrators", 1)).furtherPerpetrators())
                .isEmpty();
        assertThat(((MaracReferral.NewMeeting) sent("RECORD_MARAC_MEETING", "/actions", 2)).actions())
                .isEmpty();
        var meeting = (AgencyMeeting.NewAgencyMeeting) sent("RECORD_AGENCY_MEETING", "/agencies", 1);
        assertThat(meeting.agencies()).isEmpty();
        assertThat(((AgencyMeeting.NewAgencyMeeting) sent("RECORD_AGENCY_MEETING", "/on", 1)).on())
                .isEqualTo(Optional.empty());
    }

    private Object sent(String action, String without, int argument) {
        assertThat(Edited.without(operation(action), without).sendTo(api).status())
                .isEqualTo(201);
        return services.argument(argument);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESS_RISK, /answers/0",
        "RECORD_INCIDENT, /behaviours/0",
        "PREPARE_MARAC_REFERRAL, /furtherPerpetrators/0",
        "PREPARE_MARAC_REFERRAL, /children/0",
        "RECORD_MARAC_MEETING, /actions/0",
        "RECORD_AGENCY_MEETING, /agencies/1"
    })
    void nothing_in_a_list_is_null(String action, String pointer) {
        refused(Edited.with(operation(action), pointer, "null"), pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESS_RISK, /answers/3/text",
        "ASSESS_RISK, /judgement/reason",
        "ACCEPT_ASSESSMENT, /judgement/reason",
        "PREPARE_MARAC_REFERRAL, /basis/consent",
        "PREPARE_MARAC_REFERRAL, /furtherPerpetrators/0/surname",
        "PREPARE_MARAC_REFERRAL, /children/0/surname",
        "RECORD_MARAC_MEETING, /actions/0/done"
    })
    void unknown_members_are_named_however_deep(String action, String pointer) {
        var answer = refused(Edited.with(operation(action), pointer, "\"Osei\""), pointer);

        assertThat(answer.fields()).containsValue("This is not a field of this request.");
        assertThat(answer.text()).doesNotContain("Osei");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ASSESS_RISK            | /assessedAt            | \"2026-03-31\"           | Expected a moment",
                "ASSESS_RISK            | /assessedAt            | \"2026-02-30T09:00:00Z\" | Expected a moment",
                "ASSESS_RISK            | /assessedAt            | 1774949400               | Expected a moment",
                "ASSESS_RISK            | /answers               | {}                       | Expected a list",
                "ASSESS_RISK            | /answers               | \"YES\"                  | Expected a list",
                "ASSESS_RISK            | /answers/23            | \"YES\"                  | Expected an object",
                "ASSESS_RISK            | /answers/0/question    | \"1\"                    | Expected a whole number",
                "ASSESS_RISK            | /answers/0/question    | 1.5                      | Expected a whole number",
                "ASSESS_RISK            | /answers/0/question    | 2147483648               | Expected a whole number",
                "ASSESS_RISK            | /answers/0/question    | -99999999999999999999    | Expected a whole number",
                "ASSESS_RISK            | /answers/0/answer      | \"yes\"                  | YES, NO, NOT_KNOWN",
                "ASSESS_RISK            | /answers/0/answer      | true                     | YES, NO, NOT_KNOWN",
                "ASSESS_RISK            | /answers/0/note        | 7                        | Expected a text",
                "ASSESS_RISK            | /judgement             | []                       | Expected an object",
                "ASSESS_RISK            | /judgement/level       | \"EXTREME\"              | STANDARD, MEDIUM, HIGH",
                "ACCEPT_ASSESSMENT      | /score                 | 2147483648               | Expected a whole number",
                "ACCEPT_ASSESSMENT      | /score                 | \"11\"                   | Expected a whole number",
                "ACCEPT_ASSESSMENT      | /level                 | 2                        | STANDARD, MEDIUM, HIGH",
                "ACCEPT_ASSESSMENT      | /version               | 2009                     | Expected a text",
                "POSTPONE_ASSESSMENT    | /until                 | \"tomorrow\"             | Expected a moment",
                "POSTPONE_ASSESSMENT    | /reason                | [\"x\"]                  | Expected a text",
                "RECORD_INCIDENT        | /happenedAt            | \"2026-03-31T09:30:00\"  | Expected a moment",
                "RECORD_INCIDENT        | /toldBy                | \"NOBODY\"               | SURVIVOR, FRIEND",
                "RECORD_INCIDENT        | /samePeople            | \"true\"                 | Expected true or false",
                "RECORD_INCIDENT        | /samePeople            | 1                        | Expected true or false",
                "RECORD_INCIDENT        | /behaviours/0          | \"SHOUTING\"             | STALKING",
                "MATCH_INCIDENT         | /sameAs                | \"E-1\"                  | -",
                "MATCH_INCIDENT         | /sameAs                | {}                       | Expected a text",
                "PREPARE_MARAC_REFERRAL | /consent               | \"MAYBE\"                | GIVEN, REFUSED",
                "PREPARE_MARAC_REFERRAL | /basis                 | \"VITAL_INTERESTS\"      | Expected an object",
                "PREPARE_MARAC_REFERRAL | /basis/article6        | \"CONSENT\"              | LEGAL_OBLIGATION",
                "PREPARE_MARAC_REFERRAL | /survivorAware         | \"no\"                   | Expected true or false",
                "PREPARE_MARAC_REFERRAL | /children              | {\"name\":\"Ama\"}       | Expected a list",
                "PREPARE_MARAC_REFERRAL | /children/0/age        | 9999999999               | Expected a whole number",
                "PREPARE_MARAC_REFERRAL | /children/0/related    | \"SON\"                  | YES, NO, NOT_KNOWN",
                "PREPARE_MARAC_REFERRAL | /furtherPerpetrators/0/age | \"40\"               | Expected a whole number",
                "RECEIVE_MARAC_REFERRAL | /referredOn            | \"2026-02-29\"           | Expected a date",
                "RECEIVE_MARAC_REFERRAL | /referredOn            | \"31/03/2026\"           | Expected a date",
                "RECEIVE_MARAC_REFERRAL | /referredOn            | [2026,3,31]              | Expected a date",
                "RECORD_MARAC_SENDING   | /sentAt                | \"2026-03-31\"           | Expected a moment",
                "RECORD_MARAC_SENDING   | /sentTo                | {}                       | Expected a text",
                "RECORD_MARAC_MEETING   | /heldOn                | \"2026-04-31\"           | Expected a date",
                "RECORD_MARAC_MEETING   | /actions               | \"Order new locks\"      | Expected a list",
                "RECORD_MARAC_MEETING   | /actions/0/owner       | \"\"                     | -",
                "RECORD_MARAC_MEETING   | /actions/0/dueOn       | \"2026-13-01\"           | Expected a date",
                "FINISH_MARAC_ACTION    | /how                   | true                     | Expected a text",
                "RECORD_AGENCY_MEETING  | /state                 | \"PLANNED\"              | OFFERED",
                "RECORD_AGENCY_MEETING  | /agencies              | \"Harbour Outreach\"     | Expected a list",
                "RECORD_AGENCY_MEETING  | /agencies/1            | {}                       | Expected a text",
                "RECORD_AGENCY_MEETING  | /on                    | \"+2026-03-31\"          | Expected a date",
                "SEAL_ENTRY             | /reason                | 7                        | Expected a text"
            })
    void wrong_values_are_named_with_what_would_be_right(String action, String pointer, String json, String right) {
        var answer = refused(Edited.with(operation(action), pointer, json), pointer);

        assertThat(answer.fields().get(pointer)).contains(right.equals("-") ? "" : right);
        assertThat(answer.text()).doesNotContain("org.safehomes", "java.");
    }

    private Api.Answer refused(Operation wrong, String pointer) {
        var answer = wrong.sendTo(api);
        assertThat(answer.status()).as("%s -> %s", wrong.body(), answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.fields()).as(wrong.body()).containsOnlyKeys(pointer);
        assertThat(services.asked()).isEmpty();
        return answer;
    }
}
