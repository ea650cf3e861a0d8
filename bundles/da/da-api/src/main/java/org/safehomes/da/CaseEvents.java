package org.safehomes.da;

/**
 * What other modules may count on being told of a case: after the commit, in the order in which it was written, and on their return
 * if they were away. A topic says that something happened and nothing of what it was.
 */
public final class CaseEvents {

    /**
     * The risk was assessed as greater than it was known to be, or as high when nobody had assessed it before. How great it is, is asked
     * of {@link Cases}, by whoever may see the case.
     */
    public static final String RISK_RAISED = "da/risk-raised";

    private CaseEvents() {}
}
