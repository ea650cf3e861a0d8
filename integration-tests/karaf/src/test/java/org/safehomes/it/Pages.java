package org.safehomes.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;

/** A list to its end, page by page. */
public final class Pages {

    private Pages() {}

    /** @param list its path; a query in it stays */
    public static Stream<JsonNode> of(Rest reader, String list) {
        var items = new ArrayList<JsonNode>();
        var first = list + (list.contains("?") ? "&" : "?") + "limit=200";
        var path = first;
        while (!path.isEmpty()) {
            var page = reader.get(path);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            Answer.stream(page.json().path("items")).forEach(items::add);
            var next = page.json().path("next").asText();
            path = next.isEmpty() ? "" : first + "&cursor=" + next;
        }
        return items.stream();
    }
}
