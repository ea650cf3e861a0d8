package org.safehomes.directory.rest.internal.feed;

import java.util.stream.Stream;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Need;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.SupportService.Place;

/** A public service at one of its places. */
record AtLocation(SupportService service, Place place) {

    /**
     * All of one service. None of a refuge and none of an entry for staff: a directory with such an address is refused (RH-8), and if
     * one ever came so far, it would go no further.
     */
    static Stream<AtLocation> of(SupportService service) {
        return service.needs().contains(Need.REFUGE) || service.audience() != Audience.PUBLIC
                ? Stream.empty()
                : service.places().stream().map(place -> new AtLocation(service, place));
    }

    String id() {
        return Ids.of("service_at_location", service.key(), place.key());
    }
}
