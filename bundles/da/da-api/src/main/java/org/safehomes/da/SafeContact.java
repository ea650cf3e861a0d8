package org.safehomes.da;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the survivor can be reached without harm, in their own words at first contact (SC-1, W6). What is not said to be safe
 * is not safe.
 *
 * @param methods what is safe; may be empty
 * @param number the safe number; required if phone or text is safe; at most 40 characters
 * @param voicemail whether a message may be left there
 * @param windows when it is safe; empty means at any time
 * @param venue where meeting is safe; at most 500 characters
 * @param note anything else, such as a word that means "not now"; at most 4,000 characters
 * @param address where a letter is safe, with its postcode; at most 500 characters. Without one no letter leaves (SC-6)
 */
public record SafeContact(
        Set<Method> methods,
        Optional<String> number,
        boolean voicemail,
        List<Window> windows,
        Optional<String> venue,
        Optional<String> note,
        Optional<String> address) {

    public SafeContact {
        methods = methods == null ? Set.of() : Set.copyOf(methods);
        windows = windows == null ? List.of() : List.copyOf(windows);
    }

    /** Ways to reach somebody. */
    public enum Method {
        PHONE,
        VOICEMAIL,
        TEXT,
        EMAIL,
        LETTER,
        IN_PERSON
    }

    /**
     * A time that is safe, local time in Europe/London.
     *
     * @param days on which days; at least one
     * @param from inclusive
     * @param until exclusive, after {@code from}
     */
    public record Window(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
        public Window {
            days = days == null ? Set.of() : Set.copyOf(days);
        }
    }
}
