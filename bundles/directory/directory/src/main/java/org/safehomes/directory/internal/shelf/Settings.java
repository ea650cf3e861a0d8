package org.safehomes.directory.internal.shelf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The configuration as it is taken. A number that makes no sense is replaced by the usual one: a directory that is served with
 * it helps more than none.
 *
 * @param directory empty if none is named
 * @param file empty if there is none
 * @param notices one for each setting that was replaced
 */
record Settings(String directory, String file, int staleAfterMonths, Duration grace, List<Notice> notices) {

    static final String PID = "org.safehomes.directory";
    static final int USUAL_MONTHS = 12;
    static final int USUAL_SECONDS = 10;

    private static final int MOST_MONTHS = 1200;
    private static final int MOST_SECONDS = 300;

    static Settings of(ShelfConfiguration configuration) {
        var notices = new ArrayList<Notice>();
        int months =
                within(1, MOST_MONTHS, USUAL_MONTHS, "staleAfterMonths", configuration.staleAfterMonths(), notices);
        int seconds = within(0, MOST_SECONDS, USUAL_SECONDS, "graceSeconds", configuration.graceSeconds(), notices);
        return new Settings(
                configuration.directory().trim(),
                configuration.file().trim(),
                months,
                Duration.ofSeconds(seconds),
                List.copyOf(notices));
    }

    private static int within(int least, int most, int usual, String key, int value, List<Notice> notices) {
        if (value >= least && value <= most) {
            return value;
        }
        notices.add(Notice.warning("Set " + key + " in the configuration " + PID + " to a number from " + least + " to "
                + most + ": " + usual + " counts until then."));
        return usual;
    }
}
