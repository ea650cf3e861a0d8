package org.safehomes.rest.internal;

import org.jspecify.annotations.Nullable;

/**
 * A failure as the log may have it: where it happened and of which class, without the messages of the exceptions, which may
 * hold what somebody wrote about somebody.
 */
final class Trace extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 8;

    private Trace(Throwable failure, int depth) {
        super(failure.getClass().getName(), cause(failure, depth), false, true);
        setStackTrace(failure.getStackTrace());
    }

    static Trace of(Throwable failure) {
        return new Trace(failure, 1);
    }

    private static @Nullable Trace cause(Throwable failure, int depth) {
        // causes may go round in a circle
        return failure.getCause() == null || depth >= DEEPEST ? null : new Trace(failure.getCause(), depth + 1);
    }
}
