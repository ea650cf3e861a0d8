package org.safehomes.da;

import java.util.Optional;
import java.util.Set;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.StaffId;

/**
 * What triage decides about a report (IN-7).
 *
 * @param outcome new, existing or outside
 * @param caseRef the case it belongs to; required for EXISTING, and only there
 * @param leadOfficer who owns the new case; for NEW only, and by default the caller
 * @param reason why; required for OUTSIDE; at most 4,000 characters
 * @param signposting where the person was pointed to instead; required for OUTSIDE: nobody is turned away
 * @param facts what triage has found out for the statutory test, in place of what was reported
 */
public record TriageDecision(
        Outcome outcome,
        Optional<CaseRef> caseRef,
        Optional<StaffId> leadOfficer,
        Optional<String> reason,
        Optional<String> signposting,
        Optional<Facts> facts) {

    /** The three ways out of triage. */
    public enum Outcome {
        NEW,
        EXISTING,
        OUTSIDE
    }

    /** Facts of the statutory test (IN-4). What is empty stays as reported. */
    public record Facts(
            Optional<Integer> survivorAge,
            Optional<Integer> perpetratorAge,
            Optional<Connection> connection,
            Set<Behaviour> behaviours) {
        public Facts {
            behaviours = behaviours == null ? Set.of() : Set.copyOf(behaviours);
        }
    }
}
