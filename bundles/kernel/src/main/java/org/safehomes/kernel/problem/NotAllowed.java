package org.safehomes.kernel.problem;

/** The caller's roles do not include this kind of work, on any record. Says nothing about any record. */
public final class NotAllowed extends DomainProblem {

    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("Your role does not include this kind of work.");
    }
}
