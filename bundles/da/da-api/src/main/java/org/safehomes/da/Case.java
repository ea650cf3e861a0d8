package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Version;

/**
 * A domestic abuse case.
 *
 * @param owner who answers for it; there is always one (CL-8)
 * @param lineManager the first active person up the owner's chain who is not excluded; empty if the chain ends first
 * @param definition what the statutory test said when it was opened (IN-4)
 * @param reports what it grew out of, the first first
 * @param safeContact how the survivor can be reached safely; empty until they have said (SC-1)
 * @param contacted when the survivor was first reached; empty until then
 * @param contactDue by when they are to be reached (IN-8); empty once they have been
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
        Optional<Instant> contactDue) {

    public Case {
        reports = List.copyOf(reports);
    }
}
