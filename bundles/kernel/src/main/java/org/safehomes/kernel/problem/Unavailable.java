package org.safehomes.kernel.problem;

/**
 * Something the operation needs is not there now: the database, the audit trail, a service of the host. Thrown before any
 * record is looked up, or after everything was rolled back, so that it tells nothing about any record.
 */
public final class Unavailable extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** @param what what is missing, in words an operator knows, such as {@code the audit trail} */
    public Unavailable(String what) {
        super(text(what));
    }

    public Unavailable(String what, Throwable cause) {
        super(text(what), cause);
    }

    private static String text(String what) {
        return "Not available now: " + what
                + ". Nothing was changed; try again, and tell the service desk if it lasts.";
    }
}
