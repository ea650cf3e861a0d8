package org.safehomes.kernel;

/**
 * On whose behalf an operation runs. Passed explicitly to every operation, never kept in a thread.
 *
 * <p>Callers are made by the gate's {@code Sessions} alone; the gate refuses every other implementation, so that to know a
 * staff id is not to be that member of staff.
 */
public interface Caller {

    /** The host's key of the member of staff. */
    StaffId staff();

    /** Ties the audit entry, the log lines and the answer of one request together. Random; says nothing about anyone. */
    String correlation();

    /**
     * Whether the host's staff register was asked who this is. False only while the register is away: then the one thing that
     * is taken from a caller is a report, whose reporter is looked up when it is entered (AC-3).
     */
    default boolean checked() {
        return true;
    }
}
