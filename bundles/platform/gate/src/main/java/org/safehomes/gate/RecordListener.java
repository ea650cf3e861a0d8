package org.safehomes.gate;

import java.time.Instant;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;

/**
 * Is told what happened to records, after the commit, in the order it was written. Register it with the service properties
 * {@code safehomes.module} and {@link #TOPICS}; a module that was away is told on its return what it missed, from its first
 * registration on.
 */
@ConsumerType
public interface RecordListener {

    /** Names the topics that it is told of: one or several. Nothing else is looked for, however much happens. */
    String TOPICS = "safehomes.topics";

    /**
     * One event. Must be idempotent: after a crash it may come again.
     *
     * @param system a caller with the role {@link org.safehomes.kernel.Role#SYSTEM}
     * @param id the event's own id
     * @param topic such as {@code da/case-opened}
     */
    void happened(Caller system, String id, String topic, RecordRef ref, Instant at);
}
