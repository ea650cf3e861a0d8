package org.safehomes.da.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.StaleVersion;
import org.safehomes.kernel.rule.Upholds;

class WrongRequestsTest {

    private static final List<String> NO_REFERENCES = List.of(
            "nonsense",
            "C-",
            "c-7kq2m9x4tb3dhw5n",
            "C-7KQ2M9X4TB3DHW5I",
            "C-7KQ2M9X4TB3DHW5NN",
            "E-7KQ2M9X4TB3DHW5",
            "C-7KQ2M9X4TB3DHW5N%20",
            "%2e%2e%2fcases",
            "%00",
            "'%20or%201=1",
            "Jane%20at%204%20Mill%20Lane",
            "C".repeat(2000));

    private static final Services SERVICES = new Services();
    private static final Api API = Api.of(SERVICES);

    @BeforeEach
    void forget() {
        SERVICES.reset();
    }

    static Stream<Operation> onRecords() {
        return Operation.all().filter(operation -> !misspelled(operation).isEmpty());
    }

    /** With each of its references in turn exchanged for each text that is none. */
    private static List<Operation> misspelled(Operation operation) {
        return Stream.of(Sample.CASE_REF, Sample.REPORT_REF, Sample.ENTRY)
                .map(Object::toString)
                .filter(operation.path()::contains)
                .flatMap(reference -> NO_REFERENCES.stream()
                        .map(text -> operation.withPath(operation.path().replace(reference, text))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("onRecords")
    @Upholds("AN-2")
    void what_is_no_reference_is_answered_like_a_record_that_is_missing(Operation operation) {
        SERVICES.answer(operation.action(), new NoSuchRecord());
        var missing = operation.sendTo(API);
        SERVICES.asked().clear();
        for (var misspelled : misspelled(operation)) {
            var answer = misspelled.sendTo(API);

            assertThat(answer.status()).as(misspelled.path()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("no-such-record");
            assertThat(answer.text()).isEqualTo(missing.text());
            assertThat(answer.response().getStringHeaders())
                    .isEqualTo(missing.response().getStringHeaders());
        }
        assertThat(SERVICES.asked()).isEmpty();
    }

    @Test
    void a_reference_of_the_other_kind_is_none() {
        assertThat(API.get("cases/" + Sample.REPORT_REF).problem()).isEqualTo("no-such-record");
        assertThat(API.get("triage/" + Sample.CASE_REF).problem()).isEqualTo("no-such-record");
        assertThat(SERVICES.asked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#thatChange")
    void a_change_says_what_it_saw(Operation operation) {
        var without = API.send(operation.method(), operation.path(), operation.body());
        var whatever = API.send(operation.method(), operation.path(), operation.body(), "If-Match", "*");
        var garbled = API.send(operation.method(), operation.path(), operation.body(), "If-Match", "W/\"3\"");

        assertThat(without.status()).isEqualTo(428);
        assertThat(without.problem()).isEqualTo("version-required");
        assertThat(whatever.status()).isEqualTo(428);
        assertThat(garbled.status()).isEqualTo(412);
        assertThat(SERVICES.asked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#thatChange")
    void a_record_that_was_changed_since_is_412(Operation operation) {
        SERVICES.answer(operation.action(), new StaleVersion());

        assertThat(operation.sendTo(API).status()).isEqualTo(412);
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#withBody")
    void a_body_is_one_object_with_known_fields(Operation operation) {
        assertThat(operation.withBody("").sendTo(API).status()).isEqualTo(400);
        assertThat(operation.withBody("{\"").sendTo(API).problem()).isEqualTo("malformed-json");
        for (var wrong : List.of("[]", "[{}]", "null", "\"x\"", "7")) {
            var answer = operation.withBody(wrong).sendTo(API);

            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.fields()).as(wrong).containsExactly(Map.entry("", "Expected an object."));
        }
        var unknown = operation
                .withBody(operation.body().replaceFirst("\\{", "{\"surname\":\"Osei\","))
                .sendTo(API);

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.fields()).containsExactly(Map.entry("/surname", "This is not a field of this request."));
        assertThat(unknown.text()).doesNotContain("Osei");
        assertThat(SERVICES.asked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#withBody")
    void a_request_without_a_body_lacks_an_object(Operation operation) {
        var answer = API.sendNothing(operation.method(), operation.path(), "If-Match", "\"3\"");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(Map.entry("", "Expected an object."));
        assertThat(SERVICES.asked()).isEmpty();
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
        var answer = Operation.of(action).withBody("{}").sendTo(API);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(String.join(" ", answer.fields().keySet())).isEqualTo(pointers);
        assertThat(answer.fields().values()).containsOnly("This is required.");
        assertThat(SERVICES.asked()).isEmpty();
    }

    @Test
    void what_the_service_finds_wrong_is_named_as_the_service_names_it() {
        SERVICES.answer(
                "REPORT",
                new InvalidInput(List.of(
                        new InvalidInput.Field("/channel", "Say how the report came in."),
                        new InvalidInput.Field("/survivor", "Give something to find the survivor by."))));

        assertThat(API.post("reports", "{}").fields()).containsOnlyKeys("/channel", "/survivor");
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
        var answer = API.post("reports", body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(String.join(" ", answer.fields().keySet())).isEqualTo(pointers);
        assertThat(answer.text()).doesNotContain("Osei", "SHOUTING", "E99", "org.safehomes");
        assertThat(SERVICES.asked()).isEmpty();
    }

    @Test
    void a_wrong_choice_learns_the_right_ones() {
        assertThat(API.post("reports", "{\"immediateRisk\":\"MAYBE\"}").fields())
                .containsEntry("/immediateRisk", "Expected one of: YES, NO, NOT_KNOWN.");
    }

    @ParameterizedTest
    @CsvSource({"limit=0, /limit", "limit=201, /limit", "limit=ten, /limit", "cursor=%27, /cursor"})
    void wrong_pages_are_named_by_parameter(String query, String pointer) {
        for (var list : List.of("triage", "cases", "tasks")) {
            var answer = API.get(list + "?" + query);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.fields()).containsOnlyKeys(pointer);
        }
    }

    @Test
    void a_scope_that_is_none_is_named() {
        assertThat(API.get("tasks?scope=mine").fields()).containsEntry("/scope", "Expected one of: MINE, TEAM.");
        assertThat(API.get("tasks?due=soon&order=urgent").fields())
                .containsEntry("/due", "Expected one of: ANY, OVERDUE, WITHIN_A_DAY, WITHIN_A_WEEK, WITHIN_A_MONTH.")
                .containsEntry("/order", "Expected one of: DUE, URGENCY.");
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "application/xml, 415", "application/json;charset=utf-16, 415"})
    void only_json_is_read(String mediaType, int status) {
        var answer = API.post("reports", Operation.Report.GOOD, "Content-Type", mediaType);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(SERVICES.asked()).isEmpty();
    }
}
