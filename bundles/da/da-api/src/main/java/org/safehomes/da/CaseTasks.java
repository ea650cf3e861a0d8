package org.safehomes.da;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;

/**
 * Tasks that other modules raise on a case. They stand in the one list of what is due ({@link Tasks}). For modules in the same
 * container; not offered over REST.
 */
@ProviderType
public interface CaseTasks {

    /**
     * Raises a task, once for each module and key of a case: a repetition answers the first one's id and raises nothing, also if it is
     * done by now. So a job may repeat it.
     *
     * @param system the caller that the gate gives to jobs
     */
    EntryId raise(Caller system, CaseRef reference, ModuleTask task);

    /**
     * Ends a task, if there is such a one that is open.
     *
     * @param system the caller that the gate gives to jobs
     * @return whether there was
     */
    boolean done(Caller system, CaseRef reference, String module, String key);
}
