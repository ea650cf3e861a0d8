package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * The people who move into a home together.
 *
 * @param people those who sign the tenancy come first
 * @param signing how many sign
 * @param bedrooms what they need
 */
record Movers(List<Mover> people, int signing, int bedrooms) {

    Movers {
        people = List.copyOf(people);
    }

    /** One person, with the name and the day of birth. */
    record Mover(String name, LocalDate born) {}
}
