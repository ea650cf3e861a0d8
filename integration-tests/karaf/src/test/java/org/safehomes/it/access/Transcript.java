package org.safehomes.it.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        var text = answer.status() + "\n" + headers + "\n" + answer.text();
        var correlation = answer.header("X-Correlation-Id");
        answers.add(named(request) + "\n"
                + named(correlation.isEmpty() ? text : text.replace(correlation, "(correlation)")));
    }

    List<String> answers() {
        return List.copyOf(answers);
    }

    private String named(String text) {
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(
                        names.computeIfAbsent(token.group(), any -> "(reference " + names.size() + ")")));
    }
}
