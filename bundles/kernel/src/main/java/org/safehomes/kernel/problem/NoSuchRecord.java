package org.safehomes.kernel.problem;

/** There is no such record, or the caller may not know that there is. The two are one: same statements, same audit, same bytes (AN-2, AC-2). */
public final class NoSuchRecord extends DomainProblem {

    private static final long serialVersionUID = 1L;

    public NoSuchRecord() {
        super("There is no such record.");
    }
}
