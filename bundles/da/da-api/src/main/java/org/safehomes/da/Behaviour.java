package org.safehomes.da;

/** Kinds of abusive behaviour: those of the Domestic Abuse Act 2021 s1(3), and violence that counts without a connection. */
public enum Behaviour {
    PHYSICAL_OR_SEXUAL(true),
    VIOLENT_OR_THREATENING(true),
    CONTROLLING_OR_COERCIVE(true),
    ECONOMIC(true),
    PSYCHOLOGICAL_OR_EMOTIONAL(true),
    FEMALE_GENITAL_MUTILATION(false),
    FORCED_MARRIAGE(false),
    HONOUR_BASED(false),
    STALKING(false),
    SEXUAL_OFFENCE(false),
    TRAFFICKING(false),
    PROSTITUTION(false);

    private final boolean statutory;

    Behaviour(boolean statutory) {
        this.statutory = statutory;
    }

    /** Whether the Act names it. The others are violence against women and girls (IN-6); most are abusive under the Act too. */
    public boolean statutory() {
        return statutory;
    }
}
