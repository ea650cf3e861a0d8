package org.safehomes.rest.internal;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One error on its way out (RFC 9457).
 *
 * @param status the type's own, or the one of HTTP that fits the request better
 * @param more members of this type besides the common ones, in order
 * @param cause what went wrong, for the log alone
 */
record Problem(ProblemType type, int status, String detail, Map<String, Object> more, Optional<Throwable> cause) {

    static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    static Problem of(ProblemType type) {
        return of(type, type.detail());
    }

    static Problem of(ProblemType type, String detail) {
        return new Problem(type, type.status(), detail, Map.of(), Optional.empty());
    }

    Problem with(Map<String, Object> members) {
        return new Problem(type, status, detail, members, cause);
    }

    Problem withStatus(int other) {
        return new Problem(type, other, detail, more, cause);
    }

    Problem causedBy(Throwable failure) {
        return new Problem(type, status, detail, more, Optional.of(failure));
    }

    byte[] toJson(String correlation) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", type.uri());
        members.put("title", type.title());
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(more);
        members.put("correlation", correlation);
        return Json.write(members);
    }
}
