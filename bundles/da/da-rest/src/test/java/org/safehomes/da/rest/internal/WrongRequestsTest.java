package org.safehomes.da.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.kernel.problem.InvalidInput;

class WrongRequestsTest extends DaRestTest {

    @Test
    void a_reference_of_the_other_kind_is_none() {
        assertThat(api.get("cases/" + Sample.REPORT_REF).problem()).isEqualTo("no-such-record");
        assertThat(api.get("triage/" + Sample.CASE_REF).problem()).isEqualTo("no-such-record");
        assertThat(services.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRM_OUTSIDE, /agree /reason",
        "REASSESS_REPORT, /reason",
        "ASSIGN_CASE, /owner /reason",
        "ASK_CONTACT, /method",
        "SEAL_ENTRY, /reason",
        "GRANT_ACCESS, /staff /reason",
        "END_ACCESS, /staff /reason",
        "EXCLUDE, /staff /reason",
        "FINISH_TASK, /how"
    })
    void members_that_the_service_takes_one_by_one_must_be_there(String action, String pointers) {
        var answer = operation(action).withBody("{}").sendTo(api);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(String.join(" ", answer.fields().keySet())).isEqualTo(pointers);
        assertThat(answer.fields().values()).containsOnly("This is required.");
        assertThat(services.asked()).isEmpty();
    }

    @Test
    void what_the_service_finds_wrong_is_named_as_the_service_names_it() {
        services.answer(
                "REPORT",
                new InvalidInput(List.of(
                        new InvalidInput.Field("/channel", "Say how the report came in."),
                        new InvalidInput.Field("/survivor", "Give something to find the survivor by."))));

        assertThat(api.post("reports", "{}").fields()).containsOnlyKeys("/channel", "/survivor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'channel':'phone'}                  | /channel",
                "{'channel':7}                        | /channel",
                "{'behaviours':['SHOUTING']}          | /behaviours/0",
                "{'behaviours':[null]}                | /behaviours/0",
                "{'behaviours':'ECONOMIC'}            | /behaviours",
                "{'survivor':[]}                      | /survivor",
                "{'survivor':{'age':'34'}}            | /survivor/age",
                "{'survivor':{'home':'E99 1AA'}}      | /survivor/home",
                "{'survivor':{'home':999000000001}}   | /survivor/home",
                "{'survivor':{'person':''}}           | /survivor/person",
                "{'survivor':{'surname':'Osei'}}      | /survivor/surname",
                "{'exclude':['t.marlowe','']}         | /exclude/1",
                "{'exclude':[{'value':'t.marlowe'}]}  | /exclude/0",
            })
    void wrong_members_of_a_report_are_named_by_pointer(String body, String pointers) {
        var answer = api.post("reports", body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(String.join(" ", answer.fields().keySet())).isEqualTo(pointers);
        assertThat(answer.text()).doesNotContain("Osei", "SHOUTING", "E99", "org.safehomes");
        assertThat(services.asked()).isEmpty();
    }

    @Test
    void a_wrong_choice_learns_the_right_ones() {
        assertThat(api.post("reports", "{\"immediateRisk\":\"MAYBE\"}").fields())
                .containsEntry("/immediateRisk", "Expected one of: YES, NO, NOT_KNOWN.");
    }

    @ParameterizedTest
    @CsvSource({"limit=0, /limit", "limit=201, /limit", "limit=ten, /limit", "cursor=%27, /cursor"})
    void wrong_pages_are_named_by_parameter(String query, String pointer) {
        for (var list : List.of("triage", "cases", "tasks")) {
            var answer = api.get(list + "?" + query);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.fields()).containsOnlyKeys(pointer);
        }
    }

    @Test
    void a_scope_that_is_none_is_named() {
        assertThat(api.get("tasks?scope=mine").fields()).containsEntry("/scope", "Expected one of: MINE, TEAM.");
        assertThat(api.get("tasks?due=soon&order=urgent").fields())
                .containsEntry("/due", "Expected one of: ANY, OVERDUE, WITHIN_A_DAY, WITHIN_A_WEEK, WITHIN_A_MONTH.")
                .containsEntry("/order", "Expected one of: DUE, URGENCY.");
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "application/xml, 415", "application/json;charset=utf-16, 415"})
    void only_json_is_read(String mediaType, int status) {
        var answer = api.post("reports", GOOD_REPORT, "Content-Type", mediaType);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(services.asked()).isEmpty();
    }
}
