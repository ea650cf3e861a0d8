package org.safehomes.it.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;

/** What every answer keeps to, whatever was sent: success, or a problem that helps, and tells nothing of the inside. */
public final class AnswerContract {

    /** Names of classes and packages, traces, statements, tables, products, pages of a server. */
    private static final Pattern INSIDE = Pattern.compile(
            "org\\.[a-z]|com\\.[a-z]|jakarta\\.|javax?\\.|[a-z]Exception|Error:|\\bat [\\w.$]+\\(|SQLSTATE|ERROR \\d|"
                    + "\\b(SELECT|INSERT|UPDATE|DELETE|DROP)\\b|\\b(sh|da)_[a-z]|(?i:jackson|jersey|jetty|derby|postgres|"
                    + "eclipselink|<html|<script)");

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerContract() {}

    /**
     * @param sent described if the contract is broken
     * @param mediaType the answer's; empty if it says none
     */
    public static void check(OddBody sent, int status, String mediaType, String text) {
        assertThat(status).as("%s%n-> %s", sent, text).isBetween(200, 499);
        if (status < 400) {
            assertThat(status).as("%s%n-> %s", sent, text).isIn(200, 201, 204);
            return;
        }
        assertThat(mediaType).as("%s%n-> %s", sent, text).startsWith("application/problem+json");
        assertThat(text)
                .as("%s%n-> %s", sent, text)
                .doesNotContainIgnoringCase(OddValues.CANARY)
                .doesNotContainPattern(INSIDE);
        checkProblem(sent, status, parsed(sent, text));
    }

    private static void checkProblem(OddBody sent, int status, JsonNode problem) {
        assertThat(problem.path("status").asInt())
                .as("%s%n-> %s", sent, problem)
                .isEqualTo(status);
        assertThat(problem.path("type").asText()).as("%s", sent).startsWith("urn:safehomes:problem:");
        for (var member : new String[] {"title", "detail", "correlation"}) {
            assertThat(problem.path(member).asText())
                    .as("%s of %s", member, sent)
                    .isNotBlank();
        }
        var invalid = problem.path("type").asText().endsWith(":invalid-input");
        assertThat(problem.has("fields")).as("%s%n-> %s", sent, problem).isEqualTo(invalid);
        assertThat(problem.path("fields").size() > 0)
                .as("%s%n-> %s", sent, problem)
                .isEqualTo(invalid);
        problem.path("fields").forEach(field -> {
            assertThat(field.path("pointer").asText())
                    .as("%s%n-> %s", sent, problem)
                    .matches("(/[\\w@$-]+)*");
            assertThat(field.path("message").asText())
                    .as("%s%n-> %s", sent, problem)
                    .isNotBlank();
        });
    }

    private static JsonNode parsed(OddBody sent, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return fail("%s%n-> %s".formatted(sent, text), e);
        }
    }
}
