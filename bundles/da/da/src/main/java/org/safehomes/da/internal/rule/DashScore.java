package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.safehomes.da.Answer;
import org.safehomes.da.NewAssessment.Answered;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** The score of a DASH assessment: how many of its 24 questions were answered yes. Not knowing is neither yes nor no. */
@PolicyRule(id = "RA-1", clauses = "W7")
public final class DashScore {

    /** The questions by number; their texts are not ours to ship. */
    public static final List<Integer> QUESTIONS =
            IntStream.rangeClosed(1, 24).boxed().toList();

    /** @param answers one for each question */
    public Decision<Integer> decide(List<Answered> answers) {
        var score = count(answers, Answer.YES);
        var open = count(answers, Answer.NOT_KNOWN);
        var reasons = new ArrayList<String>();
        reasons.add(score + " of " + QUESTIONS.size() + " questions were answered yes.");
        if (open > 0) {
            reasons.add(open + (open == 1 ? " answer is" : " answers are")
                    + " not known: they do not count, and the risk may be greater than the score.");
        }
        return Decision.of(DashScore.class, score, reasons);
    }

    private static int count(List<Answered> answers, Answer wanted) {
        return (int)
                answers.stream().filter(answered -> answered.answer() == wanted).count();
    }
}
