package org.safehomes.sanctuary.internal.rule;

import java.util.List;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.sanctuary.DamageRepair.Damaged;
import org.safehomes.sanctuary.HomePlace;
import org.safehomes.sanctuary.Measure;

/**
 * What a contractor reads, and what stands in the history of the home for every tenant of it: what is fitted or mended, where, and how
 * many. It is put together of fixed phrases alone, such as any tenant's order has them, so that nothing that somebody wrote, and
 * nobody's name, can come into it.
 */
@PolicyRule(id = "SA-7")
public final class OpaqueOrder {

    private static final List<String> WHY =
            List.of("The order is put together of fixed phrases: what, where and how many, and never why.");

    /** What is fitted. */
    public Decision<String> fit(Measure measure, HomePlace where, int quantity) {
        return decision(phrase(measure) + place(where) + " Quantity: " + quantity + ".");
    }

    /** What is mended. */
    public Decision<String> mend(Damaged damaged, HomePlace where) {
        return decision("Repair " + phrase(damaged) + "." + place(where));
    }

    private static String phrase(Measure measure) {
        return switch (measure) {
            case LOCKS -> "Renew lock and supply keys.";
            case DOOR_CHAIN -> "Fit door chain.";
            case WINDOW_ALARMS -> "Fit window alarm.";
            case WINDOW_STRAPS -> "Fit window restrictor.";
            case SECURING_BROKEN_WINDOWS -> "Board and reglaze window.";
            case SPY_HOLE -> "Fit door viewer.";
            case SMOKE_ALARMS -> "Fit or test smoke alarm.";
            case FIREPROOF_LETTERBOX -> "Renew letter plate with fire-rated letter plate.";
            case GARDEN_GATE_BOLT, BOLTS -> "Fit bolt.";
            case SAFE_ROOM, SANCTUARY_ROOM -> "Renew inside door with solid door, frame and lock.";
            case SECURITY_LIGHTS -> "Fit outside light.";
            case CCTV_DOORBELL -> "Fit door bell.";
            case SAFE_PHONE, PERSONAL_ALARM, PHONE_MONITORING ->
                throw new IllegalArgumentException("Nothing is ordered that is not fitted.");
        };
    }

    private static String phrase(Damaged damaged) {
        return switch (damaged) {
            case ENTRANCE_DOOR -> "entrance door";
            case INSIDE_DOOR -> "inside door";
            case LOCK -> "lock";
            case WINDOW -> "window";
            case GATE -> "gate";
            case LIGHT -> "light";
            case ELECTRICS -> "electrics";
            case WATER -> "water pipe or fitting";
            case OTHER -> "as seen on site";
        };
    }

    private static String place(HomePlace where) {
        return " Where: "
                + switch (where) {
                    case FRONT_DOOR -> "front door";
                    case BACK_DOOR -> "back door";
                    case SIDE_DOOR -> "side door";
                    case BALCONY_DOOR -> "balcony door";
                    case ALL_OUTSIDE_DOORS -> "all outside doors";
                    case INSIDE_DOOR -> "inside door";
                    case GROUND_FLOOR_WINDOWS -> "ground floor windows";
                    case UPPER_FLOOR_WINDOWS -> "upper floor windows";
                    case ALL_WINDOWS -> "all windows";
                    case HALL -> "hall";
                    case LIVING_ROOM -> "living room";
                    case BEDROOM -> "bedroom";
                    case KITCHEN -> "kitchen";
                    case GARDEN_GATE -> "garden gate";
                    case OUTSIDE_WALL -> "outside wall";
                    case COMMUNAL_DOOR -> "communal door";
                    case COMMUNAL_HALL -> "communal hall";
                    case COMMUNAL_GATE -> "communal gate";
                }
                + ".";
    }

    private static Decision<String> decision(String text) {
        return Decision.of(OpaqueOrder.class, text, WHY);
    }
}
