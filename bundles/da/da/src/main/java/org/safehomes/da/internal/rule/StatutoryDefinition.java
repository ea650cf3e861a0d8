package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Behaviour;
import org.safehomes.da.Connection;
import org.safehomes.da.Definition;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * The definition of the Domestic Abuse Act 2021 ss1-3: both aged 16 or over, personally connected, abusive behaviour of at
 * least one kind. One incident is enough, no shared household is needed, and the behaviour may be aimed at somebody else.
 * Only what is known to be otherwise lies outside; what is not known is treated as domestic abuse, to be confirmed.
 */
@PolicyRule(
        id = "IN-4",
        clauses = {"W2", "V2", "D7", "E2.2"})
public final class StatutoryDefinition {

    private static final int ADULT_FOR_THIS = 16;

    /** @param survivorAge in whole years; empty if not known */
    public Decision<Definition> decide(
            Optional<Integer> survivorAge,
            Optional<Integer> perpetratorAge,
            Connection connection,
            Set<Behaviour> behaviours) {
        var test = new Test();
        test.age("survivor", survivorAge);
        test.age("perpetrator", perpetratorAge);
        test.connection(connection);
        test.behaviour(behaviours);
        return Decision.of(StatutoryDefinition.class, test.outcome(), test.reasons);
    }

    /** The answers so far: one sentence for each field of the test. */
    private static final class Test {

        private final List<String> reasons = new ArrayList<>();
        private boolean outside;
        private boolean unknown;

        void age(String who, Optional<Integer> age) {
            if (age.isEmpty()) {
                unknown("The age of the " + who + " is not known.");
            } else if (age.get() < ADULT_FOR_THIS) {
                outside("The " + who
                        + " is under 16: outside the definition of the Act (s1(2)). This is a matter for child"
                        + " safeguarding, never for signposting alone.");
            } else {
                reasons.add("The " + who + " is 16 or over (s1(2)).");
            }
        }

        void connection(Connection connection) {
            switch (connection) {
                case NONE -> outside("The two are not personally connected (s2).");
                case CARER_ONLY -> outside("Caring for somebody is not a personal connection by itself (s2).");
                case NOT_KNOWN -> unknown("Whether the two are personally connected is not known.");
                case MARRIED_OR_ENGAGED ->
                    reasons.add("Married, in a civil partnership or engaged, now or before (s2(1)(a)-(d)).");
                case INTIMATE -> reasons.add("In an intimate personal relationship, now or before (s2(1)(e)).");
                case SHARED_CHILD ->
                    reasons.add("Each has or had a parental relationship with the same child (s2(1)(f)).");
                case RELATIVE -> reasons.add("Relatives (s2(1)(g); Family Law Act 1996 s63(1)).");
            }
        }

        void behaviour(Set<Behaviour> behaviours) {
            if (behaviours.isEmpty()) {
                unknown("What kind of behaviour it was is not known.");
            } else if (behaviours.stream().noneMatch(Behaviour::statutory)) {
                unknown("Which kind of abusive behaviour in the Act this is has yet to be settled (s1(3)).");
            } else {
                reasons.add("Abusive behaviour of at least one kind; one incident is enough (s1(3)).");
            }
        }

        Definition outcome() {
            if (outside) {
                return Definition.OUTSIDE;
            }
            if (unknown) {
                reasons.add("What is not known does not count against anybody: treat as domestic abuse, and confirm.");
                return Definition.TREAT_AS_DOMESTIC_ABUSE;
            }
            return Definition.DOMESTIC_ABUSE;
        }

        private void outside(String reason) {
            outside = true;
            reasons.add(reason);
        }

        private void unknown(String reason) {
            unknown = true;
            reasons.add(reason);
        }
    }
}
