package org.safehomes.kernel;

/** What kind of reader something is sent to, and so how much of a case may ever be in it. */
public enum RecipientKind {
    /** The coordinator of the local Multi-Agency Risk Assessment Conference. */
    MARAC_COORDINATOR(Reads.CASE),
    POLICE(Reads.CASE),
    PROBATION(Reads.CASE),
    /** A specialist domestic abuse service. */
    SPECIALIST_SERVICE(Reads.CASE),
    CHILDRENS_SERVICES(Reads.CASE),
    ADULT_SOCIAL_CARE(Reads.CASE),
    HEALTH(Reads.CASE),
    EDUCATION(Reads.CASE),
    /** Another council or landlord that rehouses. */
    OTHER_LANDLORD(Reads.CASE),
    OTHER_AGENCY(Reads.CASE),
    /** Whoever acts for the survivor, as the survivor named them. */
    SURVIVORS_REPRESENTATIVE(Reads.CASE),
    SURVIVOR(Reads.OWN),
    /** Whoever works on a home: what they get tells of the work and not why. */
    CONTRACTOR(Reads.NEUTRAL),
    /** Whoever keeps accounts. */
    ACCOUNTS(Reads.NEUTRAL),
    /** Whoever is billed, whoever that is. */
    DEBTOR(Reads.NEUTRAL),
    /** A court or tribunal: what it orders goes through Legal, outside the system (SH-2). */
    COURT(Reads.NOTHING),
    PERPETRATOR(Reads.NOTHING),
    PERPETRATORS_REPRESENTATIVE(Reads.NOTHING),
    /** Somebody linked to the perpetrator: household, relatives, friends. */
    LINKED_PERSON(Reads.NOTHING);

    /** How much of a case somebody may ever be sent. */
    public enum Reads {
        /** What a recorded decision shares, and no more. */
        CASE,
        /** Their own case, on a safe way only. */
        OWN,
        /** Business in neutral words, from which nobody learns that there is a case. */
        NEUTRAL,
        /** Nothing. */
        NOTHING
    }

    private final Reads reads;

    RecipientKind(Reads reads) {
        this.reads = reads;
    }

    /** How much of a case this kind of reader may ever be sent. */
    public Reads reads() {
        return reads;
    }
}
