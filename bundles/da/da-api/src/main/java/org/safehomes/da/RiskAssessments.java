package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.Version;

/** How great the risk is. For whoever may see the case. Assessments are only ever added (RA-3, W7). */
@ProviderType
public interface RiskAssessments {

    /** The council's instrument, and its question texts if the council has loaded them (RA-1). */
    @Performs("READ_QUESTIONS")
    Questions questions(Caller caller);

    /**
     * Records a DASH assessment, reckons its score (RA-1) and level (RA-5), decides on MARAC (MA-1, MA-3), and ends the
     * assessment clock if no incident is left unassessed (RA-2).
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.InvalidInput unless each of the questions 1 to 24 has exactly one answer
     */
    @Performs("ASSESS_RISK")
    EntryId assess(Caller caller, CaseRef reference, NewAssessment assessment, Once once);

    /**
     * Takes over an assessment of another agency, or one made with another instrument (RA-4).
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.RefusedByRule if an incident has followed the assessment (RA-4)
     */
    @Performs("ACCEPT_ASSESSMENT")
    EntryId accept(Caller caller, CaseRef reference, OtherAssessment assessment, Once once);

    /** The assessments of a case, the earliest made first. */
    @Performs("LIST_ASSESSMENTS")
    List<RiskAssessment> assessments(Caller caller, CaseRef reference);

    /**
     * Puts the assessment off until it is practicable, with the reason kept (RA-2, W7). The clock runs to the new moment.
     *
     * @param until by when it is then due, exclusive; in the future
     * @param reason why it cannot be made in time; 1 to 4,000 characters
     * @throws org.safehomes.kernel.problem.RefusedByRule if no assessment is due (RA-2)
     */
    @Performs("POSTPONE_ASSESSMENT")
    Version postpone(Caller caller, CaseRef reference, Instant until, String reason);
}
