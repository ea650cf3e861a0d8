package org.safehomes.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.problem.Unavailable;

/** The document says what the resources do: no more, no less, and of no other shape. */
public abstract class OpenApiContract extends RestModuleTest {

    private final Document document;

    protected OpenApiContract(RestModule module) {
        super(module);
        document = Document.of(module);
    }

    @Test
    void it_is_openapi() {
        var parsed = new OpenAPIV3Parser().readContents(document.text());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(document.root().has("servers")).as("names no host").isFalse();
    }

    @Test
    void every_schema_is_json_schema() {
        var metaSchema =
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));

        for (var name : document.schemas()) {
            assertThat(metaSchema.validate(
                            document.root().at("/components/schemas").path(name)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void every_operation_is_described_and_nothing_besides() {
        assertThat(document.operations().map(Document.Described::action))
                .containsExactlyInAnyOrderElementsOf(
                        operations().map(Operation::action).toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_stands_at_its_path_with_its_roles_and_words(Operation operation) {
        var described = document.of(operation);

        assertThat(described.action()).isEqualTo(operation.action());
        assertThat(described.content().path("summary").asText()).isNotBlank();
        assertThat(texts(described.content().path("x-safehomes-roles")))
                .containsExactlyInAnyOrderElementsOf(module.action(operation.action()).roles().stream()
                        .map(Role::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_is_sent_and_answered_is_what_is_described(Operation operation) {
        var described = document.of(operation).content();

        var answer = operation.sendTo(api);

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
            assertThat(document.faults(content.at("/application~1json/schema"), answer.json()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_good_request_is_good_by_its_schema_and_a_member_too_many_is_not(Operation operation) throws IOException {
        var schema = document.of(operation).content().at("/requestBody/content/application~1json/schema");
        var body = new ObjectMapper().readTree(operation.body());

        assertThat(document.faults(schema, body)).isEmpty();
        ((ObjectNode) body).put("unheardOf", true);
        assertThat(document.faults(schema, body)).isNotEmpty();
        assertThat(operation.withBody(body.toString()).sendTo(api).fields()).containsKey("/unheardOf");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatever_changes_a_version_asks_for_it(Operation operation) {
        var parameter = document.of(operation).parameter("If-Match");

        assertThat(parameter.isPresent()).isEqualTo(operation.guarded());
        assertThat(document.of(operation).content().path("responses").has("428"))
                .isEqualTo(operation.guarded());
        parameter.ifPresent(
                found -> assertThat(found.path("required").asBoolean()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusals_are_problems_of_the_described_shape(Operation operation) {
        var nobody = operation.sendTo(withoutIdentity);
        var response = document.of(operation).content().path("responses").path("401");

        assertThat(resolved(response).at("/content").has(nobody.header("Content-Type")))
                .isTrue();
        assertThat(document.faults(resolved(response).at("/content/application~1problem+json/schema"), nobody.json()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_service_that_is_away_answers_as_described(Operation operation) {
        services.answer(operation.action(), new Unavailable("the audit trail"));

        var answer = operation.sendTo(api);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(document.of(operation).content().path("responses").has("503"))
                .isTrue();
        assertThat(document.faults(document.root().at("/components/schemas/Problem"), answer.json()))
                .isEmpty();
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.root().at(reference.substring(1));
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
        var schema = document.of(operation).content().at("/requestBody/content/application~1json/schema");

        var missed = operation.withBody("{}").sendTo(api).fields().keySet();

        assertThat(resolved(schema).path("required"))
                .extracting(name -> "/" + name.asText())
                .containsAll(missed);
    }

    Stream<Operation> takenMemberByMember() {
        return withBody()
                .filter(operation -> operation.withBody("{}").sendTo(api).status() == 422);
    }
}
