package org.safehomes.rest.internal.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Fragment BASE = fragment(
            "platform",
            """
            {"openapi": "3.1.0", "info": {"title": "All", "version": "1"}, "tags": [{"name": "Health"}],
             "paths": {"/health": {"get": {"operationId": "live"}}},
             "components": {"schemas": {"Problem": {"type": "object"}}}}""");

    private static final Fragment CASES = fragment(
            "cases",
            """
            {"info": {"title": "Cases"}, "tags": [{"name": "Cases"}],
             "paths": {"/api/cases": {"get": {"operationId": "listCases"}}},
             "components": {"schemas": {"Problem": {"type": "object"}, "Case": {"type": "object"}}}}""");

    @Test
    void fragments_become_one_document_under_the_title_of_the_platform() {
        var merged = Merge.of(BASE, List.of(CASES));

        assertThat(merged.faults()).isEmpty();
        assertThat(merged.document().at("/info/title").asText()).isEqualTo("All");
        assertThat(merged.document().path("paths").fieldNames()).toIterable().containsExactly("/api/cases", "/health");
        assertThat(merged.document().at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactly("Case", "Problem");
        assertThat(merged.document().path("tags")).hasSize(2);
        assertThat(merged.document().has("security")).isFalse();
    }

    @Test
    void one_that_calls_another_thing_by_the_same_name_is_left_out_whole() {
        var other = fragment(
                "repairs",
                """
                {"paths": {"/api/repairs": {"get": {"operationId": "listRepairs"}}},
                 "components": {"schemas": {"Case": {"type": "string"}, "Repair": {"type": "object"}}}}""");

        var merged = Merge.of(BASE, List.of(CASES, other));

        assertThat(merged.faults())
                .containsExactly("repairs is left out of the OpenAPI document: its schema Case is not that of cases.");
        assertThat(merged.document().path("paths").has("/api/repairs")).isFalse();
        assertThat(merged.document().at("/components/schemas").has("Repair")).isFalse();
        assertThat(merged.document().at("/components/schemas/Case/type").asText())
                .isEqualTo("object");
    }

    @Test
    void the_same_schema_of_two_bundles_is_no_clash() {
        var other = fragment("repairs", "{\"components\": {\"schemas\": {\"Case\": {\"type\": \"object\"}}}}");

        assertThat(Merge.of(BASE, List.of(CASES, other)).faults()).isEmpty();
    }

    @Test
    void paths_tags_and_operations_belong_to_one_bundle() {
        var path = fragment("a", "{\"paths\": {\"/api/cases\": {}}}");
        var tag = fragment("b", "{\"tags\": [{\"name\": \"Cases\"}]}");
        var operation = fragment("c", "{\"paths\": {\"/x\": {\"get\": {\"operationId\": \"listCases\"}}}}");

        assertThat(Merge.of(BASE, List.of(CASES, path, tag, operation)).faults())
                .containsExactly(
                        "a is left out of the OpenAPI document: its path /api/cases is also one of cases.",
                        "b is left out of the OpenAPI document: its tag Cases is also one of cases.",
                        "c is left out of the OpenAPI document: its operation listCases is also one of cases.");
    }

    @Test
    void ways_to_sign_in_are_those_that_identity_bundles_bring() {
        var basic = fragment("identity", "{\"components\": {\"securitySchemes\": {\"basic\": {\"type\": \"http\"}}}}");

        var document = Merge.of(BASE, List.of(basic)).document();

        assertThat(document.path("security").toString()).isEqualTo("[{\"basic\":[]}]");
        assertThat(document.at("/components/securitySchemes/basic/type").asText())
                .isEqualTo("http");
    }

    @Test
    void one_that_cannot_be_read_is_told_of_and_spoils_nothing() {
        var broken = new Fragment("broken", new ObjectMapper().createObjectNode(), Optional.of("x is not JSON"));

        var merged = Merge.of(BASE, List.of(broken, CASES));

        assertThat(merged.faults()).containsExactly("broken is left out of the OpenAPI document: x is not JSON.");
        assertThat(merged.document().path("paths").has("/api/cases")).isTrue();
    }

    private static Fragment fragment(String bundle, String json) {
        try {
            return Fragment.of(bundle, (ObjectNode) new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
