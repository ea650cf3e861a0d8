package org.safehomes.da.internal.app;

import java.time.Instant;
import org.safehomes.da.Contact.Safety;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.SafeContact.Method;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.rule.ContactSafety;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Decision;

/** Whether the survivor of a case may be reached in a way at a moment, by all that the case knows (SC-2, IN-10). */
final class SafeToReach {

    private final Office office;
    private final RiskClocks clocks;
    private final Understanding understanding;
    private final CaseTable cases = new CaseTable();
    private final ContactSafety rule = new ContactSafety();

    SafeToReach(Office office) {
        this.office = office;
        this.clocks = new RiskClocks(office);
        this.understanding = new Understanding(office);
    }

    Decision<Safety> decide(Visible visible, Method method, Instant at, boolean lifeAtRisk) {
        var safe = ContactBook.safeContact(office.journal(), visible);
        var reached = cases.read(visible).contacted().isPresent();
        var plan = understanding.contact(clocks.history(visible));
        if (!reached && !lifeAtRisk && plan.outcome() == ContactPlan.NO_DIRECT_CONTACT) {
            return new Decision<>(Safety.REFUSED, plan.rule(), plan.clauses(), plan.reasons());
        }
        return rule.decide(safe, method, at.atZone(office.zone()), reached, lifeAtRisk);
    }
}
