package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.FullCase;
import org.safehomes.it.OpenApi;
import org.safehomes.it.OpenApi.Operation;
import org.safehomes.it.bodies.Requests;
import org.safehomes.it.karaf.SafeHomes;

/** The document that is served is the contract of what runs. */
class OpenApiIT {

    private static final String DOCUMENT = "/api/openapi.json";

    @Test
    void everyMemberOfStaffMayReadItAndNobodyElse(SafeHomes karaf) {
        var answer = karaf.as(Borough.CALL_CENTRE).get(DOCUMENT);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(karaf.nobody().get(DOCUMENT).status()).isEqualTo(401);
        // how to sign in is said by the identity that is installed
        assertThat(answer.json().path("security").toString()).isEqualTo("[{\"basic\":[]}]");
        assertThat(answer.json().at("/components/securitySchemes/basic/scheme").asText())
                .isEqualTo("basic");
    }

    @Test
    void whatItDescribesIsWhatTheWhiteboardServes(SafeHomes karaf) {
        var described = document(karaf)
                .operations()
                // what needs no identity is no resource of the whiteboard
                .filter(operation -> !operation.content().has("security"))
                .map(Operation::toString)
                .collect(Collectors.joining(","));

        karaf.inside(ResourceSteps.class, "are", described);
    }

    @Test
    void healthAnswersAsDescribedWithoutSigningIn(SafeHomes karaf) {
        var document = document(karaf);

        var health = document.operations()
                .filter(operation -> operation.path().startsWith("/health/"))
                .toList();

        assertThat(health).hasSize(2).allSatisfy(operation -> {
            var answer = karaf.nobody().get(operation.path());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(document.faults(operation, answer)).isEmpty();
        });
    }

    @Test
    void theDirectoryAnswersAsDescribedWithoutSigningIn(SafeHomes karaf) {
        var document = document(karaf);

        var feed = document.operations()
                .filter(operation -> operation.path().startsWith("/api/directory"))
                .toList();

        assertThat(feed).hasSize(9).allSatisfy(operation -> {
            var list = operation.path().replace("/{id}", "");
            var id = karaf.nobody().get(list).json().at("/contents/0/id").asText("none");
            for (var path : List.of(
                    operation.path().replace("{id}", id), operation.path().replace("{id}", "none"))) {
                var answer = karaf.nobody().get(path);
                assertThat(answer.status()).as(path).isIn(200, 404);
                assertThat(document.faults(operation, answer)).as(path).isEmpty();
            }
            var wrong = karaf.nobody().get(list + "?page=none");
            assertThat(wrong.status()).isEqualTo(list.equals("/api/directory") ? 200 : 400);
        });
    }

    @Test
    void whatIsAskedOfARealCaseIsAnsweredAsDescribed(SafeHomes karaf) {
        var document = document(karaf);
        var full = fullCase(karaf);

        assertThat(Requests.OF_CASEWORK)
                .filteredOn(request -> request.method().equals("GET"))
                .isNotEmpty()
                .allSatisfy(request -> {
                    // the first page: the sample's cursor is of no list
                    var path = full.filled(request).path().replaceFirst("&cursor=[^&]*", "");
                    var answer = karaf.as(Borough.TEAM_LEADER).get(path);
                    assertThat(answer.status()).as(answer.toString()).isIn(200, 204);
                    assertThat(document.faults(document.performing(request.action()), answer))
                            .isEmpty();
                });
    }

    @Test
    void everyMemberThatIsRequiredIsMissedWhenItIsNotSent(SafeHomes karaf) {
        var document = document(karaf);
        var full = fullCase(karaf);

        assertThat(Requests.withBody()).isNotEmpty().allSatisfy(request -> {
            var operation = document.performing(request.action());
            var filled = full.filled(request);
            for (var member : required(document, operation)) {
                var answer = full.send(filled, without(member.asText(), filled.body()), "application/json");
                assertThat(answer.status()).as("%s: %s", member, answer).isEqualTo(422);
                assertThat(answer.wrongFields()).as("%s", answer).contains("/" + member.asText());
                assertThat(document.faults(operation, answer)).isEmpty();
            }
        });
    }

    @Test
    void whatIsStoppedIsNoLongerInIt(SafeHomes karaf) {
        assertThat(document(karaf).paths()).anyMatch(path -> path.startsWith("/api/da/"));

        karaf.inside(BundleSteps.class, "stop", "org.safehomes.da.rest");
        try {
            var without = document(karaf);
            assertThat(without.paths())
                    .contains(DOCUMENT, "/health/live")
                    .noneMatch(path -> path.startsWith("/api/da/"));
            assertThat(without.root().at("/components/schemas").has("NewReport"))
                    .isFalse();
        } finally {
            karaf.inside(BundleSteps.class, "start", "org.safehomes.da.rest");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> karaf.as(Borough.OFFICER).status("/api/da/triage") == 200);
        }
        assertThat(document(karaf).paths()).contains("/api/da/reports");
    }

    private static OpenApi document(SafeHomes karaf) {
        return OpenApi.of(karaf.as(Borough.OFFICER));
    }

    private static FullCase fullCase(SafeHomes karaf) {
        return FullCase.open(karaf.as(Borough.OFFICER), karaf.as(Borough.TEAM_LEADER), Clock.systemUTC())
                .withSanctuary();
    }

    private static JsonNode required(OpenApi document, Operation operation) {
        var schema = operation.content().at("/requestBody/content/application~1json/schema");
        return document.resolved(schema).path("required");
    }

    private static byte[] without(String member, String body) {
        try {
            var json = (ObjectNode) new ObjectMapper().readTree(body);
            json.remove(member);
            return json.toString().getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
