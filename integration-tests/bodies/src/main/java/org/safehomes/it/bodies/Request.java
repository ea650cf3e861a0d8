package org.safehomes.it.bodies;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A good request for one operation. Path and body name what the test fills in by words in braces, such as <code>{case}</code>.
 *
 * @param action what it performs
 * @param path below the module's root, or whole
 * @param body empty if it has none
 * @param status what it is answered with
 * @param guarded whether it needs the version that the caller saw
 */
public record Request(String action, String method, String path, String body, int status, boolean guarded) {

    private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)}");

    static Request get(String action, String path) {
        return new Request(action, "GET", path, "", 200, false);
    }

    static Request post(String action, String path, String body, int status) {
        return new Request(action, "POST", path, body, status, false);
    }

    /** One that needs the version that the caller saw. */
    static Request guarded(String action, String method, String path, String body, int status) {
        return new Request(action, method, path, body, status, true);
    }

    /** The same with its whole path. */
    Request under(String root) {
        return new Request(action, method, root + path, body, status, guarded);
    }

    /** The same with something else in its body. */
    public Request saying(String other) {
        return new Request(action, method, path, other, status, guarded);
    }

    /** The same with every blank filled in. */
    public Request filled(UnaryOperator<String> values) {
        return new Request(action, method, fill(path, values), fill(body, values), status, guarded);
    }

    private static String fill(String text, UnaryOperator<String> values) {
        return BLANK.matcher(text).replaceAll(blank -> Matcher.quoteReplacement(values.apply(blank.group(1))));
    }

    @Override
    public String toString() {
        return action;
    }
}
