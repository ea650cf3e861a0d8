package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.PerpetratorContacted.About;
import org.safehomes.da.PerpetratorContacted.StartedBy;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Nobody speaks with the perpetrator about the abuse, nor for the survivor, whoever asks for it. About the tenancy only once the
 * survivor's safety is resolved. Whoever asks for help to change is answered.
 */
@PolicyRule(
        id = "PE-1",
        clauses = {"L4.6", "E10.2", "D8.42", "V4.3"})
public final class PerpetratorContact {

    /** @param safetyResolved whether the case's owner decided that it is, and nothing has happened since */
    public Decision<Boolean> decide(About about, StartedBy startedBy, boolean safetyResolved) {
        return switch (about) {
            case THE_ABUSE ->
                decision(
                        false,
                        "The perpetrator is never contacted about the abuse, the reports or MARAC, nor answered if they ask (PE-1).");
            case GO_BETWEEN ->
                decision(
                        false,
                        "Nobody goes between the two, also if the survivor asks for it: it could put them at further risk (PE-1).");
            case HELP_ASKED_FOR ->
                startedBy == StartedBy.PERPETRATOR
                        ? decision(
                                true,
                                "They asked for help to change: tell them of the services, and nothing of the case.")
                        : decision(
                                false, "Help to change is for those who ask for it: nobody offers it unasked (PE-1).");
            case TENANCY -> tenancy(startedBy, safetyResolved);
        };
    }

    private static Decision<Boolean> tenancy(StartedBy startedBy, boolean safetyResolved) {
        if (safetyResolved) {
            return decision(true, "The survivor's safety is resolved: the tenancy may be spoken of, and nothing else.");
        }
        return startedBy == StartedBy.PERPETRATOR
                ? decision(true, "They came about their tenancy: answer as any tenant is answered, and nothing else.")
                : decision(
                        false,
                        "The survivor's safety is not resolved: the case's owner has not decided so, or something has happened"
                                + " since (PE-1).");
    }

    private static Decision<Boolean> decision(boolean may, String reason) {
        return Decision.of(PerpetratorContact.class, may, List.of(reason));
    }
}
