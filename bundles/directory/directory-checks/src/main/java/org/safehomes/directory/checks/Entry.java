package org.safehomes.directory.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An entry of a directory, as far as a policy decides it.
 *
 * @param reach numbers, then the web address
 */
public record Entry(
        String name,
        String organisation,
        List<String> needs,
        List<String> groups,
        List<String> genders,
        List<String> areas,
        List<String> reach,
        boolean staff,
        List<String> clauses) {

    static Entry of(JsonNode service) {
        return new Entry(
                service.path("name").asText(),
                service.at("/organization/name").asText(),
                codes(service, "need"),
                codes(service, "group"),
                codes(service, "gender"),
                texts(service.path("service_areas"), "/name"),
                Stream.concat(
                                numbers(service).stream(),
                                Stream.of(service.path("url").asText()).filter(url -> !url.isEmpty()))
                        .toList(),
                service.path("safehomes_audience").asText("public").equals("staff"),
                texts(service.at("/safehomes_source/clauses"), ""));
    }

    /** What it is as a line: parts separated by {@code |}, those of a part by commas. */
    String line() {
        return Stream.of(
                        staff ? name + " (staff)" : name,
                        organisation,
                        String.join(", ", needs),
                        String.join(
                                ", ",
                                Stream.concat(groups.stream(), genders.stream()).toList()),
                        String.join(", ", areas),
                        String.join(", ", reach),
                        String.join(" ", clauses))
                .collect(Collectors.joining(" | "));
    }

    private static List<String> numbers(JsonNode service) {
        return stream(service.path("contacts"))
                .flatMap(contact -> stream(contact.path("phones")))
                .map(phone -> phone.path("number").asText())
                .toList();
    }

    private static List<String> codes(JsonNode service, String kind) {
        return texts(service.path("attributes"), "/taxonomy_term/code").stream()
                .filter(code -> code.startsWith(kind + "/"))
                .map(code -> code.substring(kind.length() + 1))
                .toList();
    }

    static List<String> texts(JsonNode array, String pointer) {
        return stream(array).map(each -> each.at(pointer).asText()).toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
