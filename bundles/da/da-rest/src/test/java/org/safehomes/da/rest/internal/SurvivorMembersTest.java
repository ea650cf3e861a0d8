package org.safehomes.da.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.da.Preferences.NewPreferences;
import org.safehomes.da.SafetyPlan.NewSafetyPlan;
import org.safehomes.da.SurvivorMeeting.NewSurvivorMeeting;

/** Whatever is missing or wrong in a request about work with the survivor is named by its pointer, and nothing is asked. */
class SurvivorMembersTest extends DaRestTest {

    @ParameterizedTest
    @CsvSource({
        "RECORD_PREFERENCES, /interpreter/language",
        "ASSESS_STAFF_RISK, /assessedAt /hazards /precautions /validUntil /outcome",
        "RECORD_SURVIVOR_MEETING, /state /at /place /held/distressing",
        "RECORD_SAFETY_PLAN, /needs/0/need /needs/1/needed",
        "ASSIGN_CASE, /owner /reason"
    })
    void each_member_that_must_be_there_is_named_if_it_is_not(String action, String pointers) {
        for (var pointer : pointers.split(" ")) {
            var answer = Edited.without(operation(action), pointer).sendTo(api);

            assertThat(answer.status()).as("%s %s", pointer, answer.text()).isEqualTo(422);
            assertThat(answer.fields()).containsOnlyKeys(pointer);
            assertThat(services.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RECORD_PREFERENCES, /officerGender, \"FEMALE\"",
        "RECORD_PREFERENCES, /formats/0, \"LOUD\"",
        "ASSESS_STAFF_RISK, /places/0, \"PUB\"",
        "ASSESS_STAFF_RISK, /validUntil, \"2026-03-31\"",
        "RECORD_SURVIVOR_MEETING, /officers/0, 7",
        "RECORD_SURVIVOR_MEETING, /interpreter, \"HUSBAND\"",
        "RECORD_SURVIVOR_MEETING, /held/distressing, \"very\"",
        "RECORD_SAFETY_PLAN, /contactEveryDays, 1.5",
        "RECORD_SAFETY_PLAN, /needs/0/need, \"MONEY\"",
        "RECORD_SAFETY_PLAN, /survivor, \"Nadine Osei\"",
        "ASSIGN_CASE, /preferenceMet, true"
    })
    void wrong_values_are_named(String action, String pointer, String json) {
        var answer = Edited.with(operation(action), pointer, json).sendTo(api);

        assertThat(answer.status()).as("%s %s", pointer, answer.text()).isEqualTo(422);
        assertThat(answer.fields()).containsOnlyKeys(pointer);
        assertThat(answer.text()).doesNotContain("Nadine Osei");
        assertThat(services.asked()).isEmpty();
    }

    @Test
    void what_is_not_said_is_empty() {
        operation("RECORD_PREFERENCES").withBody("{}").sendTo(api);
        assertThat(((NewPreferences) services.argument(2)).formats()).isEmpty();
        operation("RECORD_SAFETY_PLAN").withBody("{}").sendTo(api);
        var plan = (NewSafetyPlan) services.argument(1);
        assertThat(plan.needs()).isEmpty();
        assertThat(plan.staying()).isEmpty();
        Edited.without(operation("RECORD_SURVIVOR_MEETING"), "/officers").sendTo(api);
        assertThat(((NewSurvivorMeeting) services.argument(1)).officers()).isEmpty();
    }

    @Test
    void who_assigns_a_case_need_not_say_anything_of_wishes() {
        var answer = operation("ASSIGN_CASE")
                .withBody("{\"owner\":\"s.okafor\",\"reason\":\"Is back.\"}")
                .sendTo(api);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(services.argument(4)).isEqualTo(Optional.empty());
        assertThat(services.argument(5)).isEqualTo(Optional.empty());
    }
}
