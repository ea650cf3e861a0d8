package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safehomes.da.NewAssessment.Judgement;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** Professional judgement may raise the risk level, with a rationale; it never lowers what score or instrument give. */
@PolicyRule(id = "RA-5", clauses = "W7")
public final class ProfessionalJudgement {

    /** The level that a score gives: high from the local threshold on. Below it the score tells nothing finer. */
    public RiskLevel given(int score, int threshold) {
        return score >= threshold ? RiskLevel.HIGH : RiskLevel.STANDARD;
    }

    /** @param given what score or instrument give */
    public Decision<RiskLevel> decide(RiskLevel given, Optional<Judgement> judgement) {
        var reasons = new ArrayList<String>(List.of("Score and instrument give the level " + word(given) + "."));
        var level = given;
        if (judgement.isPresent()) {
            var judged = judgement.get().level();
            if (judged.compareTo(given) > 0) {
                level = judged;
                reasons.add("Professional judgement raises it to " + word(judged) + ".");
            } else {
                reasons.add("Professional judgement of " + word(judged)
                        + " changes nothing: it may raise the level and never lowers it.");
            }
        }
        return Decision.of(ProfessionalJudgement.class, level, reasons);
    }

    private static String word(RiskLevel level) {
        return level.name().toLowerCase(Locale.UK);
    }
}
