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
     * What is due, the earliest first.
     *
     * @param scope whose
     * @param limit how many, 1 to 200
     * @param cursor from the page before; empty for the first
     */
    @Performs("LIST_TASKS")
    Page<Task> due(Caller caller, Scope scope, int limit, Optional<String> cursor);

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
}
