package org.safehomes.directory.rest.internal.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Freshness;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportService;

/**
 * An entry of the directory as staff see it. Texts are as they are published: none is markup.
 *
 * @param key lasts as long as the service does, across directories and versions
 * @param audience whether the public may see it
 * @param needs what it is for
 * @param groups whom it is made for; none if for everybody
 * @param genders whom it takes; none if everybody
 * @param languages which languages are spoken there without an interpreter, as BCP 47 tags
 * @param areas which places it serves; none if everywhere
 * @param minimumAge in years, inclusive
 * @param maximumAge in years, inclusive
 * @param hours when it is open, in words
 * @param fees what it costs, in words
 * @param referral how somebody is referred, in words
 * @param places where the public goes to
 * @param source where the entry is from, and its date
 * @param freshness whether it can still be relied on
 */
record StaffEntry(
        String key,
        String name,
        RunBy organisation,
        Optional<String> description,
        Audience audience,
        Set<Need> needs,
        Set<Group> groups,
        Set<Gender> genders,
        List<String> languages,
        List<String> areas,
        Optional<Integer> minimumAge,
        Optional<Integer> maximumAge,
        List<SupportService.Phone> phones,
        Optional<String> email,
        Optional<String> website,
        Optional<String> hours,
        Optional<String> fees,
        Optional<String> referral,
        List<At> places,
        Source source,
        Freshness freshness) {

    static StaffEntry of(SupportService service, Freshness freshness) {
        return new StaffEntry(
                service.key().toString(),
                service.name(),
                RunBy.of(service.organisation()),
                service.description(),
                service.audience(),
                service.needs(),
                service.groups(),
                service.genders(),
                service.languages(),
                service.areas(),
                service.minimumAge(),
                service.maximumAge(),
                service.phones(),
                service.email(),
                service.website(),
                service.hours(),
                service.fees(),
                service.referral(),
                service.places().stream().map(At::of).toList(),
                service.source(),
                freshness);
    }

    /**
     * Who runs it.
     *
     * @param key the same for all its services
     */
    record RunBy(String key, String name, Optional<String> description, Optional<String> website) {

        private static RunBy of(SupportService.Organisation organisation) {
            return new RunBy(
                    organisation.key().toString(),
                    organisation.name(),
                    organisation.description(),
                    organisation.website());
        }
    }

    /**
     * A place of it.
     *
     * @param address the lines before the town
     */
    record At(String key, Optional<String> name, String address, Optional<String> town, String postcode) {

        private static At of(SupportService.Place place) {
            return new At(place.key().toString(), place.name(), place.address(), place.town(), place.postcode());
        }
    }
}
