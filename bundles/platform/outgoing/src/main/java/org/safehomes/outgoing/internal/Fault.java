package org.safehomes.outgoing.internal;

/**
 * What went wrong, for a log: the classes and where they were, and no message. What a library says of an error may quote what
 * was printed.
 */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 20;

    private Fault(Throwable error, int depth) {
        super(error.getClass().getName(), cause(error, depth), false, true);
        setStackTrace(error.getStackTrace());
    }

    static Fault of(Throwable error) {
        return new Fault(error, 0);
    }

    private static Fault cause(Throwable error, int depth) {
        var cause = error.getCause();
        return cause == null || depth == DEEPEST ? null : new Fault(cause, depth + 1);
    }
}
