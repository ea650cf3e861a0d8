package org.safehomes.sanctuary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * One work of a schedule.
 *
 * @param doneBy who does it (SA-3)
 * @param emergency whether it is an emergency (SA-2), as decided when it was written down, and again when it was ordered: what was one
 *     stays one
 * @param due by when an emergency is done, exclusive: 24 elapsed hours after works were asked for or, if he went later, after that was
 *     recorded, whatever the clocks and the calendar do; empty if it is none
 * @param overdue whether it was not done, or not called off, in time, or is late now
 * @param order what was ordered; empty until it was
 * @param delivery how far the order is on its way to the repairs desk; empty if it was not ordered of it
 */
public record SecurityWork(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        NewSecurityWork what,
        State state,
        Decision<DoneBy> doneBy,
        Decision<Boolean> emergency,
        Optional<Instant> due,
        boolean overdue,
        Optional<NeutralOrder> order,
        Optional<Delivery> delivery,
        List<WorkStep> steps) {

    public SecurityWork {
        steps = List.copyOf(steps);
    }

    /** How far it is. */
    public enum State {
        PLANNED,
        ORDERED,
        /** Somebody came in vain: arrange another visit by safe contact. */
        VISIT_FAILED,
        DONE,
        /** It was said to be done and is not: it is open again. */
        NOT_DONE,
        /** It is not wanted any more. */
        CALLED_OFF
    }

    /** How far an order is on its way to the repairs desk. */
    public enum Delivery {
        /** It goes on by itself, also while the housing management system is away. */
        ON_ITS_WAY,
        /**
         * A manager decides about it, or about one that was ordered earlier for the case, at the case's host orders: call the repairs
         * desk meanwhile. An emergency waits for no earlier one.
         */
        HELD,
        DELIVERED,
        CALLED_OFF
    }

    /** Who does a work. */
    public enum DoneBy {
        /** The landlord's repairs desk: ordered of the housing management system. */
        LANDLORD,
        /** The landlord's provider: ordered by a neutral paper. */
        PROVIDER,
        /** Nobody has set who: the policy leaves it blank. */
        PROVIDER_NOT_SET,
        /** Nobody fits anything: it is lent, or the survivor is referred. */
        NOT_FITTED
    }

    /**
     * What is recorded.
     *
     * @param why what it protects from; 1 to 4,000 characters; never leaves this system
     * @param where where in the home
     * @param quantity how many, 1 to 40
     * @param perpetratorLivesThere whether the perpetrator lives at the home, if that is otherwise now than when it was asked for (SA-2)
     * @param estimatePence what it is likely to cost, in pence, 0 to 10,000,000; empty if nobody knows
     */
    public record NewSecurityWork(
            Measure measure,
            String why,
            HomePlace where,
            Integer quantity,
            Optional<Answer> perpetratorLivesThere,
            Optional<Long> estimatePence) {}

    /**
     * What reaches the contractor and the history of the home: opaque (SA-7).
     *
     * @param reference random; what the contractor or the housing management system knows it by
     * @param code the repairs desk's own
     */
    public record NeutralOrder(EntryId reference, String code, String text, boolean emergency, Instant orderedAt) {}

    /** What became of it. */
    public record WorkStep(EntryId id, StaffId by, Instant recordedAt, NewWorkStep what) {}

    /** What can become of it. */
    public enum Step {
        /** Somebody came in vain. */
        VISIT_FAILED,
        DONE,
        /** It was said to be done and is not: it is open again, and its clock is the first one. */
        NOT_DONE,
        /** The survivor changed their mind, or it is not needed any more. */
        CALLED_OFF
    }

    /**
     * What is recorded.
     *
     * @param at when; not in the future, not before the minute of the order, and not before the step before it
     * @param evidence what the host's document store calls the evidence, such as a photograph; at most 200 characters
     * @param note at most 4,000 characters; needed unless it is done
     */
    public record NewWorkStep(Step step, Instant at, Optional<String> evidence, Optional<String> note) {}
}
