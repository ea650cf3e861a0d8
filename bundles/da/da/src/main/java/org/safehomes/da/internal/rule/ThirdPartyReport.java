package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.ReporterKind;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Whether the survivor is contacted after somebody else's report. A council may keep from contacting them directly; an
 * agency's referral with the survivor's agreement is not such a report.
 */
@PolicyRule(
        id = "IN-10",
        clauses = {"D8.12", "D8.23", "D8.28", "W5"})
public final class ThirdPartyReport {

    /** @param contacts the council's parameter: whether it contacts the survivor after a third party's report */
    public Decision<ContactPlan> decide(ReporterKind reporter, Optional<Answer> survivorAgreed, boolean contacts) {
        if (reporter == ReporterKind.SURVIVOR) {
            return decision(ContactPlan.CONTACT, "The survivor reported: they are contacted.");
        }
        if (reporter == ReporterKind.AGENCY && survivorAgreed.orElse(Answer.NOT_KNOWN) == Answer.YES) {
            return decision(
                    ContactPlan.CONTACT, "An agency referred with the survivor's agreement: they are contacted.");
        }
        return contacts
                ? decision(
                        ContactPlan.CONTACT, "Somebody else reported: this council contacts the survivor all the same.")
                : decision(
                        ContactPlan.NO_DIRECT_CONTACT,
                        "Somebody else reported: this council does not contact the survivor directly. Record it, see that"
                                + " the police know, and make the safeguarding report.");
    }

    private static Decision<ContactPlan> decision(ContactPlan plan, String reason) {
        return Decision.of(ThirdPartyReport.class, plan, List.of(reason));
    }
}
