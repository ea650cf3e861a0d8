package org.safehomes.da.internal.rule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.safehomes.da.StaffRiskAssessment.NewStaffRiskAssessment;
import org.safehomes.da.StaffRiskAssessment.Outcome;
import org.safehomes.da.SurvivorMeeting.Place;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * A staff risk assessment comes before any visit. It covers a visit if it was made before it, no incident has followed it (as with
 * RA-3), it is still valid, and it is about that kind of place. Of several the one made last counts, so that a warning is not passed
 * over for an older one that was milder.
 */
@PolicyRule(
        id = "ST-1",
        clauses = {"D8.51"})
public final class VisitAssessed {

    /**
     * Whether officers may go.
     *
     * @param at when they would, or did
     * @param attending how many officers
     * @param assessments those of the case, in the order in which they were written down
     * @param incidents when the case's incidents happened
     */
    public Decision<Boolean> decide(
            Place place,
            Instant at,
            int attending,
            Collection<NewStaffRiskAssessment> assessments,
            Collection<Instant> incidents) {
        if (place != Place.HOME) {
            return decision(true, "It is no visit to a home.");
        }
        var last = assessments.stream()
                .filter(one -> one.places().contains(place) && one.assessedAt().isBefore(at))
                // people give minutes: of two in one minute the one that was written down later
                .reduce((one, next) -> next.assessedAt().isBefore(one.assessedAt()) ? one : next);
        if (last.isEmpty()) {
            return decision(
                    false,
                    "No staff risk assessment for a visit to a home was made before it: make one before anybody goes.");
        }
        var followed = incidents.stream()
                .anyMatch(incident ->
                        !incident.isAfter(at) && incident.isAfter(last.get().assessedAt()));
        if (followed) {
            return decision(
                    false, "An incident has followed the staff risk assessment: make a new one before anybody goes.");
        }
        return at.isAfter(last.get().validUntil())
                ? decision(
                        false, "The staff risk assessment is no longer valid then: make a new one before anybody goes.")
                : byOutcome(last.get().outcome(), attending);
    }

    private static Decision<Boolean> byOutcome(Outcome outcome, int attending) {
        return switch (outcome) {
            case GO -> decision(true, "The staff risk assessment covers this visit, with its precautions.");
            case NOT_ALONE ->
                attending >= 2
                        ? decision(true, "The staff risk assessment covers this visit by two officers or more.")
                        : decision(
                                false, "The staff risk assessment says that nobody goes alone: two officers at least.");
            case NOT_THERE ->
                decision(false, "The staff risk assessment says that no visit is made there: meet somewhere else.");
        };
    }

    private static Decision<Boolean> decision(boolean may, String reason) {
        return Decision.of(VisitAssessed.class, may, List.of(reason));
    }
}
