package org.safehomes.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;

/** The host's register of people and of who lives with whom. */
@ConsumerType
public interface People {

    /** The person of a key; empty if the host has none. */
    Optional<Person> find(PersonId id);

    /**
     * People whose name contains the words, case and accents apart, best match first.
     *
     * @param words at least two characters
     * @param most how many at the most, 1 to 50
     */
    List<Person> search(String words, int most);

    /** Who lives with the person now, the person included; empty if the host knows no household. */
    Optional<Household> householdOf(PersonId id);

    /**
     * A person as the host knows them.
     *
     * @param dateOfBirth empty if the host does not hold it
     * @param phone empty if the host does not hold one. Not a safe number: only the survivor says which is (SC-1).
     */
    record Person(PersonId id, String name, Optional<LocalDate> dateOfBirth, Optional<String> phone) {}

    /** The people of one home. */
    record Household(Uprn home, List<PersonId> members) {
        public Household {
            members = List.copyOf(members);
        }
    }
}
