package org.safehomes.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service that people are referred to, or go to by themselves. Texts are as they are published: none is markup.
 *
 * @param key lasts as long as the service does, across directories and versions
 * @param name 1 to 200 characters
 * @param organisation who runs it
 * @param description for people; at most 4,000 characters
 * @param audience whether the public may see it
 * @param needs what it is for; at least one
 * @param groups whom it is made for; empty if for everybody
 * @param genders whom it takes; empty if everybody
 * @param languages which languages are spoken there without an interpreter, as BCP 47 tags such as {@code cy}
 * @param areas which places it serves, by name; empty if everywhere
 * @param minimumAge in years, inclusive
 * @param maximumAge in years, inclusive
 * @param phones in the order in which they are given
 * @param hours when it is open, in words; the time is that of the United Kingdom
 * @param fees what it costs, in words
 * @param referral how somebody is referred, in words
 * @param places where the public goes to; empty for every entry for staff, and for refuges
 * @param source where the entry is from, and its date
 */
public record SupportService(
        ServiceKey key,
        String name,
        Organisation organisation,
        Optional<String> description,
        Audience audience,
        Set<Need> needs,
        Set<Group> groups,
        Set<Gender> genders,
        List<String> languages,
        List<String> areas,
        Optional<Integer> minimumAge,
        Optional<Integer> maximumAge,
        List<Phone> phones,
        Optional<String> email,
        Optional<String> website,
        Optional<String> hours,
        Optional<String> fees,
        Optional<String> referral,
        List<Place> places,
        Source source) {

    /**
     * Who runs a service.
     *
     * @param key the same for all its services
     */
    public record Organisation(ServiceKey key, String name, Optional<String> description, Optional<String> website) {}

    /**
     * A number to call.
     *
     * @param number as it is dialled in the United Kingdom, such as {@code 0808 200 0247}
     * @param about which line it is, if there are several
     */
    public record Phone(String number, Optional<String> about) {}

    /**
     * Where a public service is.
     *
     * @param key of the place
     * @param name such as that of the building
     * @param address the lines before the town
     */
    public record Place(
            ServiceKey key, Optional<String> name, String address, Optional<String> town, String postcode) {}
}
