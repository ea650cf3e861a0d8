package org.safehomes.outgoing;

/** Whether something may leave. */
public enum Verdict {
    MAY_LEAVE,
    /** Not as things are: it waits until they are otherwise. */
    HELD_BACK,
    /** Never, whoever sends it. */
    REFUSED
}
