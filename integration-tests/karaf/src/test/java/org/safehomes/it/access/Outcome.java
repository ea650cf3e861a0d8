package org.safehomes.it.access;

/** What comes of an operation, the same over HTTP and in process. */
enum Outcome {
    DONE,
    /** Access let it pass, and a rule of the casework did not. */
    REFUSED,
    NO_SUCH_RECORD,
    NOT_ALLOWED,
    NOT_SIGNED_IN;

    boolean letThrough() {
        return this == DONE || this == REFUSED;
    }

    /** Of a request whose success has this status. */
    static Outcome of(int status, int success) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NO_SUCH_RECORD;
            case 409, 412 -> REFUSED;
            default -> {
                // nothing of the kind is there yet
                if (status != success && status != 204) {
                    throw new AssertionError("answered " + status + " and not " + success);
                }
                yield DONE;
            }
        };
    }
}
