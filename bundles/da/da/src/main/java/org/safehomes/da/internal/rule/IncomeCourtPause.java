package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Income court action may pause for so many months from the disclosure, the last day included. On a joint account only if the host
 * keeps it from the other tenant. Nothing of a statutory moratorium: this is the landlord's own.
 */
@PolicyRule(
        id = "FI-1",
        clauses = {"V4.4"})
public final class IncomeCourtPause {

    /**
     * The survivor's rent account.
     *
     * @param joint whether anybody else may see it
     * @param hidden whether a pause is hidden from them; empty if the host offers no pause
     */
    public record Account(boolean joint, Optional<Boolean> hidden) {}

    /**
     * Whether it may be asked for.
     *
     * @param months asked for
     * @param most the council's parameter on the day of the disclosure; 0 for none
     * @param account empty if the survivor holds none that is known
     */
    public Decision<Boolean> decide(
            int months, int most, LocalDate disclosed, LocalDate today, Optional<Account> account) {
        if (most == 0) {
            return decision(false, List.of("This landlord's policy gives no pause of income court action (FI-1)."));
        }
        var wrong = new ArrayList<String>();
        if (months < 1 || months > most) {
            wrong.add("A pause is for 1 to " + most + " months from the disclosure (FI-1).");
        } else if (until(disclosed, months).isBefore(today)) {
            wrong.add("A pause of so many months from the disclosure would be over (FI-1).");
        }
        if (account.isEmpty()) {
            wrong.add("No rent account that the survivor holds is known: ask the income team without a reason (FI-1).");
        } else if (account.get().hidden().isEmpty()) {
            wrong.add("The host offers no pause: ask the income team without a reason (FI-1).");
        } else if (account.get().joint() && !account.get().hidden().get()) {
            wrong.add(
                    "The other tenant could see it: plan with the survivor and the income team what is safe instead, such as"
                            + " money advice or a hold that is made by hand and shown nowhere (FI-1).");
        }
        return wrong.isEmpty()
                ? decision(true, List.of("The policy gives it, and nobody but staff can see it."))
                : decision(false, wrong);
    }

    /** The last day, inclusive. */
    public static LocalDate until(LocalDate disclosed, int months) {
        return disclosed.plusMonths(months);
    }

    private static Decision<Boolean> decision(boolean may, List<String> reasons) {
        return Decision.of(IncomeCourtPause.class, may, reasons);
    }
}
