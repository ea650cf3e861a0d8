package org.safehomes.it.orders;

/** Where an order can be stopped for good, until somebody kills the process. */
public enum Point {
    /** Nowhere. */
    NOWHERE,
    /** It is written, and its operation is not committed. */
    BEFORE_COMMIT,
    /** Its operation is committed, and nobody has taken it up. */
    AFTER_COMMIT,
    /** It was taken up, and the host was not called. */
    BEFORE_CALL,
    /** The host is in the middle of it. */
    IN_THE_HOST,
    /** The host has done it and committed, and has not answered. */
    BEFORE_ANSWER,
    /** The host has answered, and that is being written. */
    DURING_MARK
}
