package org.safehomes.da;

/** What safeguarding asks for. */
public enum SafeguardingStep {
    /** A referral about a child (SG-1, D8.23). */
    CHILD(true),
    /** A referral about an adult at risk (SG-3). */
    ADULT_AT_RISK(true),
    /** The safeguarding team is told of a case at high risk (SG-5). */
    HIGH_RISK(true),
    /** The line manager is spoken to (SG-4, D8.9). */
    LINE_MANAGER(false),
    /** The designated safeguarding officer is spoken to (SG-4, D8.9). */
    SAFEGUARDING_OFFICER(false),
    /** The internal report is made (SG-4, D8.28). */
    INTERNAL_REPORT(false),
    /** The team that supports the survivor is told, apart from the report (SG-4, D8.28). */
    SUPPORT_TEAM(false);

    private final boolean outside;

    SafeguardingStep(boolean outside) {
        this.outside = outside;
    }

    /** Whether something goes to somebody outside the landlord. */
    public boolean outside() {
        return outside;
    }
}
