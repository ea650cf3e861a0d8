package org.safehomes.it.bodies;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerContractTest {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final OddBody SENT = OddBodies.ofSeed("{\"text\":\"x\"}", 1);

    @Test
    void success_and_a_helpful_problem_keep_to_it() {
        assertThatCode(() -> AnswerContract.check(SENT, 201, "application/json", "{}"))
                .doesNotThrowAnyException();
        assertThatCode(() -> AnswerContract.check(SENT, 422, MEDIA_TYPE, problem("Expected a text.")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 202, 301, 500, 503})
    void no_other_status_does(int status) {
        broken(status, MEDIA_TYPE, problem("Expected a text.").replace("422", Integer.toString(status)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No Quincetree here.",
                "org.safehomes.da.Note",
                "java.lang.String",
                "a NullPointerException",
                "at x.Y.z(Y.java:7)",
                "INSERT INTO x",
                "sh_case",
                "Jackson",
                "<HTML>",
                " "
            })
    void no_message_from_inside_does(String message) {
        broken(422, MEDIA_TYPE, problem(message));
    }

    @Test
    void no_other_shape_does() {
        broken(422, "text/html", problem("Expected a text."));
        broken(422, "", problem("Expected a text."));
        broken(422, MEDIA_TYPE, "{}");
        broken(422, MEDIA_TYPE, "nothing");
        broken(409, MEDIA_TYPE, problem("Expected a text."));
        broken(422, MEDIA_TYPE, problem("Expected a text.").replace("/text", "text 4"));
        broken(422, MEDIA_TYPE, problem("Expected a text.").replaceFirst("\\{\"pointer[^}]*}", ""));
        broken(422, MEDIA_TYPE, problem("Expected a text.").replace("invalid-input", "conflict"));
    }

    private static void broken(int status, String mediaType, String text) {
        assertThatThrownBy(() -> AnswerContract.check(SENT, status, mediaType, text))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dsafehomes.bodies.replay=1 ");
    }

    private static String problem(String message) {
        return "{\"type\":\"urn:safehomes:problem:invalid-input\",\"title\":\"Invalid\",\"status\":422,\"detail\":\"See.\","
                + "\"correlation\":\"c\",\"fields\":[{\"pointer\":\"/text\",\"message\":\"" + message + "\"}]}";
    }
}
