package org.safehomes.kernel.problem;

/** Somebody changed the record after the version the caller saw. */
public final class StaleVersion extends DomainProblem {

    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("The record has changed since you read it: read it again and repeat your change.");
    }
}
