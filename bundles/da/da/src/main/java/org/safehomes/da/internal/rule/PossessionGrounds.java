package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Enforcement.Couple;
import org.safehomes.da.Enforcement.Ground;
import org.safehomes.da.Enforcement.PossessionClaim;
import org.safehomes.da.Tenure;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * The grounds for possession depend on the tenure: of a secure tenancy 1, 2, 2A and section 84A (Housing Act 1985), of an assured
 * one 7A, 12, 14 and 14A (Housing Act 1988). Says whether a claim is complete; whether a ground holds is for Legal and the court.
 */
@PolicyRule(
        id = "PE-3",
        clauses = {"L4.6", "E10.2"})
public final class PossessionGrounds {

    private static final Set<Ground> SECURE =
            EnumSet.of(Ground.GROUND_1, Ground.GROUND_2, Ground.GROUND_2A, Ground.SECTION_84A);
    private static final Set<Ground> ASSURED =
            EnumSet.of(Ground.GROUND_7A, Ground.GROUND_12, Ground.GROUND_14, Ground.GROUND_14A);
    private static final Map<Tenure, Set<Ground>> OF = Map.of(
            Tenure.SECURE, SECURE,
            Tenure.FLEXIBLE, SECURE,
            Tenure.ASSURED, ASSURED,
            Tenure.ASSURED_SHORTHOLD, ASSURED);

    /** @param tenure of the perpetrator's home; empty if nobody knows */
    public Decision<Boolean> decide(Optional<Tenure> tenure, PossessionClaim claim) {
        if (tenure.isEmpty()) {
            return Decision.of(
                    PossessionGrounds.class,
                    false,
                    List.of("The tenure of the home is not known: the grounds depend on it (PE-3)."));
        }
        var grounds = OF.get(tenure.get());
        if (grounds == null) {
            return claim.grounds().isEmpty()
                    ? Decision.of(
                            PossessionGrounds.class,
                            true,
                            List.of("A tenancy of this kind ends without one of these grounds: Legal says how."))
                    : Decision.of(
                            PossessionGrounds.class,
                            false,
                            List.of(
                                    "A tenancy of this kind has none of these grounds: Legal says how it ends (PE-3)."));
        }
        var missing = missing(grounds, claim);
        return missing.isEmpty()
                ? Decision.of(
                        PossessionGrounds.class,
                        true,
                        List.of(
                                "The claim is complete for this tenure; whether a ground holds is for Legal and the court."))
                : Decision.of(PossessionGrounds.class, false, missing);
    }

    private static List<String> missing(Set<Ground> grounds, PossessionClaim claim) {
        var missing = new ArrayList<String>();
        if (claim.grounds().isEmpty()) {
            missing.add("No ground is named (PE-3).");
        }
        claim.grounds().stream()
                .sorted()
                .filter(ground -> !grounds.contains(ground))
                .forEach(ground -> missing.add(name(ground) + " is none of this tenure's grounds (PE-3)."));
        claim.grounds().stream().sorted().filter(grounds::contains).forEach(ground -> {
            switch (ground) {
                case GROUND_2A -> couple(name(ground), claim.couple(), missing);
                case GROUND_14A -> {
                    couple(name(ground), claim.couple(), missing);
                    if (!claim.provider()) {
                        missing.add("Ground 14A is for registered providers and charitable housing trusts (PE-3).");
                    }
                }
                case SECTION_84A, GROUND_7A -> {
                    if (claim.breaches().isEmpty()) {
                        missing.add(name(ground) + " needs one of its listed convictions or breaches (PE-3).");
                    }
                }
                case GROUND_1, GROUND_2, GROUND_12, GROUND_14 -> {
                    // what they rest on is for Legal
                }
            }
        });
        return missing;
    }

    private static void couple(String ground, Optional<Couple> couple, List<String> missing) {
        if (couple.filter(Couple::livedAsCouple).isEmpty()) {
            missing.add(ground + " needs two who lived there as a couple (PE-3).");
        }
        if (couple.filter(Couple::leftBecauseOfAbuse).isEmpty()) {
            missing.add(ground + " needs one of the two to have left because of violence or threats (PE-3).");
        }
        if (couple.filter(Couple::unlikelyToReturn).isEmpty()) {
            missing.add(ground + " needs whoever has left to be unlikely to return (PE-3).");
        }
    }

    private static String name(Ground ground) {
        return ground == Ground.SECTION_84A
                ? "Section 84A"
                : "Ground " + ground.name().substring("GROUND_".length());
    }
}
