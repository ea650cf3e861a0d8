package org.safehomes.gate;

import java.time.Instant;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

/**
 * How far an order is.
 *
 * @param reference what the host knows it by
 * @param about the case it was ordered for
 * @param kind what kind of order it is
 * @param atOnce whether it waits for nothing that was ordered earlier for the case: an emergency
 * @param attempts how often the host was called
 * @param changed when its state last changed
 */
public record OrderOnHost(
        EntryId reference,
        RecordRef about,
        String kind,
        State state,
        boolean atOnce,
        int attempts,
        StaffId orderedBy,
        Instant ordered,
        Instant changed) {

    /** Where an order is on its way. */
    public enum State {
        /** It waits for its first or its next attempt. */
        WAITING,
        /** It is being given to the host just now, or was when a node died. */
        TRYING,
        /** Nobody knows whether the host has it, and the host cannot be asked: a manager finds out. */
        UNCERTAIN,
        /** The host refused it, or did not answer often enough: a manager decides. */
        FAILED,
        /** The host has it. */
        DONE,
        /** It was called off. */
        CANCELLED;

        /** Whether a manager must decide before it, and what was ordered after it for the same case, goes on; an emergency goes on. */
        public boolean held() {
            return this == UNCERTAIN || this == FAILED;
        }
    }

    /** What a manager decides about an order that does not go on by itself. */
    public enum Settlement {
        /** The host does not have it: give it again. */
        GIVE_AGAIN,
        /** The host has it: it was done. */
        WAS_DONE,
        /** It is not wanted any more, and the host does not have it or was told. */
        CANCEL
    }
}
