package org.safehomes.sanctuary;

/** Where in or at a home something is fitted or repaired. A fixed list: it is all that an order says of where (SA-7). */
public enum HomePlace {
    FRONT_DOOR,
    BACK_DOOR,
    SIDE_DOOR,
    BALCONY_DOOR,
    ALL_OUTSIDE_DOORS,
    INSIDE_DOOR,
    GROUND_FLOOR_WINDOWS,
    UPPER_FLOOR_WINDOWS,
    ALL_WINDOWS,
    HALL,
    LIVING_ROOM,
    BEDROOM,
    KITCHEN,
    GARDEN_GATE,
    OUTSIDE_WALL,
    /** Shared with other homes (SA-3). */
    COMMUNAL_DOOR,
    /** Shared with other homes (SA-3). */
    COMMUNAL_HALL,
    /** Shared with other homes (SA-3). */
    COMMUNAL_GATE;

    /** Whether other homes share it: there the landlord does the work, whoever its provider is (SA-3). */
    public boolean communal() {
        return this == COMMUNAL_DOOR || this == COMMUNAL_HALL || this == COMMUNAL_GATE;
    }
}
