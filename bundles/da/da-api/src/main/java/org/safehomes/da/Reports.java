package org.safehomes.da;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** Taking reports in. Every active member of staff may (IN-15). */
@ProviderType
public interface Reports {

    /**
     * Takes a report in, starts the contact clock (IN-8) and puts it before the owning team for triage. Staff whom the host
     * knows to be linked to the perpetrator, and those the reporter names, never see it (AC-2).
     *
     * <p>It is not refused because the database, the audit trail or the staff register is away: then it is kept sealed on this
     * node, with the same receipt, and entered by the moment of its receipt as soon as they are back (AC-3).
     *
     * <p>Clauses: W5 V4.1 D8.6 (IN-1), L4.3 E6 W5 (IN-2), L4.4 E7 D8.11 (IN-3).
     *
     * @param once a repetition answers the first receipt and adds nothing
     * @throws org.safehomes.kernel.problem.Unavailable if it can neither be entered nor kept: nothing was acknowledged
     * @throws org.safehomes.kernel.problem.InvalidInput if channel, reporter kind or the answer on immediate risk is missing,
     *     or there is no immediate risk and nothing to find the survivor by, or a text is too long
     */
    @Performs("REPORT")
    ReportReceipt report(Caller caller, NewReport report, Once once);
}
