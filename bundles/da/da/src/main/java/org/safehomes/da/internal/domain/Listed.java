package org.safehomes.da.internal.domain;

import java.util.Optional;
import org.safehomes.da.ListedService;
import org.safehomes.da.ServiceListing.Check;

/**
 * What the directory of support services said when a record named a service: it is kept with the record, so that exchanging the
 * directory changes nothing of it (SU-3, W6 D8.30).
 */
public record Listed(Check directory, Optional<ListedService> entry) {

    /** What is known of a record that an earlier release kept. */
    public static final Listed NOT_CHECKED = new Listed(Check.NOT_CHECKED, Optional.empty());

    /** In words, after a sentence; empty if there is nothing to say. */
    String words() {
        return entry.map(Listed::words)
                .orElseGet(() -> directory == Check.MISSING
                        ? " No directory of support services was installed: what it says was not checked."
                        : "");
    }

    private static String words(ListedService entry) {
        return " The directory of " + entry.title() + " had it as " + entry.service() + " (" + entry.document()
                + entry.date().map(day -> ", " + day).orElse("") + ").";
    }
}
