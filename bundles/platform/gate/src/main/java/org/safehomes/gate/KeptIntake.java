package org.safehomes.gate;

import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.Caller;

/** Enters what the spool kept. Registered by the module that kept it. */
@ConsumerType
public interface KeptIntake {

    /** The kind that it enters. */
    String kind();

    /**
     * Enters it through the gate, by its key, so that what was entered before is not entered again. What it throws is tried
     * again later.
     *
     * @param caller whoever said it, good for a reporter's actions and no others. Whether they are staff was perhaps never
     *     checked
     */
    void enter(Caller caller, Kept kept);
}
