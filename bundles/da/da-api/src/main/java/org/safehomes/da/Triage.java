package org.safehomes.da;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.Version;

/** From a report to a case. For officers and managers of the report's team who are not excluded from it (W5, IN-7). */
@ProviderType
public interface Triage {

    /**
     * Reports that wait for a decision or for a second person's confirmation, the earliest deadline first.
     *
     * @param limit how many, 1 to 200
     * @param cursor from the page before; empty for the first
     */
    @Performs("LIST_TRIAGE")
    Page<Report> waiting(Caller caller, int limit, Optional<String> cursor);

    /** One report with all that was said. */
    @Performs("READ_REPORT")
    Report read(Caller caller, ReportRef report);

    /**
     * Cases the report may belong to: same person, home or phone of the survivor, among those the caller may see. Exact
     * matches only; the officer decides.
     */
    @Performs("MATCH_REPORT")
    List<CaseSummary> matches(Caller caller, ReportRef report);

    /**
     * Decides (IN-7). NEW opens a case; EXISTING adds an incident to one; OUTSIDE waits for a second person, and the contact
     * clock runs on until then.
     *
     * @param version what the caller saw
     * @return the report as it now is, with its case if it has one
     * @throws org.safehomes.kernel.problem.RefusedByRule if the report is decided already (IN-7), or OUTSIDE is not what the
     *     statutory test says (IN-4, IN-6)
     * @throws org.safehomes.kernel.problem.StaleVersion if somebody else changed the report since
     * @throws org.safehomes.kernel.problem.NoSuchRecord also for an existing case that the caller may not see
     */
    @Performs("DECIDE_TRIAGE")
    Report decide(Caller caller, ReportRef report, Version version, TriageDecision decision);

    /**
     * Confirms that a report lies outside, or sends it back to triage.
     *
     * @param agree whether the caller agrees
     * @param reason why; 1 to 4,000 characters
     * @throws org.safehomes.kernel.problem.RefusedByRule if the caller is who proposed it, or nothing was proposed (IN-7), or somebody
     *     is under 16 and the child safeguarding referral is still to be made (IN-17)
     */
    @Performs("CONFIRM_OUTSIDE")
    Report confirmOutside(Caller caller, ReportRef report, Version version, boolean agree, String reason);

    /**
     * Takes a report that was outside up again; the contact clock starts anew.
     *
     * @param reason what has changed; 1 to 4,000 characters
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is not outside (IN-7)
     */
    @Performs("REASSESS_REPORT")
    Report reassess(Caller caller, ReportRef report, Version version, String reason);

    /**
     * A case in a list.
     *
     * @param survivor the name; {@code anonymous} if the case is, or if that was never decided (AN-1)
     * @param home by which a case is told from another; empty if it is not known
     */
    record CaseSummary(CaseRef reference, Version version, String survivor, StaffId owner, Optional<Uprn> home) {}
}
