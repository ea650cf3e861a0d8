package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.da.Preferences.NewPreferences;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * The survivor may choose an officer of a specific gender and, where possible, of their own ethnic origin: at assignment the wish
 * is honoured, or the mismatch is explained. Whether somebody is so is said by whoever assigns: no register is asked for it.
 */
@PolicyRule(
        id = "SC-3",
        clauses = {"W6", "D8.16"})
public final class OfficerPreference {

    /**
     * Whether a case may be assigned.
     *
     * @param wished what the survivor said last; empty if they have not said
     * @param met whether the new owner is so, as whoever assigns says; empty if they do not
     * @param explained whether they say why it is somebody else
     */
    public Decision<Boolean> decide(Optional<NewPreferences> wished, Optional<Answer> met, boolean explained) {
        if (wished.filter(OfficerPreference::ofOfficer).isEmpty()) {
            return decision(true, "The survivor has said no wish about their officer.");
        }
        if (met.isEmpty()) {
            return decision(
                    false,
                    "The survivor has said what officer they wish, at the case's preferences.",
                    "Say in preferenceMet whether the new owner is so, and in explanation why it is somebody else if not.");
        }
        if (met.get() == Answer.YES) {
            return decision(true, "The officer is as the survivor wishes.");
        }
        return explained
                ? decision(true, "It is not said that the officer is as the survivor wishes: why is kept.")
                : decision(
                        false,
                        "Say in explanation why the officer is not as the survivor wishes, or why that is not known: it is kept.");
    }

    private static boolean ofOfficer(NewPreferences said) {
        return said.officerGender().isPresent() || said.officerEthnicOrigin().isPresent();
    }

    private static Decision<Boolean> decision(boolean may, String... reasons) {
        return Decision.of(OfficerPreference.class, may, List.of(reasons));
    }
}
