package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safehomes.da.Answer;
import org.safehomes.da.Tenure;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Whether a tenancy may be offered anew (TL-2). Housing Act 1985 s81ZA, inserted by Domestic Abuse Act 2021 s79: a local housing
 * authority in England that grants a secure tenancy, for reasons connected with abuse, to somebody who is or was a tenant under a
 * qualifying tenancy, alone or jointly, of another home or jointly of this one, or whose household member suffered the abuse,
 * grants one that is not flexible. Qualifying is a secure tenancy that is not flexible, and an assured one that is not shorthold
 * with a social landlord. The section speaks of flexible tenancies; that no other lesser tenure is offered in place of the secure
 * one is what the policies promise (L4.4, E8) and this project holds to. A housing association is not bound by it.
 */
@PolicyRule(
        id = "TL-2",
        clauses = {"L4.4", "E8", "D3.1", "V4.3"},
        from = "2021-11-01",
        decidedBy = "the day of the grant")
public final class SecureGrant {

    /** What the landlord is, by its own data. */
    public enum Landlord {
        LOCAL_AUTHORITY,
        HOUSING_ASSOCIATION;

        /** @throws IllegalStateException if the council's data say anything else */
        public static Landlord of(String parameter) {
            return switch (parameter) {
                case "local-authority" -> LOCAL_AUTHORITY;
                case "housing-association" -> HOUSING_ASSOCIATION;
                default ->
                    throw new IllegalStateException(
                            "landlord.kind is local-authority or housing-association, not something else.");
            };
        }
    }

    /**
     * @param on the day of the grant
     * @param connected whether it is granted for reasons connected with abuse
     * @param lifetime whether the survivor is or was a lifetime tenant; not known is treated as yes
     */
    public Decision<Boolean> decide(
            Landlord landlord, LocalDate on, Tenure tenure, boolean connected, Answer lifetime) {
        if (landlord == Landlord.HOUSING_ASSOCIATION) {
            return sought(tenure, lifetime);
        }
        if (tenure == Tenure.SECURE) {
            return decision(true, "A secure tenancy that is not flexible is what s81ZA asks for: it may be offered.");
        }
        if (!connected) {
            return decision(
                    true,
                    "It is not granted for reasons connected with abuse: Housing Act 1985 s81ZA does not ask for a secure"
                            + " tenancy. If that is not certain, record it as connected.");
        }
        if (lifetime == Answer.NO) {
            return decision(
                    true,
                    "The survivor was never a lifetime tenant: Housing Act 1985 s81ZA does not ask for a secure tenancy. A secure"
                            + " one may be offered all the same.");
        }
        if (!DatedLaw.inForce(SecureGrant.class, on)) {
            return decision(
                    true,
                    "Before 1 November 2021 Housing Act 1985 s81ZA was not in force: the day of the grant decides."
                            + " Same security was good practice then too.");
        }
        return refused(tenure, lifetime);
    }

    private static Decision<Boolean> refused(Tenure tenure, Answer lifetime) {
        var reasons = new ArrayList<String>();
        if (lifetime == Answer.NOT_KNOWN) {
            reasons.add(
                    "Whether the survivor is or was a lifetime tenant is not known: find out and record it first. Until then"
                            + " it is treated as so.");
        } else {
            reasons.add("The survivor is or was a lifetime tenant, and the grant is for reasons connected with abuse.");
        }
        reasons.add(
                tenure == Tenure.FLEXIBLE
                        ? "A local housing authority that grants a secure tenancy then grants one that is not flexible (Housing"
                                + " Act 1985 s81ZA)."
                        : "A local housing authority offers a secure tenancy then, as Housing Act 1985 s81ZA means it to be: a"
                                + " lesser tenure in its place is not recorded as an offer.");
        reasons.add("Offer a secure tenancy, or ask Legal before anything is said to the survivor.");
        return Decision.of(SecureGrant.class, false, reasons);
    }

    private static Decision<Boolean> sought(Tenure tenure, Answer lifetime) {
        var same = tenure == Tenure.SECURE || tenure == Tenure.ASSURED;
        var reasons = new ArrayList<String>();
        reasons.add(
                "A housing association is not bound by Housing Act 1985 s81ZA: the same tenure is sought where possible"
                        + " (V4.3).");
        if (!same && lifetime != Answer.NO) {
            reasons.add(
                    "This is a lesser tenure than a lifetime tenant had: say what was done to get the same, with the local"
                            + " authority too, and tell the survivor what they would lose.");
        }
        return Decision.of(SecureGrant.class, true, reasons);
    }

    private static Decision<Boolean> decision(boolean outcome, String reason) {
        return Decision.of(SecureGrant.class, outcome, List.of(reason));
    }
}
