package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.Set;
import org.safehomes.da.Behaviour;
import org.safehomes.da.Definition;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Violence against women and girls outside the statutory definition, where the council takes it into the same caseload:
 * female genital mutilation, forced marriage, honour-based abuse, stalking, sexual offences, trafficking, prostitution.
 */
@PolicyRule(
        id = "IN-6",
        clauses = {"W1", "W2"})
public final class ViolenceWithoutConnection {

    /**
     * @param statutory what the Act says (IN-4)
     * @param accepted the council's parameter
     * @return the Act's answer, unless it is OUTSIDE and the council takes this
     */
    public Decision<Definition> decide(Decision<Definition> statutory, Set<Behaviour> behaviours, boolean accepted) {
        if (statutory.outcome() != Definition.OUTSIDE
                || behaviours.stream().allMatch(Behaviour::statutory)
                || !accepted) {
            return statutory;
        }
        var reasons = new ArrayList<>(statutory.reasons());
        reasons.add("This council takes violence against women and girls without a personal connection as well.");
        return Decision.of(ViolenceWithoutConnection.class, Definition.VIOLENCE_WITHOUT_CONNECTION, reasons);
    }
}
