package org.safehomes.sanctuary.internal.app;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.Case;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.problem.RefusedByRule;

/**
 * What is known of a case where it is kept, asked with the caller before this module's own gate call: who may not see the case gets
 * the same answer there.
 */
record CaseFacts(
        Optional<Uprn> home, Optional<PersonId> survivor, Optional<PersonId> perpetrator, Optional<RiskLevel> risk) {

    static CaseFacts of(Office office, Caller caller, CaseRef reference) {
        office.gate();
        var known = office.cases().read(caller, reference);
        return new CaseFacts(
                known.survivor().home(),
                known.survivor().person(),
                known.perpetrator().person(),
                known.risk().filter(CaseFacts::counts).map(Case.Risk::level));
    }

    /** What an incident has overtaken (RA-3) is no low risk any more, only one that nobody has assessed; a high one stays high. */
    static boolean counts(Case.Risk risk) {
        return risk.level() == RiskLevel.HIGH || !risk.newOneNeeded();
    }

    /** The home at hand: the one that was named, or the case's own. */
    Optional<Uprn> home(Optional<Uprn> named) {
        return named.or(this::home);
    }

    /** @throws RefusedByRule if none is known */
    static Uprn require(Optional<Uprn> home) {
        return home.orElseThrow(() ->
                refused("SA-3", "No home is known: name the home, by its UPRN, at which something is to be done."));
    }

    static RefusedByRule refused(String rule, String reason) {
        return new RefusedByRule(new Decision<>(false, rule, List.of(), List.of(reason)));
    }
}
