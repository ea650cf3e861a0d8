package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.rule.PolicyRule;

/** Whoever hears of abuse passes it to the owning team at once; homeless applicants go to the team for them. */
@PolicyRule(
        id = "IN-15",
        clauses = {"W9", "D8.4", "D8.28", "D8.38"})
public final class OwningTeam {

    /**
     * Which team a report goes to.
     *
     * @param homelessApplicant whether the survivor applies as homeless
     * @param owning the council's owning team
     * @param forHomeless its team for homeless applicants; empty if nobody has set it
     */
    public Decision<TeamId> decide(Answer homelessApplicant, TeamId owning, Optional<TeamId> forHomeless) {
        if (homelessApplicant != Answer.YES) {
            return decision(owning, "Passed on at once to the team that takes domestic abuse.");
        }
        return forHomeless
                .map(team -> decision(team, "Passed on at once to the team for homeless applicants."))
                .orElseGet(() -> decision(
                        owning,
                        "Passed on at once to the team that takes domestic abuse: no team for homeless applicants is set. Tell the"
                                + " homelessness service as well."));
    }

    private static Decision<TeamId> decision(TeamId team, String reason) {
        return Decision.of(OwningTeam.class, team, List.of(reason));
    }
}
