package org.safehomes.build.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string  | why; 1 to 4,000 characters                  | {'type':'string','minLength':1,'maxLength':4000}",
                "string  | what was said; at most 20,000 characters    | {'type':'string','maxLength':20000}",
                "string  | a number from 1 to 5                        | {'type':'string'}",
                "integer | in whole years, 0 to 130                    | {'type':'integer','minimum':0,'maximum':130}",
                "integer | how many                                    | {'type':'integer'}",
                "array   | on which days; at least one                 | {'type':'array','minItems':1}",
                "array   | what is safe; may be empty                  | {'type':'array'}",
                "boolean | 0 to 1                                      | {'type':'boolean'}",
            })
    void what_is_said_in_words_is_said_to_programs(String type, String words, String schema) {
        var described = JsonNodeFactory.instance.objectNode().put("type", type);

        Limits.apply(words, described);

        assertThat(described.toString()).isEqualTo(schema.replace('\'', '"'));
    }
}
