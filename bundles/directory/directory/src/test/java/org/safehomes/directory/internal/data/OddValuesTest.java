package org.safehomes.directory.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.directory.internal.data.Files.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddValuesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Where each value of a full directory is. */
    private static List<JsonPointer> places(JsonNode node, JsonPointer here) {
        var all = new ArrayList<JsonPointer>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                all.addAll(places(node.get(i), here.appendIndex(i)));
            }
        }
        node.fieldNames().forEachRemaining(name -> all.addAll(places(node.get(name), here.appendProperty(name))));
        all.add(here);
        return all;
    }

    private static void replace(JsonNode tree, JsonPointer place, JsonNode by) {
        var parent = tree.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), by);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), by);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "1",
                "-1",
                "1.5",
                "\"\"",
                "\"x\"",
                "\" \"",
                "\"<b>\"",
                "\"E99 1AA\"",
                "[]",
                "{}",
                "[null]",
                "[[1]]",
                "{\"a\":1}",
                "[{}]"
            })
    void answersWhateverStandsInThePlaceOfAnyValue(String odd) throws JsonProcessingException {
        var full = MAPPER.readTree(DirectoryReaderTest.FULL);
        for (var place : places(full, JsonPointer.empty())) {
            var text = odd;
            if (!place.matches()) {
                var tree = full.deepCopy();
                replace(tree, place, MAPPER.readTree(odd));
                text = tree.toString();
            }
            if (json(text) instanceof Reading.Refused refused) {
                assertThat(refused.faults()).as(text).isNotEmpty();
            }
        }
    }
}
