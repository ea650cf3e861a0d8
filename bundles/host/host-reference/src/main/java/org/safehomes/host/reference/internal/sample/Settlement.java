package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.People.Person;
import org.safehomes.host.reference.internal.sample.Borough.Resident;
import org.safehomes.host.reference.internal.sample.Places.Place;
import org.safehomes.kernel.PersonId;

/**
 * Who lives at a home, and since when. Says nothing of other homes, so that they can look here for neighbours.
 *
 * @param residents those who sign the tenancy come first; nobody in a void
 * @param start of the tenancy; empty where nothing is let
 */
record Settlement(
        int home,
        Place place,
        Plot plot,
        int bedrooms,
        int signing,
        List<Resident> residents,
        Optional<LocalDate> start) {

    private static final int ADULT = 18;
    private static final int WITH_PHONE = 88;

    List<PersonId> tenants() {
        return residents.subList(0, signing).stream().map(r -> r.person().id()).toList();
    }

    Person first() {
        return residents.get(0).person();
    }

    List<Person> grownUps() {
        return residents.stream()
                .map(Resident::person)
                .filter(person -> ofAge(born(person)))
                .toList();
    }

    static boolean ofAge(LocalDate born) {
        return !born.plusYears(ADULT).isAfter(BoroughPlan.TODAY);
    }

    static LocalDate born(Person person) {
        return person.dateOfBirth().orElseThrow();
    }

    /** The first day on which somebody may hold a tenancy. */
    static LocalDate mayHold(Person person) {
        return born(person).plusYears(ADULT);
    }

    static Optional<String> phone(LocalDate born, Draw draw) {
        return ofAge(born) && draw.chance(WITH_PHONE) ? Optional.of(draw.phone()) : Optional.empty();
    }

    static List<Resident> residents(int home, Movers movers, Draw draw) {
        var residents = new ArrayList<Resident>();
        for (var mover : movers.people()) {
            var id = Keys.person(home, residents.size() + 1);
            var person = new Person(id, mover.name(), Optional.of(mover.born()), phone(mover.born(), draw));
            residents.add(new Resident(person, Optional.of(Keys.uprn(home))));
        }
        return List.copyOf(residents);
    }
}
