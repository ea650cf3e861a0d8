package org.safehomes.da;

import java.time.Instant;
import java.util.Set;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/** How dangerous a visit is for the staff who make it (ST-1, D8.51). */
public record StaffRiskAssessment(EntryId id, StaffId by, Instant recordedAt, NewStaffRiskAssessment what) {

    /** What it comes to. */
    public enum Outcome {
        /** With the precautions that it names. */
        GO,
        /** Two officers at least. */
        NOT_ALONE,
        /** No visit there: meet somewhere else. */
        NOT_THERE
    }

    /**
     * What is recorded.
     *
     * @param assessedAt when; not in the future
     * @param places which kinds of place it covers; at least one
     * @param hazards what could happen to staff there; 1 to 4,000 characters
     * @param precautions what is done against it; 1 to 4,000 characters
     * @param validUntil the last moment of a visit that it covers: after it was made, at most a year ahead
     */
    public record NewStaffRiskAssessment(
            Instant assessedAt,
            Set<SurvivorMeeting.Place> places,
            String hazards,
            String precautions,
            Instant validUntil,
            Outcome outcome) {

        public NewStaffRiskAssessment {
            places = places == null ? Set.of() : Set.copyOf(places);
        }
    }
}
