package org.safehomes.rest.internal;

import java.util.Locale;

/** Every kind of problem, with its stable URI, status, title and the sentence that goes with it if nobody says a better one. */
enum ProblemType {
    MALFORMED_JSON(400, "Malformed JSON", "The body is not one JSON document, or is too deep or too long."),
    BAD_REQUEST(400, "Bad request", "The request cannot be read."),
    NOT_SIGNED_IN(401, "Not signed in", "Sign in with an account that the host's staff register knows as active."),
    NOT_ALLOWED(403, "Not allowed", "Your role does not include this kind of work."),
    NO_SUCH_RECORD(404, "No such record", "There is no such record."),
    NO_SUCH_PATH(404, "No such path", "There is nothing at this path."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "This path does not take this method: see the Allow header."),
    NOT_ACCEPTABLE(406, "Not acceptable", "Only application/json is spoken here."),
    STALE_VERSION(409, "Stale version", "The record has changed since you read it."),
    REFUSED_BY_RULE(409, "Refused by a rule", "A rule of the policy refuses this."),
    CONFLICT(409, "Conflict", "The request does not fit the state of the record."),
    BODY_TOO_LARGE(413, "Body too large", "The body is larger than any request of this service."),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", "Only application/json in UTF-8 is read here."),
    INVALID_INPUT(422, "Invalid input", "Some of what was sent cannot be taken: see the fields."),
    KEY_REUSED(422, "Idempotency key reused", "This idempotency key was used for another request."),
    VERSION_REQUIRED(428, "Version required", "Send the version you saw in the If-Match header."),
    TOO_MANY_ATTEMPTS(429, "Too many attempts", "Wait before trying again: see the Retry-After header."),
    UNEXPECTED(500, "Unexpected failure", "Something failed here. Tell the service desk the correlation id."),
    // not a fault of the request, and waiting does not help: the council has to set it
    PARAMETER_NOT_SET(
            503, "Parameter not set", "The policy leaves a value blank that this needs. Nothing was changed."),
    UNAVAILABLE(503, "Unavailable", "Something this service needs is not available now. Nothing was changed.");

    private final int status;
    private final String title;
    private final String detail;

    ProblemType(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The kind for an error of which only the status is known. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404, 410 -> NO_SUCH_PATH;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409, 412 -> CONFLICT;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> VERSION_REQUIRED;
            case 429 -> TOO_MANY_ATTEMPTS;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? UNEXPECTED : BAD_REQUEST;
        };
    }

    String uri() {
        return "urn:safehomes:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }
}
