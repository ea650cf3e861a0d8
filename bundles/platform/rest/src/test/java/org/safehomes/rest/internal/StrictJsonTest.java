package org.safehomes.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    static final String GOOD =
            """
            {"text":"x","maybe":"y","number":1,"pence":250,"flag":true,"kind":"PHONE","day":"2026-03-31",\
            "at":"2026-03-31T09:30:00Z","parts":[{"name":"a","count":2}],"place":{"postcode":"E17 1AA"},\
            "about":"C-7KQ2M9X4TB3DHW5N"}""";

    private final Served served = new Served(Samples.class);

    @Test
    void what_is_right_comes_back_as_it_was_sent() {
        var answer = served.post("samples", GOOD);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(GOOD);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void answers_leave_out_what_is_absent_and_speak_of_references_and_times_as_text() {
        assertThat(served.get("samples/whole").text())
                .isEqualTo(
                        "{\"ref\":\"C-7KQ2M9X4TB3DHW5N\",\"version\":7,\"roles\":[\"REPORTER\",\"OFFICER\",\"MANAGER\"],\"present\":\"here\",\"day\":\"2026-03-31\","
                                + "\"at\":\"2026-03-31T09:30:00Z\"}");
        assertThat(served.get("samples/list").text()).isEqualTo("[{\"name\":\"a\"}]");
    }

    @Test
    void a_list_that_is_left_out_is_empty() {
        var answer = served.post("samples", "{\"number\":1,\"pence\":1,\"flag\":true}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"number\":1,\"pence\":1,\"flag\":true,\"parts\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text    | 5                        | /text           | Expected a text.",
                "text    | true                     | /text           | Expected a text.",
                "text    | 1.5                      | /text           | Expected a text.",
                "text    | {}                       | /text           | Expected a text.",
                "text    | [\"x\"]                  | /text           | Expected a text.",
                "text    | \"\\u0000\"              | /text           | Expected a text.",
                "text    | \"\\ud83d\"              | /text           | Expected a text.",
                "maybe   | 5                        | /maybe          | Expected a text.",
                "number  | \"1\"                    | /number         | Expected a whole number within range.",
                "number  | 1.0                      | /number         | Expected a whole number within range.",
                "number  | \"\"                     | /number         | Expected a whole number within range.",
                "number  | null                     | /number         | Expected a whole number within range.",
                "number  | true                     | /number         | Expected a whole number within range.",
                "number  | 2147483648               | /number         | Expected a whole number within range.",
                "pence   | 99999999999999999999     | /pence          | Expected a whole number within range.",
                "flag    | 1                        | /flag           | Expected true or false.",
                "flag    | \"true\"                 | /flag           | Expected true or false.",
                "flag    | null                     | /flag           | Expected true or false.",
                "kind    | \"phone\"                | /kind           | 'Expected one of: PHONE, EMAIL.'",
                "kind    | 0                        | /kind           | 'Expected one of: PHONE, EMAIL.'",
                "kind    | \"\"                     | /kind           | 'Expected one of: PHONE, EMAIL.'",
                "day     | 20000                    | /day            | 'Expected a date, such as 2026-03-31.'",
                "day     | [2026,3,31]              | /day            | 'Expected a date, such as 2026-03-31.'",
                "day     | \"\"                     | /day            | 'Expected a date, such as 2026-03-31.'",
                "day     | \"2026-02-30\"           | /day            | 'Expected a date, such as 2026-03-31.'",
                "day     | \"31/03/2026\"           | /day            | 'Expected a date, such as 2026-03-31.'",
                "at      | 1774949400               | /at             | 'Expected a moment in UTC, such as 2026-03-31T09:30:00Z.'",
                "at      | \"2026-03-31T09:30:00\"  | /at             | 'Expected a moment in UTC, such as 2026-03-31T09:30:00Z.'",
                "parts   | {}                       | /parts          | Expected a list.",
                "parts   | \"\"                     | /parts          | Expected a list.",
                "parts   | [null]                   | /parts/0        | This must not be null.",
                "parts   | [{\"name\":\"a\"},[]]    | /parts/1        | Expected an object.",
                "parts   | [{\"name\":\"a\"},5]     | /parts/1        | Expected an object.",
                "parts   | [{\"name\":1}]           | /parts/0/name   | Expected a text.",
                "parts   | [{\"count\":\"1\"}]      | /parts/0/count  | Expected a whole number within range.",
                "parts   | [{\"nome\":\"a\"}]       | /parts/0/nome   | This is not a field of this request.",
                "place   | {\"postcode\":\" \"}     | /place/postcode | This is required.",
                "place   | {}                       | /place/postcode | This is required.",
                "about   | \"Jane\"                 | /about          | 'A case reference is C- and sixteen digits or capital letters without I, L, O and U.'",
                "about   | 7                        | /about          | Expected a text.",
                "about   | {}                       | /about          | Expected a text.",
                "extra   | 1                        | /extra          | This is not a field of this request.",
                "a b     | 1                        | ''              | This is not a field of this request.",
            })
    void what_is_not_exactly_right_is_named_by_its_pointer(String field, String value, String pointer, String message) {
        var answer = served.post("samples", with(field, value));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.fields()).isEqualTo(Map.of(pointer, message));
    }

    @Test
    void a_number_that_is_left_out_is_missing_and_not_nought() {
        var answer = served.post("samples", "{\"pence\":1,\"flag\":true}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.fields()).containsOnlyKeys("/number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"text\":",
                "{\"text\":\"x\"",
                "{\"text\":\"x",
                "{'text':'x'}",
                "{text:\"x\"}",
                "{\"text\":\"x\",}",
                "{\"text\":\"x\",\"text\":\"y\",\"number\":1,\"pence\":1,\"flag\":true}",
                "{\"number\":1,\"pence\":1,\"flag\":true,\"parts\":[{\"name\":\"a\",\"name\":\"b\"}]}",
                "{\"number\":1,\"pence\":1,\"flag\":true} {}",
                "{\"number\":1,\"pence\":1,\"flag\":true}]",
                "{\"number\":1,\"pence\":1,\"flag\":true}x",
                "{\"number\":01}",
                "{\"number\":NaN}",
                "{\"number\":+1}",
                "/* c */ {\"number\":1}",
                "<sample/>",
                "{\"text\":\"a\nb\"}",
                "{\"text\":\"\\x\"}",
                "{\"number\":12345678901234567890123456789012345678901234567890}"
            })
    void what_is_not_json_is_malformed_with_its_place_and_nothing_else(String body) {
        var answer = served.post("samples", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:safehomes:problem:malformed-json");
        assertThat(answer.json().get("line").asInt()).isPositive();
        assertThat(answer.json().get("column").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "5", "\"x\"", "true"})
    void another_kind_of_document_is_named_at_the_root(String body) {
        var answer = served.post("samples", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.fields()).containsOnlyKeys("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void only_utf_8_is_read(String charset) {
        var answer = served.post("samples", GOOD.replace("\"x\"", "\"é\"").getBytes(Charset.forName(charset)));

        assertThat(answer.json().get("type").asText()).isEqualTo("urn:safehomes:problem:malformed-json");
    }

    @Test
    void depth_and_length_have_limits() {
        var deep = "[".repeat(1500) + "]".repeat(1500);

        assertThatThrownBy(() -> read(deep, Object.class)).isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> read(with("text", "\"" + "x".repeat(110_000) + "\""), Samples.Sample.class))
                .isInstanceOf(MalformedJson.class);
        assertThat(read(with("text", "\"" + "x".repeat(90_000) + "\""), Samples.Sample.class)
                        .text())
                .hasSize(90_000);
        assertThat(served.post("samples", with("parts", deep)).status()).isEqualTo(422);
        assertThat(served.post("samples", with("n".repeat(300), "1")).status()).isEqualTo(400);
    }

    private static <T> T read(String json, Class<T> type) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    @Test
    void a_body_above_the_limit_is_413_whether_announced_or_not() {
        var large = with("text", "\"" + "x".repeat(Served.BODY_LIMIT) + "\"");

        assertThat(served.post("samples", large).status()).isEqualTo(413);
        assertThat(served.post("samples", large, "Content-Length", "10")
                        .json()
                        .get("type")
                        .asText())
                .isEqualTo("urn:safehomes:problem:body-too-large");
        assertThat(served.post("samples", GOOD, "Content-Length", "999999").status())
                .isEqualTo(413);
    }

    private static String with(String field, String value) {
        var fields = new java.util.LinkedHashMap<>(Map.of("number", "1", "pence", "1", "flag", "true"));
        fields.put(field, value.strip());
        return fields.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }
}
