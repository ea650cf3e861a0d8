package org.safehomes.kernel.calendar;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the office is open on a working day.
 *
 * @param opens inclusive, local time
 * @param closes exclusive, local time: at this minute the office is closed
 * @param zone where the office is
 */
public record OfficeHours(LocalTime opens, LocalTime closes, ZoneId zone) {

    /** @throws IllegalArgumentException if the office does not open before it closes */
    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("The office opens before it closes.");
        }
    }
}
