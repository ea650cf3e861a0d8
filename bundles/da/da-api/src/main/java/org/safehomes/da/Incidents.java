package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** Incidents of abuse in a case. For whoever may see it. */
@ProviderType
public interface Incidents {

    /**
     * Records an incident. A new risk assessment is due after it (RA-3), and MARAC is decided anew (MA-3).
     *
     * @param once a repetition answers the first one's id and adds nothing
     */
    @Performs("RECORD_INCIDENT")
    EntryId record(Caller caller, CaseRef reference, NewIncident incident, Once once);

    /** The incidents of a case, those that reports brought included, the earliest first. */
    @Performs("LIST_INCIDENTS")
    List<Incident> incidents(Caller caller, CaseRef reference);

    /** What the incidents of a case show over time, for the officer and for agencies that act on it (IN-14, W15). */
    @Performs("READ_PROFILE")
    IncidentProfile profile(Caller caller, CaseRef reference);

    /**
     * Says that one incident is another account of one that is known already, so that it does not count twice towards
     * escalation (MA-3). Both stay readable.
     *
     * @param incident the further account
     * @param sameAs the incident it is about; not itself a further account
     * @param reason how that is known; 1 to 4,000 characters
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such incident
     * @throws org.safehomes.kernel.problem.RefusedByRule if the two are one entry, or either is a further account already
     */
    @Performs("MATCH_INCIDENT")
    EntryId same(Caller caller, CaseRef reference, EntryId incident, EntryId sameAs, String reason, Once once);
}
