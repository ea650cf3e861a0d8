package org.safehomes.sanctuary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * How safe the home is, and what would make it safer (SA-4).
 *
 * @param risk how great the risk was by then; empty if it had not been assessed
 * @param route who was to assess it by that risk
 */
public record HomeAssessment(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        NewHomeAssessment what,
        Optional<RiskLevel> risk,
        Decision<SanctuaryOffer.AssessmentRoute> route) {

    /** Who assessed it. */
    public enum Assessor {
        /** A housing officer, at a visit that the case's meetings have (ST-1). */
        OFFICER,
        /** The police's team that designs out crime. */
        POLICE,
        /** Whoever does the landlord's works. Where the landlord does them itself they are its staff, and it is as of an officer (ST-1). */
        PROVIDER
    }

    /**
     * A point of the checklist.
     *
     * @param place where
     * @param weak whether somebody could get in there, or do harm
     * @param note what exactly; at most 500 characters
     */
    public record CheckedPoint(HomePlace place, Boolean weak, Optional<String> note) {}

    /**
     * What is recorded.
     *
     * @param assessedAt when; not in the future
     * @param assessor who did it
     * @param meeting the visit among the case's meetings, planned or held, at which it was done: needed of an officer; no earlier
     *     than the request, no later than {@code assessedAt} and named by no assessment before, because planning a visit there is held to safe contact (SC-2) and to a staff risk assessment (ST-1)
     * @param points the checklist; at most 40
     * @param recommended what is recommended
     * @param raiseToPolice whether the police are asked to assess it too, where the risk is medium (SA-4): the owner gets a
     *     task, which ends when their assessment is recorded
     * @param note at most 4,000 characters
     */
    public record NewHomeAssessment(
            Instant assessedAt,
            Assessor assessor,
            Optional<EntryId> meeting,
            List<CheckedPoint> points,
            Set<Measure> recommended,
            Boolean raiseToPolice,
            Optional<String> note) {

        public NewHomeAssessment {
            points = points == null ? List.of() : List.copyOf(points);
            recommended = recommended == null ? Set.of() : Set.copyOf(recommended);
        }
    }
}
