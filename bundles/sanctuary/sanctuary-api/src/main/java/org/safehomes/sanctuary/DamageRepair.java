package org.safehomes.sanctuary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;
import org.safehomes.sanctuary.SecurityWork.Delivery;
import org.safehomes.sanctuary.SecurityWork.NeutralOrder;

/**
 * Damage that is repaired (SA-6).
 *
 * @param emergency whether it is an emergency, and why
 * @param dedicatedCode whether this landlord has a dedicated code for it: it stays inside this system (L4.4, E8)
 * @param due by when an emergency is done: so many elapsed hours after it was reported, whatever the clocks and the calendar do;
 *     empty if it is none
 * @param overdue whether it was not done, or not called off, in time, or is late now; what was done and was not mended counts as not
 *     done
 * @param order what the repairs desk gets; empty of what it took by telephone: its own order stands in {@code what}
 * @param delivery how far it is on its way there; empty if nobody knows any more, or the desk took it by telephone
 * @param confirmed whether the survivor said on a safe way that it was done
 */
public record DamageRepair(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        NewDamageRepair what,
        State state,
        Decision<Boolean> emergency,
        boolean dedicatedCode,
        Optional<Instant> due,
        boolean overdue,
        Optional<NeutralOrder> order,
        Optional<Delivery> delivery,
        boolean confirmed,
        List<RepairStep> steps) {

    public DamageRepair {
        steps = List.copyOf(steps);
    }

    /** How far it is. */
    public enum State {
        ORDERED,
        /** Somebody came in vain: arrange another visit by safe contact. */
        VISIT_FAILED,
        /** Done, as far as the repairs desk says: the survivor was not asked yet. */
        DONE,
        CONFIRMED,
        /** Done, as far as the repairs desk says: the survivor could not be asked on a safe way. */
        NOT_CONFIRMED,
        /** It was said to be done and is not: it is open again. */
        NOT_MENDED,
        CALLED_OFF
    }

    /** What is damaged. A fixed list: it is all that an order says of what (SA-7). */
    public enum Damaged {
        ENTRANCE_DOOR,
        INSIDE_DOOR,
        LOCK,
        WINDOW,
        GATE,
        LIGHT,
        ELECTRICS,
        WATER,
        OTHER
    }

    /**
     * What is recorded. It is ordered at once, unless the repairs desk took it already.
     *
     * @param home if it is another than the case's own; personal data
     * @param reportedAt when it was reported: from then on its clock runs; not in the future
     * @param takenByDesk what the repairs desk calls its order if it took one by telephone, as it does at night: then nothing is ordered
     *     again. The desk must have it for this home, taken not more than 24 hours before the report and not completed before it; at most
     *     40 characters
     * @param leavesAtRisk whether it leaves the survivor at risk, such as an entry that does not close. Not knowing is not a no
     * @param note at most 4,000 characters; never leaves this system
     */
    public record NewDamageRepair(
            Optional<Uprn> home,
            Instant reportedAt,
            Damaged damaged,
            HomePlace where,
            Answer leavesAtRisk,
            Optional<String> takenByDesk,
            Optional<String> note) {}

    /** What became of it. */
    public record RepairStep(EntryId id, StaffId by, Instant recordedAt, NewRepairStep what) {}

    /** What can become of it. */
    public enum Step {
        VISIT_FAILED,
        DONE,
        /** The survivor said on a safe way that it was done. */
        CONFIRMED,
        /** The survivor could not be asked on a safe way: the note says what was tried. */
        NOT_CONFIRMED,
        /** It was said to be done and is not: it is open again, and its clock is the first one. */
        NOT_MENDED,
        CALLED_OFF
    }

    /**
     * What is recorded.
     *
     * @param at when; not in the future, not before the minute of the order, and not before the step before it
     * @param evidence what the host's document store calls the evidence; at most 200 characters
     * @param contact the contact among the case's contacts by which the survivor confirmed it: needed for that, and it must have been
     *     safe, have reached them, and have been made after the repair was done and not after {@code at}
     * @param note at most 4,000 characters; needed unless it is done or confirmed
     */
    public record NewRepairStep(
            Step step, Instant at, Optional<String> evidence, Optional<EntryId> contact, Optional<String> note) {}

    /** Who or what did the damage. */
    public enum Cause {
        PERPETRATORS_VIOLENCE,
        OTHER,
        NOT_KNOWN
    }

    /**
     * What it cost, and what did it: kept apart from the repair, for a recharge (RC-1).
     *
     * @param pence 0 to 10,000,000
     */
    public record RepairCost(Long pence, Cause cause) {}

    /** The cost as it was recorded last. */
    public record RecordedCost(EntryId id, StaffId by, Instant recordedAt, EntryId repair, RepairCost what) {}
}
