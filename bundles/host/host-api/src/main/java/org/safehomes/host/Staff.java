package org.safehomes.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;

/**
 * The landlord's staff: who is in which team, who manages whom, and who has left. Asked on every operation, so that a
 * withdrawal acts at once (AC-1): answers must be current, and quick.
 */
@ConsumerType
public interface Staff {

    /** The member of staff of a key, whether active or left; empty if the host has none. */
    Optional<Member> find(StaffId id);

    /** Everybody whose line manager is the given member of staff, active or left. */
    List<Member> reportingTo(StaffId manager);

    /** The team of a key; empty if the host has none. */
    Optional<Team> team(TeamId id);

    /**
     * The staff known to be linked to a person: the person themself, their household, their next of kin. They never see a
     * case in which that person is the perpetrator (AC-2).
     */
    Set<StaffId> linkedTo(PersonId person);

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

    /** A team and the member of staff who leads it. */
    record Team(TeamId id, String name, StaffId leader) {}
}
