package org.safehomes.da;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.RecordRef;

/** What is due. Tasks on records the caller may not see do not exist for them. */
@ProviderType
public interface Tasks {

    /**
     * What is to be done. Of two that are due at the same moment the order is always the same.
     *
     * @param scope whose
     * @param due how soon it is due, late ones among it
     * @param order what comes first
     * @param limit how many, 1 to 200
     * @param cursor from the page before, in the same order; empty for the first
     */
    @Performs("LIST_TASKS")
    Page<Task> due(Caller caller, Scope scope, Due due, Order order, int limit, Optional<String> cursor);

    /**
     * Marks a manager's task as dealt with. Contact tasks are finished by contact, confirmations by confirming.
     *
     * @param how what was done; 1 to 4,000 characters; kept in the timeline
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the record has no such task
     * @throws org.safehomes.kernel.problem.RefusedByRule if the task is not one that is finished by hand, or is another's
     */
    @Performs("FINISH_TASK")
    void finish(Caller caller, RecordRef about, EntryId task, String how);

    /** Whose tasks. */
    enum Scope {
        /** Assigned to the caller. */
        MINE,
        /** All on records the caller may see. */
        TEAM
    }

    /** How soon. Days are of 24 elapsed hours. */
    enum Due {
        /** Whenever. */
        ANY,
        /** Late now. */
        OVERDUE,
        /** Late, or due within one day. */
        WITHIN_A_DAY,
        /** Late, or due within 7 days. */
        WITHIN_A_WEEK,
        /** Late, or due within 30 days. */
        WITHIN_A_MONTH
    }

    /** What comes first. */
    enum Order {
        /** The earliest due. */
        DUE,
        /** The most urgent, and of those the earliest due. */
        URGENCY
    }
}
