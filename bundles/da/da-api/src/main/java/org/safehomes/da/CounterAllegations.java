package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;

/**
 * The alleged perpetrator reports as survivor (IN-11, L4.3 E6). A report whose survivor is the alleged perpetrator of an open
 * case is hidden from whoever owns, manages or was added to that case, from the moment it comes in; somebody else triages it.
 */
@ProviderType
public interface CounterAllegations {

    /**
     * Open cases whose alleged perpetrator is the report's survivor, among those the caller may see; at most 50. By the
     * host's key of the person alone: a shared home would find the survivor's own case.
     */
    @Performs("MATCH_COUNTER")
    List<Triage.CaseSummary> matches(Caller caller, ReportRef report);

    /**
     * Opens a case for the report, apart from the one that is there. From now on whoever owns, manages or is added to the one
     * never sees the other, and neither says that there is another; the new case is open to its owner, their line manager
     * and those added by name, not to a team. The reviewer reads both and changes neither. The caller, who has read both
     * sides, works on neither: unless they review, both are gone for them.
     *
     * @param version what the caller saw of the report
     * @return the report's version after it
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the caller sees no such report or case
     * @throws org.safehomes.kernel.problem.RefusedByRule if the report is not waiting, or the people do not fit (IN-11)
     */
    @Performs("OPEN_COUNTER")
    Version open(Caller caller, ReportRef report, Version version, NewCounterCase counter);

    /** The pairs of cases that the caller reviews. For managers. */
    @Performs("LIST_COUNTERS")
    List<Pair> reviewed(Caller caller);

    /**
     * A case to open against another.
     *
     * @param counterTo the case whose alleged perpetrator is the report's survivor
     * @param leadOfficer who owns the new case: active staff who see neither side yet
     * @param reviewer who reads both: a manager who owns neither case and is line manager of neither officer
     */
    record NewCounterCase(CaseRef counterTo, StaffId leadOfficer, StaffId reviewer) {}

    /** Two cases that are kept apart: which was there first, and which answers it. */
    record Pair(CaseRef first, CaseRef counter) {}
}
