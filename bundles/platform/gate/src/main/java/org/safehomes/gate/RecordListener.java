package org.safehomes.gate;

import java.time.Instant;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.RecordRef;

/**
 * Is told what happened to records, after the commit, in the order it was written. Register it with the service property
 * {@code safehomes.module}; a module that was away is told on its return what it missed, from its first registration on.
 */
@ConsumerType
public interface RecordListener {

    /**
     * One event. Must be idempotent: after a crash it may come again.
     *
     * @param id the event's own id
     * @param topic such as {@code da/case-opened}
     */
    void happened(String id, String topic, RecordRef ref, Instant at);
}
