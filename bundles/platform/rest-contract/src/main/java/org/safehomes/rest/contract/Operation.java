package org.safehomes.rest.contract;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.safehomes.it.bodies.Request;

/**
 * A good request for one operation of a module, about its samples.
 *
 * @param action what it performs
 * @param path below that of the module
 * @param status what it is answered with
 * @param guarded whether it needs the version that the caller saw
 */
public record Operation(String action, String method, String path, String body, int status, boolean guarded) {

    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]-[0-9A-Z]{16}\\b");

    static Operation of(Request filled) {
        return new Operation(
                filled.action(), filled.method(), filled.path(), filled.body(), filled.status(), filled.guarded());
    }

    public Operation withPath(String other) {
        return new Operation(action, method, other, body, status, guarded);
    }

    public Operation withBody(String other) {
        return new Operation(action, method, path, other, status, guarded);
    }

    public Api.Answer sendTo(Api api) {
        return guarded ? api.send(method, path, body, "If-Match", "\"3\"") : api.send(method, path, body);
    }

    /** The references in its path, each once. */
    List<String> references() {
        return REFERENCE
                .matcher(path)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return action;
    }
}
