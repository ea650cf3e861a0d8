package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Version;

/**
 * A domestic abuse case.
 *
 * @param owner who answers for it; there is always one (CL-8)
 * @param lineManager the first active person up the owner's chain who is not excluded; empty if the chain ends first
 * @param survivor without name, phone and key in the host if the case is anonymous: {@link Anonymity#survivor} tells them
 * @param definition what the statutory test said when it was opened (IN-4)
 * @param reports what it grew out of, the first first
 * @param safeContact how the survivor can be reached safely; empty until they have said (SC-1)
 * @param contacted when the survivor was first reached; empty until then
 * @param contactDue by when they are to be reached (IN-8); empty once they have been
 * @param contact whether the survivor is contacted at all (IN-10)
 * @param children the children that its reports name, with whether each is a victim in their own right (IN-5)
 * @param risk how great the risk is, by the latest assessment; empty until there is one
 * @param assessmentDue by when a risk assessment is due, and why (RA-2); empty if none is
 * @param naming whether the case is anonymous, and why (AN-1); empty in a case that was opened before this was decided
 */
public record Case(
        CaseRef reference,
        Version version,
        Instant openedAt,
        boolean open,
        TeamId team,
        StaffId owner,
        Optional<StaffId> lineManager,
        Party survivor,
        Party perpetrator,
        Decision<Definition> definition,
        List<ReportRef> reports,
        Optional<SafeContact> safeContact,
        Optional<Instant> contacted,
        Optional<Instant> contactDue,
        Decision<ContactPlan> contact,
        List<NamedChild> children,
        Optional<Risk> risk,
        Optional<Deadline> assessmentDue,
        Optional<Decision<Naming>> naming) {

    public Case {
        reports = List.copyOf(reports);
        children = List.copyOf(children);
    }

    /** A child, and whether they are a victim in their own right (IN-5). */
    public record NamedChild(Child child, Decision<Child.Standing> standing) {}

    /**
     * The risk as it was assessed last.
     *
     * @param newOneNeeded whether an incident has followed, so that a new assessment is due (RA-3)
     */
    public record Risk(EntryId assessment, RiskLevel level, Instant assessedAt, boolean newOneNeeded) {}
}
