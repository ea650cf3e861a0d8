package org.safehomes.host;

/**
 * What a host does with the reference that Safe Homes gives to whatever it orders. Decides what happens when nobody can tell
 * whether an order arrived, because a call broke or a machine died in the middle of it.
 */
public enum Traceability {
    /** The host keeps the reference and never creates a second thing for it: the order is simply given again. */
    UNIQUE,
    /** The host can be asked for the reference, but would create a second thing: it is asked before the order is given again. */
    SEARCHABLE,
    /** Neither: the order is never given again by itself; a manager finds out and says. */
    NONE
}
