package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;

/**
 * A report as triage sees it.
 *
 * @param reportedBy the member of staff who took it in
 * @param content what was reported
 * @param definition what the statutory test says of it, with reasons field by field (IN-4)
 * @param contact whether the survivor is contacted at all (IN-10)
 * @param children whether each child that was named is a victim in their own right, in the same order (IN-5)
 * @param deadline by when the survivor is contacted (IN-8); empty once the report is triaged and the case has the clock
 * @param decidedBy who last decided in triage; a second person confirms what lies outside (IN-7)
 * @param caseRef the case it went into
 * @param childSafeguarding whether a child safeguarding referral is mandatory because survivor or perpetrator is under 16 (IN-17)
 * @param lettings of one that came up when a home was let: whether it was asked safely and all was offered (IN-13)
 */
public record Report(
        ReportRef reference,
        Version version,
        Instant receivedAt,
        StaffId reportedBy,
        State state,
        NewReport content,
        Decision<Definition> definition,
        Decision<ContactPlan> contact,
        List<Decision<Child.Standing>> children,
        Optional<Deadline> deadline,
        Optional<StaffId> decidedBy,
        Optional<CaseRef> caseRef,
        Decision<Boolean> childSafeguarding,
        Optional<Decision<Boolean>> lettings) {

    public Report {
        children = List.copyOf(children);
    }

    /** Where a report stands. */
    public enum State {
        /** Nobody has decided. */
        WAITING,
        /** Said to lie outside; a second person has yet to confirm it. */
        OUTSIDE_PROPOSED,
        /** Outside, confirmed by a second person. Can be re-assessed. */
        OUTSIDE,
        /** Became a case of its own. */
        NEW_CASE,
        /** Went into an existing case as an incident. */
        EXISTING_CASE
    }
}
