package org.safehomes.kernel.problem;

import org.safehomes.kernel.Decision;

/** A rule of the policy says no. Carries the decision, so that a caseworker reads which rule and why. */
public final class RefusedByRule extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient Decision<?> decision;

    public RefusedByRule(Decision<?> decision) {
        super(String.join(" ", decision.reasons()));
        this.decision = decision;
    }

    /** The rule, its clauses and its reasons. */
    public Decision<?> decision() {
        return decision;
    }
}
