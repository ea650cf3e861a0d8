package org.safehomes.da;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service as a directory had it at a moment. What is kept in a record stays like this, whatever a directory says later (SU-3).
 *
 * @param key its key in the directory
 * @param service its name
 * @param organisation who runs it
 * @param phones in the order of the directory
 * @param website empty if the directory gives none
 * @param referral how somebody is referred, in words; empty if the directory does not say
 * @param directory the directory's key in the configuration
 * @param title the directory's name for people
 * @param document what the entry was taken from
 * @param date the day that the document bears, or on which the entry was checked after that; empty if there is none
 * @param clauses where in the document; may be empty
 * @param freshness whether it could be relied on at that moment
 */
public record ListedService(
        String key,
        String service,
        String organisation,
        List<Phone> phones,
        Optional<String> website,
        Optional<String> referral,
        String directory,
        String title,
        String document,
        Optional<LocalDate> date,
        List<String> clauses,
        LocalDirectory.Freshness freshness) {

    public ListedService {
        phones = List.copyOf(phones);
        clauses = List.copyOf(clauses);
    }

    /**
     * A number to call.
     *
     * @param about which line it is, or when it answers; empty if the directory does not say
     */
    public record Phone(String number, Optional<String> about) {}
}
