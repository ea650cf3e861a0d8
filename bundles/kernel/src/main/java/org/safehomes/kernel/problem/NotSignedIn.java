package org.safehomes.kernel.problem;

/** The caller is unknown, has left, or was not made by {@code Sessions}. */
public final class NotSignedIn extends DomainProblem {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("Sign in with an account that the host's staff register knows as active.");
    }
}
