package org.safehomes.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.StaleVersion;
import org.safehomes.kernel.rule.Upholds;

/** What can be no good request is refused in one way by all, and no service is asked. */
public abstract class RefusalsContract extends RestModuleTest {

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

    protected RefusalsContract(RestModule module) {
        super(module);
    }

    Stream<Operation> onRecords() {
        return operations().filter(operation -> !operation.references().isEmpty());
    }

    /** With each of its references in turn exchanged for each text that is none. */
    private static List<Operation> misspelled(Operation operation) {
        return operation.references().stream()
                .flatMap(reference -> NO_REFERENCES.stream()
                        .map(text -> operation.withPath(operation.path().replace(reference, text))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("onRecords")
    @Upholds("AN-2")
    void what_is_no_reference_is_answered_like_a_record_that_is_missing(Operation operation) {
        services.answer(operation.action(), new NoSuchRecord());
        var missing = operation.sendTo(api);
        services.asked().clear();
        for (var misspelled : misspelled(operation)) {
            var answer = misspelled.sendTo(api);

            assertThat(answer.status()).as(misspelled.path()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("no-such-record");
            assertThat(answer.text()).isEqualTo(missing.text());
            assertThat(answer.response().getStringHeaders())
                    .isEqualTo(missing.response().getStringHeaders());
        }
        assertThat(services.asked()).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("thatChange")
    void a_change_says_what_it_saw(Operation operation) {
        var without = api.send(operation.method(), operation.path(), operation.body());
        var whatever = api.send(operation.method(), operation.path(), operation.body(), "If-Match", "*");
        var garbled = api.send(operation.method(), operation.path(), operation.body(), "If-Match", "W/\"3\"");

        assertThat(without.status()).isEqualTo(428);
        assertThat(without.problem()).isEqualTo("version-required");
        assertThat(whatever.status()).isEqualTo(428);
        assertThat(garbled.status()).isEqualTo(412);
        assertThat(services.asked()).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("thatChange")
    void a_record_that_was_changed_since_is_412(Operation operation) {
        services.answer(operation.action(), new StaleVersion());

        assertThat(operation.sendTo(api).status()).isEqualTo(412);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_is_one_object_with_known_fields(Operation operation) {
        assertThat(operation.withBody("").sendTo(api).status()).isEqualTo(400);
        assertThat(operation.withBody("{\"").sendTo(api).problem()).isEqualTo("malformed-json");
        for (var wrong : List.of("[]", "[{}]", "null", "\"x\"", "7")) {
            var answer = operation.withBody(wrong).sendTo(api);

            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.fields()).as(wrong).containsExactly(Map.entry("", "Expected an object."));
        }
        var unknown = operation
                .withBody(operation.body().replaceFirst("\\{", "{\"surname\":\"Osei\","))
                .sendTo(api);

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.fields()).containsExactly(Map.entry("/surname", "This is not a field of this request."));
        assertThat(unknown.text()).doesNotContain("Osei");
        assertThat(services.asked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_request_without_a_body_lacks_an_object(Operation operation) {
        var answer = api.sendNothing(operation.method(), operation.path(), "If-Match", "\"3\"");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(Map.entry("", "Expected an object."));
        assertThat(services.asked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void what_no_request_can_be_is_not_read_to_its_end(Operation operation) {
        var padded =
                operation.withBody(operation.body() + " ".repeat(256 * 1024)).sendTo(api);
        var longName = operation
                .withBody(operation.body().replaceFirst("\\{", "{\"" + "x".repeat(100_001) + "\":1,"))
                .sendTo(api);
        var deep = operation
                .withBody(operation.body().replaceFirst("\\{", "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + ","))
                .sendTo(api);

        assertThat(padded.status()).isEqualTo(413);
        assertThat(padded.problem()).isEqualTo("body-too-large");
        assertThat(longName.status()).isEqualTo(400);
        assertThat(longName.problem()).isEqualTo("malformed-json");
        assertThat(deep.problem()).isEqualTo("malformed-json");
        assertThat(services.asked()).isEmpty();
    }
}
