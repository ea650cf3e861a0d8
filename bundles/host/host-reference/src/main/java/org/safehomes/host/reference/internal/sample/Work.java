package org.safehomes.host.reference.internal.sample;

import org.safehomes.host.Repairs.Priority;

/**
 * What the repairs desk is asked to do, by its codes. One is for emergencies of any trade and one for works of any trade: an order
 * that casework gives it comes under these, and so is no other than its neighbours (SA-7).
 */
enum Work {
    DOOR("DOOR-01", "Rehang front entrance door and renew frame", Priority.URGENT, 18_000, 62_000),
    LOCK("LOCK-01", "Renew front entrance door lock", Priority.URGENT, 7_500, 16_000),
    WINDOW("WIND-02", "Reglaze window", Priority.URGENT, 9_000, 28_000),
    BOILER("EMER-01", "No heating or hot water", Priority.EMERGENCY, 6_000, 145_000),
    LEAK("GENL-01", "Leak under kitchen sink", Priority.URGENT, 4_500, 19_000),
    DRAIN("PLUM-07", "Clear blocked waste", Priority.URGENT, 5_000, 14_000),
    SOCKET("ELEC-02", "Renew double socket", Priority.ROUTINE, 4_000, 9_500),
    DAMP("DAMP-01", "Treat mould and check ventilation", Priority.ROUTINE, 12_000, 88_000),
    KITCHEN("JOIN-05", "Adjust kitchen unit doors", Priority.ROUTINE, 3_500, 11_000),
    LIGHT("ELEC-06", "Renew light on the stair", Priority.ROUTINE, 3_000, 7_000);

    final String code;
    final String text;
    final Priority priority;
    final int leastPence;
    final int mostPence;

    Work(String code, String text, Priority priority, int leastPence, int mostPence) {
        this.code = code;
        this.text = text;
        this.priority = priority;
        this.leastPence = leastPence;
        this.mostPence = mostPence;
    }
}
