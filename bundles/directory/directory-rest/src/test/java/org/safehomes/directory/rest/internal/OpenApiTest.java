package org.safehomes.directory.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What this bundle says of itself. */
class OpenApiTest {

    private static byte[] document() {
        try (var in = OpenApiTest.class.getResourceAsStream("/OSGI-INF/openapi.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json() throws IOException {
        return new ObjectMapper().readTree(document());
    }

    @Test
    void it_is_openapi() {
        var parsed = new OpenAPIV3Parser().readContents(new String(document(), StandardCharsets.UTF_8));

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).hasSize(12);
    }

    @Test
    void only_the_feed_is_public() throws IOException {
        json().path("paths").properties().forEach(path -> path.getValue()
                .forEach(operation -> assertThat(operation.has("security"))
                        .as(path.getKey())
                        .isEqualTo(path.getKey().startsWith("/api/directory"))));
    }

    @Test
    void whatever_it_refers_to_is_there() throws IOException {
        var root = json();

        assertThat(root.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        root.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }
}
