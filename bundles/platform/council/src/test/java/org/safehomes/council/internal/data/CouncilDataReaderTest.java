package org.safehomes.council.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.kernel.council.Parameter.Origin;

class CouncilDataReaderTest {

    private static final String CONTACT =
            """
            { "key": "contact.working-days", "rule": "IN-8", "value": 1, "unit": "working days",
              "origin": "policy", "clauses": ["X5"] }""";

    private static CouncilData read(String json) throws CouncilDataFault {
        return CouncilDataReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String council(String... parameters) {
        return """
                { "name": "someplace", "title": "Someplace",
                  "policy": { "name": "A policy", "date": "2021-09-01" },
                  "parameters": [ %s ] }"""
                .formatted(String.join(",", parameters));
    }

    private static void assertRefused(String json, String fault) {
        assertThatExceptionOfType(CouncilDataFault.class)
                .isThrownBy(() -> read(json))
                .withMessageContaining(fault)
                .matches(e -> !e.getMessage().contains("\n"), "is one line")
                .matches(e -> !e.getMessage().contains("org.safehomes"), "names no class");
    }

    @Test
    void takesAValueWithRuleClauseAndUnit() throws CouncilDataFault {
        var data = read(council(CONTACT));
        var contact =
                data.inForce("contact.working-days", LocalDate.of(2026, 1, 1)).orElseThrow();

        assertThat(data.name()).isEqualTo("someplace");
        assertThat(contact.type()).isEqualTo(ParameterType.NUMBER);
        assertThat(contact.parameter().number()).isEqualTo(1);
        assertThat(contact.parameter().rule()).isEqualTo("IN-8");
        assertThat(contact.parameter().clauses()).containsExactly("X5");
        assertThat(contact.parameter().unit()).isEqualTo("working days");
        assertThat(contact.parameter().origin()).isEqualTo(Origin.POLICY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | NUMBER | 0",
                "true | BOOLEAN | true",
                "\"09:00\" | TIME | 09:00",
                "\"line-manager\" | TEXT | line-manager",
                "[\"locks\", \"spy hole\"] | LIST | locks,spy hole",
                "[] | LIST | ''"
            })
    void theTypeIsThatOfTheJsonValue(String json, ParameterType type, String text) throws CouncilDataFault {
        var only = read(council(CONTACT.replace("\"value\": 1", "\"value\": " + json)))
                .parameters()
                .get(0);

        assertThat(only.type()).isEqualTo(type);
        assertThat(only.parameter().value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | a whole number",
                "1.5 | a whole number",
                "99999999999 | a whole number",
                "\"25:00\" | a local time",
                "\"\" | words",
                "\"a=b\" | words",
                "[1] | words separated by commas",
                "[\"a,b\"] | words separated by commas",
                "{} | no number, true or false, text or list",
                "null | has no value"
            })
    void aValueOfNoTypeIsRefused(String json, String fault) {
        assertRefused(council(CONTACT.replace("\"value\": 1", "\"value\": " + json)), fault);
        assertRefused(
                council(CONTACT.replace("\"value\": 1", "\"value\": " + json)), "parameters[0] (contact.working-days)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"clauses\" | \"clausses\" | unknown field parameters[0].clausses",
                "\"title\" | \"titel\" | unknown field titel",
                "\"name\": \"someplace\", | | name is missing",
                "\"someplace\" | \"Some Place\" | name is not spelt like one",
                "\"title\": \"Someplace\" | \"title\": 7 | wrong kind of value for title",
                "2021-09-01 | September 2021 | policy.date is not a date",
                "2021-09-01 | 2021-13 | policy.date is not a date",
                "\"A policy\", \"date\": \"2021-09-01\" | \"A policy\" | policy.date is missing; an undated policy",
                "\"date\" | \"inForceFrom\" | policy.note is missing",
                "\"date\" | \"inForceFrom\": \"2021-07-05\", \"date\" | policy.inForceFrom is for a policy without a date",
                "\"unit\": \"working days\" | \"type\": \"number\" | has a type besides its value",
                "\"policy\", \"clauses\" | \"not-set\", \"note\": \"Blank.\", \"clauses\" | is not set but has a value",
                "\"policy\", \"clauses\" | \"not-set\", \"clauses\" | no note tells the reader why",
                "\"X5\" | | comes from the policy but names no clause",
                ", \"clauses\": [\"X5\"] | | has no clauses",
                "X5 | section 5 | clause is not spelt like one",
                "\"policy\", \"clauses\" | \"default\", \"clauses\" | is a default but names clauses",
                "\"policy\", \"clauses\" | \"somebody\", \"clauses\" | origin is none of policy, default, not-set",
                "\"rule\": \"IN-8\" | \"rule\": \"8\" | rule is not spelt like one",
                "contact.working-days | Contact Days | key is not spelt like one",
                "\"unit\": \"working days\" | \"until\": \"2020-01-01\" | before it begins",
                "\"unit\": \"working days\" | \"from\": \"soon\" | from is not a date",
                "\"title\": | \"name\": | not valid JSON at line 1"
            })
    void aFaultRefusesTheWholeFileAndIsNamed(String part, String replacement, String fault) {
        var good = council(CONTACT.replaceAll("\\s+", " ")).replaceAll("\\s+", " ");
        assertThat(good).contains(part);

        assertRefused(good.replace(part, replacement == null ? "" : replacement), fault);
    }

    @Test
    void aFileWithoutParametersIsRefused() {
        assertRefused(council(), "parameters is missing or empty");
        assertRefused(council("null"), "parameters[0] is null");
        assertRefused("", "the file");
        assertRefused("[]", "the file is not one JSON object");
        assertRefused(council(CONTACT) + "{}", "the file is not one JSON object");
        assertRefused("null", "the file says null");
    }

    private static final String PROVIDER =
            """
            { "key": "sanctuary.provider", "rule": "SA-3", "type": "list", "origin": "not-set", "clauses": ["X8"],
              "note": "The policy leaves the name out." }""";

    @Test
    void whatThePolicyLeavesBlankHasATypeForTheOverrideAndNoValue() throws CouncilDataFault {
        var only = read(council(PROVIDER)).parameters().get(0);

        assertThat(only.type()).isEqualTo(ParameterType.LIST);
        assertThat(only.parameter().given()).isEmpty();
        assertThat(only.parameter().origin()).isEqualTo(Origin.NOT_SET);
        assertThat(only.parameter().clauses()).containsExactly("X8");
        assertRefused(
                council(PROVIDER.replace("\"list\"", "\"lists\"")),
                "type is none of number, boolean, time, text, list");
        assertRefused(council(PROVIDER.replace("\"type\": \"list\",", "")), "type is missing");
        assertRefused(council(PROVIDER.replace("\"note\"", "\"value\": null, \"note\"")), "is not set but has a value");
    }

    @Test
    void aBlankMayBeFilledByALaterPolicyAndTheDayDecides() throws CouncilDataFault {
        var blank = PROVIDER.replace("\"clauses\"", "\"until\": \"2025-03-31\", \"clauses\"");
        var filled = PROVIDER.replace("\"type\": \"list\"", "\"value\": [\"A charity\"], \"from\": \"2025-04-01\"")
                .replace("not-set", "policy");
        var data = read(council(blank, filled));

        assertThat(data.inForce("sanctuary.provider", LocalDate.of(2025, 3, 31))
                        .orElseThrow()
                        .parameter()
                        .given())
                .isEmpty();
        assertThat(data.inForce("sanctuary.provider", LocalDate.of(2025, 4, 1))
                        .orElseThrow()
                        .parameter()
                        .given())
                .contains("A charity");
    }

    @ParameterizedTest
    @CsvSource({"2024-09-02, 2024-09-02", "2023-07, 2023-07-01"})
    void aPublishedMonthHoldsFromItsFirstDayAndStaysAMonth(String published, LocalDate first) throws CouncilDataFault {
        var policy = read(council(CONTACT).replace("2021-09-01", published)).policy();

        assertThat(policy.date()).contains(published);
        assertThat(policy.inForceFrom()).isEqualTo(first);
    }

    @Test
    void anUndatedPolicyHoldsFromTheDayThatItsNoteExplains() throws CouncilDataFault {
        var data = read(council(CONTACT)
                .replace(
                        "\"date\": \"2021-09-01\"",
                        "\"inForceFrom\": \"2021-07-05\", \"note\": \"It bears no date.\""));

        assertThat(data.policy().date()).isEmpty();
        assertThat(data.policy().note()).isEqualTo("It bears no date.");
        assertThat(data.inForce(LocalDate.of(2021, 7, 4))).isEmpty();
        assertThat(data.inForce(LocalDate.of(2021, 7, 5))).hasSize(1);
    }

    private static String dated(String value, String from, String until) {
        return CONTACT.replace(
                "\"value\": 1", "\"value\": " + value + ", \"from\": \"" + from + "\", \"until\": \"" + until + "\"");
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, ", "2021-09-01, 1", "2025-03-31, 1", "2025-04-01, 2", "2026-03-31, 2", "2026-04-01, "})
    void variantsStandSideBySideAndTheDayDecides(LocalDate day, Integer value) throws CouncilDataFault {
        var data = read(council(dated("2", "2025-04-01", "2026-03-31"), dated("1", "2021-09-01", "2025-03-31")));

        assertThat(data.inForce("contact.working-days", day)
                        .map(each -> each.parameter().number())
                        .orElse(null))
                .isEqualTo(value);
    }

    @Test
    void variantsOfOneKeyNeitherOverlapNorChangeType() {
        assertRefused(
                council(dated("1", "2021-09-01", "2025-04-01"), dated("2", "2025-04-01", "2026-03-31")),
                "parameters[1] (contact.working-days) overlaps");
        assertRefused(council(CONTACT, CONTACT), "overlaps");
        assertRefused(
                council(dated("1", "2021-09-01", "2025-03-31"), dated("true", "2025-04-01", "2026-03-31")),
                "another type");
    }
}
