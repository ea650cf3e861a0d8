package org.safehomes.da;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/** A meeting with other agencies about a case that does not go to MARAC, arranged or offered (MA-7, W7). */
public record AgencyMeeting(EntryId id, StaffId by, Instant recordedAt, NewAgencyMeeting what) {

    /** How far it has come. */
    public enum State {
        OFFERED,
        DECLINED_BY_SURVIVOR,
        ARRANGED,
        HELD
    }

    /**
     * What is recorded.
     *
     * @param agencies who takes part; 1 to 20 names of 1 to 200 characters
     * @param on the day it is arranged for or was held; required for both
     * @param outcome what came of it; required once it was held; at most 20,000 characters
     */
    public record NewAgencyMeeting(
            State state, List<String> agencies, Optional<LocalDate> on, Optional<String> outcome) {
        public NewAgencyMeeting {
            agencies = agencies == null ? List.of() : List.copyOf(agencies);
        }
    }
}
