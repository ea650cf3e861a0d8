package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/** What was recorded of a complaint about how a case is handled (CP-1, D10). */
public record Complaint(EntryId id, StaffId by, Instant recordedAt, NewComplaint what) {

    /**
     * What is recorded. Nobody is named whom the case keeps apart: of a survivor's complaint no name is taken.
     *
     * @param complaint the complaint that this carries on; required in every state but the first, and only there
     * @param from who complains; required when it is received
     * @param name of whoever complains, unless it is the survivor; at most 200 characters
     * @param words what is complained about, or what came of it; 1 to 4,000 characters
     * @param adjustments what was or will be done so that whoever complains can take part; at most 20 of 1 to 200 characters
     * @param handler who deals with it; required when it is given to somebody, and only there
     * @param letter the letter of the case that took the reply; required when it was replied to in writing, and only there
     */
    public record NewComplaint(
            State state,
            Optional<EntryId> complaint,
            Optional<From> from,
            Optional<String> name,
            String words,
            List<String> adjustments,
            Optional<StaffId> handler,
            Optional<EntryId> letter) {
        public NewComplaint {
            adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
        }
    }

    /** How far it has come. */
    public enum State {
        RECEIVED,
        GIVEN_TO_HANDLER,
        /** Replied to in writing. */
        REPLIED,
        /** Over without a letter: the words say why. */
        CLOSED
    }

    /** Who complains. */
    public enum From {
        SURVIVOR,
        PERPETRATOR,
        SOMEBODY_FOR_THE_SURVIVOR,
        SOMEBODY_FOR_THE_PERPETRATOR,
        SOMEBODY_ELSE
    }
}
