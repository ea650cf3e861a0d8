package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safehomes.da.PerpetratorSteps.Step;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Before enforcement: the survivor's views first, specialist agencies, the line manager and Legal, the risk to whoever is left in
 * the home, proportionality and equality. Everything that is missing is named at once.
 */
@PolicyRule(
        id = "PE-2",
        clauses = {"V4.5", "L4.6", "L4.8", "D8.39", "W10"})
public final class BeforeEnforcement {

    private static final Set<Step> VIEWS =
            Set.of(Step.SURVIVOR_VIEWS_HEARD, Step.SURVIVOR_DECLINED_TO_SAY, Step.SURVIVOR_NOT_SAFE_TO_ASK);

    private static final Map<Step, String> NEEDED = needed();

    private static Map<Step, String> needed() {
        var needed = new LinkedHashMap<Step, String>();
        needed.put(Step.AGENCIES_CONSULTED, "No specialist agency was consulted (PE-2).");
        needed.put(Step.MANAGER_CONSULTED, "The line manager was not consulted (PE-2).");
        needed.put(Step.LEGAL_CONSULTED, "Legal was not consulted (PE-2).");
        needed.put(
                Step.RISK_TO_THOSE_LEFT_ASSESSED, "The risk to whoever is left in the home was not assessed (PE-2).");
        needed.put(Step.PROPORTIONALITY_ASSESSED, "Whether it is proportionate was not assessed (PE-2).");
        needed.put(Step.EQUALITY_ASSESSED, "What it means for equality was not assessed (PE-2).");
        return needed;
    }

    /**
     * Whether enforcement may be proposed.
     *
     * @param taken every step that was taken
     * @param viewsAreFromBefore whether something has happened since the survivor was asked
     */
    public Decision<Boolean> decide(Set<Step> taken, boolean viewsAreFromBefore) {
        var missing = new ArrayList<String>();
        if (VIEWS.stream().noneMatch(taken::contains)) {
            missing.add(
                    "The survivor's views come first: record that they were heard, declined, or could not be asked safely"
                            + " (PE-2).");
        }
        NEEDED.forEach((step, sentence) -> {
            if (!taken.contains(step)) {
                missing.add(sentence);
            }
        });
        if (!missing.isEmpty()) {
            return Decision.of(BeforeEnforcement.class, false, missing);
        }
        var reasons = new ArrayList<>(List.of("Everything that comes before enforcement is on record."));
        if (viewsAreFromBefore) {
            reasons.add("Something has happened since the survivor was asked: ask again, if that is safe.");
        }
        return Decision.of(BeforeEnforcement.class, true, reasons);
    }
}
