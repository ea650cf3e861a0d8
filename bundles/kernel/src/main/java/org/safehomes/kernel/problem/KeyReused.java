package org.safehomes.kernel.problem;

/** An idempotency key came again with a different request. */
public final class KeyReused extends DomainProblem {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("This idempotency key was used for another request: use a new key for each request.");
    }
}
