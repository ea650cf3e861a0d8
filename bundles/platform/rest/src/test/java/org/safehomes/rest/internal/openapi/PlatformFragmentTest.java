package org.safehomes.rest.internal.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.safehomes.rest.internal.ProblemNames;

/** What this bundle says of itself. */
class PlatformFragmentTest {

    @Test
    void it_is_openapi() throws IOException {
        var parsed = new OpenAPIV3Parser().readContents(text());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getInfo().getLicense().getIdentifier()).isEqualTo("Apache-2.0");
        assertThat(parsed.getOpenAPI().getInfo().getVersion()).isNotBlank();
        assertThat(parsed.getOpenAPI().getPaths()).containsKeys("/api/openapi.json", "/health/live", "/health/ready");
    }

    @Test
    void it_knows_every_kind_of_problem() throws IOException {
        var named = document().at("/components/schemas/ProblemType/enum");

        assertThat(named).extracting(JsonNode::asText).containsExactlyElementsOf(ProblemNames.all());
    }

    @Test
    void every_problem_has_the_described_shape() throws IOException {
        var problem = document().at("/components/schemas/Problem").deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) problem)
                .set("$defs", document().at("/components/schemas"));
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(problem.toString().replace("#/components/schemas/", "#/$defs/"));

        for (var sample : ProblemNames.samples()) {
            assertThat(schema.validate(new ObjectMapper().readTree(sample)))
                    .as(new String(sample, StandardCharsets.UTF_8))
                    .isEmpty();
        }
        assertThat(schema.validate(new ObjectMapper().readTree("{\"type\":\"urn:safehomes:problem:unheard-of\"}")))
                .as("what is none")
                .isNotEmpty();
    }

    @Test
    void only_health_is_public() throws IOException {
        document().path("paths").properties().forEach(path -> path.getValue().forEach(operation -> assertThat(
                        operation.has("security"))
                .as(path.getKey())
                .isEqualTo(Arrays.asList("/health/live", "/health/ready").contains(path.getKey()))));
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(text());
    }

    private static String text() throws IOException {
        try (var in = PlatformFragmentTest.class.getResourceAsStream("/OSGI-INF/openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
