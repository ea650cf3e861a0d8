package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safehomes.it.karaf.Answer;

/**
 * What somebody was answered: status, every header and every byte, but for {@link #MASKED what is random by nature}.
 */
final class Transcript {

    /** All that is masked, for the result file. */
    static final List<String> MASKED = List.of(
            "the header Date",
            "the correlation id, in its header and in a problem",
            "references and entry ids: each is replaced by its number in the order of appearance, so that one more, one less"
                    + " or another order still shows");

    private static final Pattern TOKEN = Pattern.compile("[CRE]-[0-9A-HJKMNP-TV-Z]{16}");

    private final List<String> answers = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    void add(String request, Answer answer) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers());
        headers.remove("Date");
        var body =
                request.startsWith("GET /api/da/tasks") && answer.status() == 200 ? tiesByKind(answer) : answer.text();
        var text = answer.status() + "\n" + headers + "\n" + body;
        var correlation = answer.header("X-Correlation-Id");
        answers.add(named(request) + "\n"
                + named(correlation.isEmpty() ? text : text.replace(correlation, "(correlation)")));
    }

    List<String> answers() {
        return List.copyOf(answers);
    }

    /** The same bytes, but for the order of tasks that are due at one moment. */
    private static String tiesByKind(Answer answer) {
        var items = answer.json().path("items");
        var before = Answer.stream(items).map(JsonNode::toString).collect(Collectors.joining(",", "[", "]"));
        assertThat(answer.text()).as("items as they came").contains(before);
        var after = Answer.stream(items)
                .sorted(Comparator.comparing((JsonNode task) -> task.path("due").asText())
                        .thenComparing(task -> task.path("raisedAt").asText())
                        .thenComparing(task -> task.path("kind").asText()))
                .map(JsonNode::toString)
                .collect(Collectors.joining(",", "[", "]"));
        return answer.text().replace(before, after);
    }

    private String named(String text) {
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(
                        names.computeIfAbsent(token.group(), any -> "(reference " + names.size() + ")")));
    }
}
