package org.safehomes.da.internal.rule;

import java.util.Collection;
import java.util.List;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.rule.PolicyRule;

/** A case about a member of staff, survivor or perpetrator, is handled outside their own team, under the policy for staff. */
@PolicyRule(
        id = "ST-3",
        clauses = {"L4.11", "W1", "D4.2"})
public final class StaffCase {

    /**
     * Whether somebody of a team may own the case.
     *
     * @param theirs the teams of those whom the case is about
     */
    public Decision<Boolean> decide(Collection<TeamId> theirs, TeamId owners) {
        return theirs.contains(owners)
                ? Decision.of(
                        StaffCase.class,
                        false,
                        List.of(
                                "Somebody whom the case is about works in this team: name an owner of another one, and follow the"
                                        + " policy for staff (ST-3)."))
                : Decision.of(
                        StaffCase.class, true, List.of("Nobody whom the case is about is known to work in this team."));
    }
}
