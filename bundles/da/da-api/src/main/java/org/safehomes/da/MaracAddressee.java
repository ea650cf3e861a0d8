package org.safehomes.da;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom a MARAC referral of this place goes to, by the directory of support services (MA-1). An officer sends it, and may know better.
 *
 * @param contact as the directory has it; empty if it names nobody, or there is none
 * @param missing why nobody is named, and what to do; empty if somebody is
 */
public record MaracAddressee(Optional<Contact> contact, Optional<String> missing) {

    /**
     * What the directory gives. What its source does not give is empty.
     *
     * @param name such as that of the coordinator's office
     * @param note what to know before sending
     * @param directory the directory's key in the configuration
     * @param title the directory's name for people
     * @param document where it is from
     * @param date the day that the document bears; empty if it bears none
     * @param clauses where in the document; may be empty
     * @param freshness whether it could be relied on at that moment
     */
    public record Contact(
            String name,
            Optional<String> phone,
            Optional<String> email,
            Optional<String> website,
            Optional<String> note,
            String directory,
            String title,
            String document,
            Optional<LocalDate> date,
            List<String> clauses,
            LocalDirectory.Freshness freshness) {

        public Contact {
            clauses = List.copyOf(clauses);
        }
    }
}
