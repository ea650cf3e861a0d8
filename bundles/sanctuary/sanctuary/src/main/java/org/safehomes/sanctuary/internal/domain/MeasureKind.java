package org.safehomes.sanctuary.internal.domain;

import org.safehomes.sanctuary.Measure;

/** What kind of thing a measure is, and so what is done about it. */
public enum MeasureKind {
    /** Fitted in the home. */
    FITTED,
    /** A repair, which the landlord does itself (SA-3). */
    REPAIR,
    /** Lent, and returned. */
    LENT,
    /** The survivor is referred to somebody. */
    REFERRED;

    public static MeasureKind of(Measure measure) {
        return switch (measure) {
            case SECURING_BROKEN_WINDOWS -> REPAIR;
            case SAFE_PHONE, PERSONAL_ALARM -> LENT;
            case PHONE_MONITORING -> REFERRED;
            case LOCKS,
                    DOOR_CHAIN,
                    WINDOW_ALARMS,
                    WINDOW_STRAPS,
                    SPY_HOLE,
                    SMOKE_ALARMS,
                    FIREPROOF_LETTERBOX,
                    GARDEN_GATE_BOLT,
                    BOLTS,
                    SAFE_ROOM,
                    SANCTUARY_ROOM,
                    SECURITY_LIGHTS,
                    CCTV_DOORBELL -> FITTED;
        };
    }

    /**
     * Whether it decides who comes in, or watches who does: that may touch what others who hold the home are entitled to (SA-5, W6). A
     * repair and a smoke alarm do not.
     */
    public static boolean securesAgainstOthers(Measure measure) {
        return of(measure) == FITTED && measure != Measure.SMOKE_ALARMS;
    }
}
