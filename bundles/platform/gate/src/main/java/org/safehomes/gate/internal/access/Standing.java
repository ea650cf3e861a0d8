package org.safehomes.gate.internal.access;

import java.util.List;
import java.util.Set;
import org.safehomes.gate.Link;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;

/**
 * What a caller may do and see, read from the host for this one operation.
 *
 * @param below whose records the caller may be the line manager of
 * @param links whom the host knows the caller to be linked to
 */
public record Standing(StaffId staff, TeamId team, Set<Role> roles, List<Below> below, Set<Link> links) {

    public Standing {
        below = List.copyOf(below);
        links = Set.copyOf(links);
    }

    /** Whether one of the caller's roles is enough for the action. */
    public boolean allows(Action action) {
        return action.roles().stream().anyMatch(roles::contains);
    }

    public boolean system() {
        return roles.contains(Role.SYSTEM);
    }

    /**
     * Members of staff further down the caller's chain.
     *
     * @param owners whose records these are
     * @param between the active managers between them and the caller: the caller is the line manager of a record of theirs
     *     exactly if all of these are excluded from it (CL-2)
     */
    public record Below(List<StaffId> owners, List<StaffId> between) {
        public Below {
            owners = List.copyOf(owners);
            between = List.copyOf(between);
        }
    }
}
