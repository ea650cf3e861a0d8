package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.StaffId;

/** Looking at a case that is not one's own when it cannot wait: with a reason, for a short time, and reviewed after (AC-4). */
@ProviderType
public interface BreakGlass {

    /**
     * Opens a case to the caller, to be read and not changed, for as many minutes as the council's {@code
     * break-glass.minutes} says. The line manager is told at once, by a task to review it. Whoever is excluded from the
     * case, or linked to its perpetrator, is answered as if there were none (AC-2).
     *
     * @param reason why it cannot wait; 1 to 4,000 characters; kept sealed
     * @param once a repetition answers the first one's id and opens nothing again
     * @return the look, which {@link #review} names
     * @throws org.safehomes.kernel.problem.RefusedByRule if the caller sees the case already
     */
    @Performs("BREAK_GLASS")
    EntryId open(Caller caller, CaseRef reference, String reason, Once once);

    /** Who broke the glass of a case, the earliest first. For managers who may see the case. */
    @Performs("LIST_LOOKS")
    List<Look> looks(Caller caller, CaseRef reference);

    /**
     * Judges afterwards whether a look was needed. For the case's line manager; where there is none, or it is they who
     * looked, for another manager who may see the case. Never for whoever looked.
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such look
     * @throws org.safehomes.kernel.problem.RefusedByRule if it was reviewed already, or the review is another's to make
     */
    @Performs("REVIEW_LOOK")
    EntryId review(Caller caller, CaseRef reference, EntryId look, Review review, Once once);

    /**
     * One look at a case.
     *
     * @param until exclusive
     * @param review empty until it has been reviewed
     */
    record Look(EntryId id, StaffId by, Instant from, Instant until, String reason, Optional<Reviewed> review) {}

    /** A review, by whom and when. */
    record Reviewed(StaffId by, Instant at, Review what) {}

    /**
     * What a reviewer says.
     *
     * @param reason why; 1 to 4,000 characters
     */
    record Review(Judgement judgement, String reason) {}

    /** Whether the look was needed. */
    enum Judgement {
        JUSTIFIED,
        NOT_JUSTIFIED
    }
}
