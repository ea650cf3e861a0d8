package org.safehomes.da.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.da.Answer;
import org.safehomes.da.MaracReferral;
import org.safehomes.da.NewAssessment;
import org.safehomes.da.NewMaracReferral;
import org.safehomes.da.OtherAssessment;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.SharingBasis;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.RefusedByRule;

class RiskAnswersTest extends DaRestTest {

    private static final String CASE = "cases/" + Sample.CASE_REF;

    @Test
    void questions_are_numbers_while_no_texts_are_loaded() {
        assertThat(api.get("risk-questions").text()).isEqualTo("{\"instrument\":\"DASH\",\"numbers\":[1,2,3]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"risk-assessments", "incidents", "marac-referrals", "agency-meetings", "orders", "grant-offers"})
    void lists_of_a_case_are_wrapped(String list) {
        var answer = api.get(CASE + "/" + list);

        assertThat(answer.json().get("items")).hasSize(1);
        assertThat(answer.json().has("next")).isFalse();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void an_assessment_reaches_the_service_as_it_was_sent() {
        operation("ASSESS_RISK").sendTo(api);

        var assessment = (NewAssessment) services.argument(1);
        assertThat(assessment.assessedAt()).isEqualTo(Sample.AT);
        assertThat(assessment.answers()).hasSize(24);
        assertThat(assessment.answers().get(23))
                .isEqualTo(new NewAssessment.Answered(24, Answer.NOT_KNOWN, Optional.empty()));
        assertThat(assessment.judgement())
                .contains(new NewAssessment.Judgement(RiskLevel.HIGH, "He has found her before."));
    }

    @Test
    void another_agencys_assessment_is_another_operation() {
        operation("ACCEPT_ASSESSMENT").sendTo(api);

        var accepted = (OtherAssessment) services.argument(1);
        assertThat(accepted.assessor()).isEqualTo("Harbour Outreach");
        assertThat(accepted.score()).contains(11);
        assertThat(accepted.level()).isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void an_assessment_shows_score_level_and_marac_with_their_rules() {
        var shown = api.get(CASE + "/risk-assessments").json().at("/items/0");

        assertThat(shown.at("/score/outcome").asInt()).isEqualTo(15);
        assertThat(shown.at("/score/rule").asText()).isEqualTo("RA-1");
        assertThat(shown.at("/level/outcome").asText()).isEqualTo("HIGH");
        assertThat(shown.at("/marac/refer").asBoolean()).isTrue();
        assertThat(shown.at("/marac/decisions/0/rule").asText()).isEqualTo("MA-1");
        assertThat(shown.has("summary")).isFalse();
    }

    @Test
    void a_postponement_needs_no_version_and_answers_the_new_one() {
        var answer = operation("POSTPONE_ASSESSMENT").sendTo(api);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("ETag")).isEqualTo("\"11\"");
        assertThat(services.asked().get(0).arguments())
                .isEqualTo(List.of(Sample.CASE_REF, Instant.parse("2026-04-02T09:30:00Z"), "She is in hospital."));
    }

    @Test
    void a_further_account_names_both_incidents() {
        api.post(
                CASE + "/incidents/E-0000000000000001/same",
                "{\"sameAs\":\"E-0000000000000002\",\"reason\":\"Both speak of Monday.\"}");

        assertThat(services.asked().get(0).arguments())
                .startsWith(
                        Sample.CASE_REF,
                        new EntryId("E-0000000000000001"),
                        new EntryId("E-0000000000000002"),
                        "Both speak of Monday.");
    }

    @Test
    void a_referral_reaches_the_service_as_it_was_sent() {
        operation("PREPARE_MARAC_REFERRAL").sendTo(api);

        var referral = (NewMaracReferral) services.argument(1);
        assertThat(referral.basis().article6()).isEqualTo(SharingBasis.Article6.VITAL_INTERESTS);
        assertThat(referral.survivorAware()).isFalse();
        assertThat(referral.notToldReason()).contains("He reads her messages.");
        assertThat(referral.furtherPerpetrators()).hasSize(1);
        assertThat(referral.children().get(0).experiences()).contains(Answer.NOT_KNOWN);
    }

    @Test
    void a_meeting_brings_its_actions_with_owner_and_day() {
        operation("RECORD_MARAC_MEETING").sendTo(api);

        var meeting = (MaracReferral.NewMeeting) services.argument(2);
        assertThat(services.argument(1)).isEqualTo(Sample.ENTRY);
        assertThat(meeting.heldOn()).isEqualTo(RiskSample.DAY);
        assertThat(meeting.actions())
                .containsExactly(new MaracReferral.NewMaracAction(
                        "Order new locks", new StaffId("s.okafor"), LocalDate.parse("2026-04-14")));
    }

    @Test
    void the_pack_shows_what_was_shared() {
        var pack = api.get(CASE + "/marac-referrals/" + Sample.ENTRY + "/pack").json();

        assertThat(pack.at("/survivor/name").asText()).isEqualTo("Nadine Osei");
        assertThat(pack.at("/basis/article6").asText()).isEqualTo("VITAL_INTERESTS");
        assertThat(pack.at("/previousReferrals/0").asText()).isEqualTo("2026-03-31");
        assertThat(pack.at("/decision/grounds/0").asText()).isEqualTo("VISIBLE_HIGH_RISK");
    }

    @Test
    void marac_is_decided_ground_by_ground() {
        var decision = api.get(CASE + "/marac").json();

        assertThat(decision.at("/grounds/0").asText()).isEqualTo("VISIBLE_HIGH_RISK");
        assertThat(decision.at("/meeting/rule").asText()).isEqualTo("MA-7");
        assertThat(decision.at("/meeting/outcome").isBoolean()).isTrue();
    }

    @Test
    void a_refused_referral_names_rule_and_reasons() {
        services.answer("PREPARE_MARAC_REFERRAL", new RefusedByRule(RiskSample.MARAC.meeting()));
        var answer = operation("PREPARE_MARAC_REFERRAL").sendTo(api);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("rule").asText()).isEqualTo("MA-7");
        assertThat(answer.json().get("reasons")).hasSize(1);
    }
}
