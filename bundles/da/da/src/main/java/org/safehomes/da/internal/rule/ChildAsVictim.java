package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.da.Child;
import org.safehomes.da.Child.Standing;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * A child under 18 who sees, hears or experiences the effects, and is related to either party, is a victim in their own
 * right (Domestic Abuse Act 2021 s3). Only what is known to be otherwise says no.
 */
@PolicyRule(
        id = "IN-5",
        clauses = {"D3.1", "D7.4"})
public final class ChildAsVictim {

    private static final int OF_AGE = 18;

    public Decision<Standing> decide(Child child) {
        var reasons = new ArrayList<String>();
        var age = age(child.age(), reasons);
        var related = answer(
                child.related(),
                "They are related to survivor or perpetrator (s3(3)).",
                "They are related to neither survivor nor perpetrator (s3(2)(b)).",
                "Whether they are related to survivor or perpetrator is not known.",
                reasons);
        var experiences = answer(
                child.experiences(),
                "They see, hear or experience the effects of the abuse (s3(2)(a)).",
                "They do not see, hear or experience the effects of the abuse (s3(2)(a)).",
                "Whether they see, hear or experience the effects of the abuse is not known.",
                reasons);
        return Decision.of(ChildAsVictim.class, standing(age, related, experiences), reasons);
    }

    private static Answer age(Optional<Integer> age, ArrayList<String> reasons) {
        if (age.isEmpty()) {
            reasons.add("Their age is not known.");
            return Answer.NOT_KNOWN;
        }
        var child = age.get() < OF_AGE;
        reasons.add(child ? "The child is under 18 (s3(4))." : "They are 18 or over (s3(4)).");
        return child ? Answer.YES : Answer.NO;
    }

    private static Answer answer(
            Optional<Answer> given, String yes, String no, String notKnown, ArrayList<String> reasons) {
        var answer = given.orElse(Answer.NOT_KNOWN);
        reasons.add(
                switch (answer) {
                    case YES -> yes;
                    case NO -> no;
                    case NOT_KNOWN -> notKnown;
                });
        return answer;
    }

    private static Standing standing(Answer... answers) {
        var standing = Standing.VICTIM;
        for (var answer : answers) {
            if (answer == Answer.NO) {
                return Standing.NOT_A_VICTIM;
            }
            if (answer == Answer.NOT_KNOWN) {
                standing = Standing.TREAT_AS_VICTIM;
            }
        }
        return standing;
    }
}
