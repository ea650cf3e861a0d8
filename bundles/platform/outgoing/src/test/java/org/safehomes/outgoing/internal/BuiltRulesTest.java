package org.safehomes.outgoing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.kernel.rule.RuleCatalogue;
import org.safehomes.kernel.rule.RuleCatalogue.Rule;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.internal.rule.MaracStaysInside;
import org.safehomes.outgoing.internal.rule.NeverRecipient;
import org.safehomes.outgoing.internal.rule.SafeAddressOnly;

class BuiltRulesTest {

    private static final List<Class<?>> RULES =
            List.of(NeverRecipient.class, SafeAddressOnly.class, MaracStaysInside.class);

    @Test
    void everyRuleOfTheDoorHasItsClassAndIsShown() {
        var built = RuleCatalogue.ofThisRelease().built().stream()
                .filter(rule -> rule.module().equals("outgoing"))
                .map(Rule::id)
                .toList();
        assertThat(RULES)
                .extracting(rule -> rule.getAnnotation(PolicyRule.class).id())
                .containsExactlyInAnyOrderElementsOf(built);
        assertThat(named(OneDoorTest.class)).containsAll(built);
    }

    private static Set<String> named(Class<?> test) {
        return Stream.of(test.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(Upholds.class)))
                .map(Upholds::value)
                .collect(Collectors.toSet());
    }
}
