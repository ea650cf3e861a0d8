package org.safehomes.da.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.da.DaAction;
import org.safehomes.kernel.Role;

/** The document says what the resources do: no more, no less, and of no other shape. */
class OpenApiTest {

    private static final Document DOCUMENT = Document.read();
    private static final Services WORK = new Services();
    private static final Api API = Api.of(WORK);

    @BeforeEach
    void forget() {
        WORK.reset();
    }

    @Test
    void it_is_openapi() {
        var parsed = new OpenAPIV3Parser().readContents(DOCUMENT.text());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(DOCUMENT.root().has("servers")).as("names no host").isFalse();
    }

    @Test
    void every_schema_is_json_schema() {
        var metaSchema =
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));

        for (var name : DOCUMENT.schemas()) {
            assertThat(metaSchema.validate(
                            DOCUMENT.root().at("/components/schemas").path(name)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void every_operation_is_described_and_nothing_besides() {
        assertThat(DOCUMENT.operations().map(Document.Described::action))
                .containsExactlyInAnyOrderElementsOf(
                        Operation.all().map(Operation::action).toList());
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#all")
    void an_operation_stands_at_its_path_with_its_roles_and_words(Operation operation) {
        var described = DOCUMENT.of(operation);

        assertThat(described.action()).isEqualTo(operation.action());
        assertThat(described.content().path("summary").asText()).isNotBlank();
        assertThat(texts(described.content().path("x-safehomes-roles")))
                .containsExactlyInAnyOrderElementsOf(DaAction.valueOf(operation.action()).roles().stream()
                        .map(Role::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#all")
    void what_is_sent_and_answered_is_what_is_described(Operation operation) {
        var described = DOCUMENT.of(operation).content();

        var answer = operation.sendTo(API);

        var response = described.path("responses").path(Integer.toString(answer.status()));
        assertThat(response.isMissingNode()).as("status %s", answer.status()).isFalse();
        assertThat(response.path("headers").has("ETag")).isEqualTo(answer.header("ETag") != null);
        var content = response.path("content");
        if (answer.body().length == 0) {
            assertThat(content.isMissingNode()).isTrue();
        } else {
            assertThat(content.has(answer.header("Content-Type")))
                    .as(answer.header("Content-Type"))
                    .isTrue();
        }
        if (content.has("application/json")) {
            assertThat(DOCUMENT.faults(content.at("/application~1json/schema"), answer.json()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#withBody")
    void a_good_request_is_good_by_its_schema_and_a_member_too_many_is_not(Operation operation) throws IOException {
        var schema = DOCUMENT.of(operation).content().at("/requestBody/content/application~1json/schema");
        var body = new ObjectMapper().readTree(operation.body());

        assertThat(DOCUMENT.faults(schema, body)).isEmpty();
        ((com.fasterxml.jackson.databind.node.ObjectNode) body).put("unheardOf", true);
        assertThat(DOCUMENT.faults(schema, body)).isNotEmpty();
        assertThat(operation.withBody(body.toString()).sendTo(API).fields()).containsKey("/unheardOf");
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#all")
    void whatever_changes_a_version_asks_for_it(Operation operation) {
        var parameter = DOCUMENT.of(operation).parameter("If-Match");

        assertThat(parameter.isPresent()).isEqualTo(operation.guarded());
        assertThat(DOCUMENT.of(operation).content().path("responses").has("428"))
                .isEqualTo(operation.guarded());
        parameter.ifPresent(
                found -> assertThat(found.path("required").asBoolean()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#all")
    void refusals_are_problems_of_the_described_shape(Operation operation) {
        var nobody = operation.sendTo(Api.withoutIdentity(WORK));
        var response = DOCUMENT.of(operation).content().path("responses").path("401");

        assertThat(resolved(response).at("/content").has(nobody.header("Content-Type")))
                .isTrue();
        assertThat(DOCUMENT.faults(resolved(response).at("/content/application~1problem+json/schema"), nobody.json()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#all")
    void a_service_that_is_away_answers_as_described(Operation operation) {
        WORK.answer(operation.action(), new org.safehomes.kernel.problem.Unavailable("the audit trail"));

        var answer = operation.sendTo(API);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(DOCUMENT.of(operation).content().path("responses").has("503"))
                .isTrue();
        assertThat(DOCUMENT.faults(DOCUMENT.root().at("/components/schemas/Problem"), answer.json()))
                .isEmpty();
    }

    private static JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : DOCUMENT.root().at(reference.substring(1));
    }

    private static TreeSet<String> texts(JsonNode list) {
        var texts = new TreeSet<String>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** Where this bundle itself looks at them; of the service, the tests in Karaf ask the same. */
    @ParameterizedTest
    @MethodSource("takenMemberByMember")
    void what_is_missed_is_required(Operation operation) {
        var schema = DOCUMENT.of(operation).content().at("/requestBody/content/application~1json/schema");

        var missed = operation.withBody("{}").sendTo(API).fields().keySet();

        assertThat(resolved(schema).path("required"))
                .extracting(name -> "/" + name.asText())
                .containsAll(missed);
    }

    static Stream<Operation> takenMemberByMember() {
        return Operation.withBody()
                .filter(operation -> operation.withBody("{}").sendTo(API).status() == 422);
    }
}
