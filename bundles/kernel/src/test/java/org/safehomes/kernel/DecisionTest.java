package org.safehomes.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.rule.PolicyRule;

class DecisionTest {

    @PolicyRule(
            id = "IN-8",
            clauses = {"W5", "L4.4"})
    private static final class ContactWithinADay {}

    @Test
    void takesIdAndClausesFromTheRule() {
        var decision = Decision.of(ContactWithinADay.class, "due", List.of("One working day."));

        assertThat(decision.rule()).isEqualTo("IN-8");
        assertThat(decision.clauses()).containsExactly("W5", "L4.4");
        assertThat(decision.outcome()).isEqualTo("due");
    }

    @Test
    void aDecisionSaysWhy() {
        assertThatIllegalArgumentException().isThrownBy(() -> Decision.of(ContactWithinADay.class, "due", List.of()));
    }

    @Test
    void onlyAMarkedRuleDecides() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision.of(String.class, "due", List.of("Because.")))
                .withMessageContaining("String");
    }

    @Test
    void reasonsCannotBeChangedAfterwards() {
        var reasons = new ArrayList<>(List.of("One working day."));
        var decision = Decision.of(ContactWithinADay.class, "due", reasons);

        reasons.add("Another.");

        assertThat(decision.reasons()).containsExactly("One working day.");
    }
}
