package org.safehomes.kernel;

import java.util.List;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * What a rule decided and why, in sentences a caseworker can read out.
 *
 * @param outcome the rule's own kind of answer
 * @param rule the rule's id in the catalogue, such as {@code IN-8}
 * @param clauses where the rule comes from, such as {@code W5}; empty where the sources are silent and this project decided
 * @param reasons at least one sentence; they name no person and no address
 */
public record Decision<O>(O outcome, String rule, List<String> clauses, List<String> reasons) {

    /** @throws IllegalArgumentException if there is no reason: an unexplained decision is not one */
    public Decision {
        clauses = List.copyOf(clauses);
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A decision says why.");
        }
    }

    /** A decision of a class annotated {@link org.safehomes.kernel.rule.PolicyRule}, with its id and clauses. */
    public static <O> Decision<O> of(Class<?> rule, O outcome, List<String> reasons) {
        var source = rule.getAnnotation(PolicyRule.class);
        if (source == null) {
            throw new IllegalArgumentException(rule.getSimpleName() + " is not marked as a policy rule.");
        }
        return new Decision<>(outcome, source.id(), List.of(source.clauses()), reasons);
    }
}
