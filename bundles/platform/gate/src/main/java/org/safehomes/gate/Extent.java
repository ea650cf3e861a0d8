package org.safehomes.gate;

/** How much of a record somebody who was added by name needs to know. Names stay for ever: rows of years ago carry them. */
public enum Extent {
    /** All of it, like the team. */
    FULL,
    /**
     * Only what the actions that say so answer ({@link org.safehomes.kernel.Action#basic()}). For every other operation the
     * record is not there.
     */
    BASIC
}
