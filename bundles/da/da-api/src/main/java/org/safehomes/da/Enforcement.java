package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * Action against a perpetrator, as it was recorded.
 *
 * @param tenure of the perpetrator's home, as it was known then; empty unless possession was asked for
 * @param decisions what each rule said then; empty if the action was dropped
 */
public record Enforcement(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        NewEnforcement what,
        Optional<Tenure> tenure,
        List<Decision<Boolean>> decisions) {

    public Enforcement {
        decisions = List.copyOf(decisions);
    }

    /**
     * What is recorded.
     *
     * @param proposal the one that is taken or dropped; only then
     * @param touches what of the landlord's housing management the abuse touches (PE-5)
     * @param why this action; 1 to 4,000 characters
     * @param possession what a claim for possession rests on; required for one, and only for one
     */
    public record NewEnforcement(
            State state,
            Measure measure,
            Optional<EntryId> proposal,
            Set<Touches> touches,
            String why,
            Optional<PossessionClaim> possession) {
        public NewEnforcement {
            touches = touches == null ? Set.of() : Set.copyOf(touches);
        }
    }

    /** How far it has come. Each is its own entry. */
    public enum State {
        PROPOSED,
        TAKEN,
        DROPPED
    }

    /** What is done. */
    public enum Measure {
        /** A warning for breach of tenancy, which is a contact with the perpetrator (PE-1). */
        WARNING,
        INJUNCTION,
        /** A secure or assured tenancy is demoted by the court. */
        DEMOTION,
        /** Possession is claimed from the court (PE-3). */
        POSSESSION,
        /** The perpetrator is evicted on the court's order (PE-3). */
        EVICTION
    }

    /** What of the landlord's housing management is touched. */
    public enum Touches {
        /** A home of the landlord. */
        OUR_HOME,
        /** An estate of the landlord. */
        OUR_ESTATE
    }

    /**
     * What a claim for possession rests on. The system checks that it is complete; whether it holds is for Legal and the court.
     *
     * @param tenure of the perpetrator's home; what the host says of it comes first
     * @param couple of grounds 2A and 14A
     * @param breaches of ground 7A and section 84A
     * @param provider whether the landlord is a registered provider of social housing or a charitable housing trust
     */
    public record PossessionClaim(
            Optional<Tenure> tenure,
            Set<Ground> grounds,
            Optional<Couple> couple,
            Set<ListedBreach> breaches,
            Boolean provider) {
        public PossessionClaim {
            grounds = grounds == null ? Set.of() : Set.copyOf(grounds);
            breaches = breaches == null ? Set.of() : Set.copyOf(breaches);
        }
    }

    /**
     * The two of whom one has left (Housing Act 1985 Schedule 2 ground 2A, Housing Act 1988 Schedule 2 ground 14A).
     *
     * @param livedAsCouple whether they lived there as spouses, civil partners or a couple
     * @param leftBecauseOfAbuse whether one has left because of the other's violence or threats
     * @param unlikelyToReturn whether that one is unlikely to return
     */
    public record Couple(Boolean livedAsCouple, Boolean leftBecauseOfAbuse, Boolean unlikelyToReturn) {}

    /** The grounds for possession of PE-3. */
    public enum Ground {
        /** Housing Act 1985 Schedule 2 ground 1: rent or another obligation of the tenancy. */
        GROUND_1,
        /** Ground 2: nuisance, or a conviction. */
        GROUND_2,
        /** Ground 2A: domestic abuse. */
        GROUND_2A,
        /** Housing Act 1985 section 84A: the absolute ground. */
        SECTION_84A,
        /** Housing Act 1988 Schedule 2 ground 7A: the absolute ground. */
        GROUND_7A,
        /** Ground 12: an obligation of the tenancy. */
        GROUND_12,
        /** Ground 14: nuisance, or a conviction. */
        GROUND_14,
        /** Ground 14A: domestic abuse. */
        GROUND_14A
    }

    /** The conditions of the absolute grounds: any one is enough. */
    public enum ListedBreach {
        SERIOUS_OFFENCE,
        INJUNCTION_BREACHED,
        CRIMINAL_BEHAVIOUR_ORDER_BREACHED,
        HOME_CLOSED_BY_ORDER,
        NOISE_ABATEMENT_BREACHED
    }
}
