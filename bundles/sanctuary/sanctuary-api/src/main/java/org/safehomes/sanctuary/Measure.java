package org.safehomes.sanctuary;

/** What makes somebody safer at home (SA-1). Which of them a landlord offers is its own to say. */
public enum Measure {
    /** Locks changed or added. */
    LOCKS,
    DOOR_CHAIN,
    WINDOW_ALARMS,
    /** Straps that hold a window from opening wide. */
    WINDOW_STRAPS,
    SECURING_BROKEN_WINDOWS,
    SPY_HOLE,
    /** Installed, or those that are there checked. */
    SMOKE_ALARMS,
    FIREPROOF_LETTERBOX,
    GARDEN_GATE_BOLT,
    BOLTS,
    SAFE_ROOM,
    SANCTUARY_ROOM,
    SECURITY_LIGHTS,
    CCTV_DOORBELL,
    /** Lent. */
    SAFE_PHONE,
    /** Lent. */
    PERSONAL_ALARM,
    /** By referral. */
    PHONE_MONITORING
}
