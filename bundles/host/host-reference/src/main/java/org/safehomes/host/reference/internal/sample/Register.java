package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.People.Person;
import org.safehomes.host.reference.internal.sample.Borough.Kinship;
import org.safehomes.host.reference.internal.sample.Borough.Resident;
import org.safehomes.kernel.PersonId;

/** The register of people: residents, those who have left, and next of kin outside the landlord's homes. */
final class Register {

    private final List<Resident> residents = new ArrayList<>();
    private final List<Kinship> kinships = new ArrayList<>();

    void moveIn(List<Resident> household) {
        residents.addAll(household);
    }

    /** Somebody who lives in none of the landlord's homes. */
    PersonId outside(Keys keys, String name, LocalDate born, Draw draw) {
        var person = new Person(keys.person(), name, Optional.of(born), Settlement.phone(born, draw));
        residents.add(new Resident(person, Optional.empty()));
        return person.id();
    }

    void nextOfKin(PersonId person, PersonId kin) {
        kinships.add(new Kinship(person, kin));
    }

    List<Resident> residents() {
        return List.copyOf(residents);
    }

    List<Kinship> kinships() {
        return List.copyOf(kinships);
    }
}
