package org.safehomes.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Uprn;

/**
 * The landlord's staff: who is in which team, who manages whom, and who has left. Asked on every operation, so that a
 * withdrawal acts at once (AC-1): answers must be current, and quick.
 */
@ConsumerType
public interface Staff {

    /** The member of staff of a key, whether active or left; empty if the host has none. */
    Optional<Member> find(StaffId id);

    /**
     * Everybody whose line manager is the given member of staff, active or left: exactly those whose {@link
     * Member#lineManager} names them. Whoever has left is still in it, with the roles they had, since those below are found
     * through them. Each once, in any order; empty if there is nobody, or no such manager. Those further below are not in it:
     * they are asked for in turn.
     *
     * <p>If people manage each other in a circle, answer it as it is: nobody is looked at twice, and a chain upwards is followed
     * for twelve steps.
     */
    List<Member> reportingTo(StaffId manager);

    /**
     * The team of a key; empty if the host has none. If its leader has left, does no casework or may not see a record, the first
     * person up the leader's chain who may takes their place; so keep naming the last one until there is another.
     */
    Optional<Team> team(TeamId id);

    /**
     * The staff known to be linked to a person: the person themself, their household, their next of kin. They never see a
     * case in which that person is the perpetrator (AC-2).
     */
    Set<StaffId> linkedTo(PersonId person);

    /**
     * The member of staff that a person is themself; empty if they are none, or the host cannot tell. A case about them is
     * handled outside their team (ST-3).
     */
    default Optional<StaffId> themself(PersonId person) {
        return Optional.empty();
    }

    /** The staff who live at an address now. They never see a case whose perpetrator lives there (AC-2). */
    Set<StaffId> livingAt(Uprn home);

    /**
     * The same the other way round: whom a member of staff is linked to, and where they live. Asked on every operation, so
     * that a link acts from the moment the host knows of it; somebody the host does not know has none.
     */
    Links linksOf(StaffId id);

    /**
     * A member of staff.
     *
     * @param lineManager empty at the top of the chain
     * @param roles what kinds of work they may do, as Safe Homes names them: the adapter translates the host's job titles
     * @param active false from the moment they have left
     */
    record Member(
            StaffId id, String name, TeamId team, Optional<StaffId> lineManager, Set<Role> roles, boolean active) {
        public Member {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Whom a member of staff is linked to.
     *
     * @param people themself, their household, their next of kin and those who named them: exactly those for whom {@link
     *     #linkedTo} answers this member of staff
     * @param home where they live; empty if the host does not know it
     */
    record Links(Set<PersonId> people, Optional<Uprn> home) {

        /** Nobody and nowhere that the host knows of. */
        public static final Links NONE = new Links(Set.of(), Optional.empty());

        public Links {
            people = Set.copyOf(people);
        }
    }

    /** A team and the member of staff who leads it. */
    record Team(TeamId id, String name, StaffId leader) {}
}
