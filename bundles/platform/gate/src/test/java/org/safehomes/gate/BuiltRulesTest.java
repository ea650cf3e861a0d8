package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.gate.internal.access.NeedToKnow;
import org.safehomes.gate.internal.audit.AuditTrail;
import org.safehomes.kernel.rule.RuleCatalogue;
import org.safehomes.kernel.rule.RuleCatalogue.Rule;
import org.safehomes.kernel.rule.Upholds;

/** Every guarantee that the catalogue says is the gate's has its place and its test. */
class BuiltRulesTest {

    @Test
    void every_guarantee_of_the_gate_is_upheld_somewhere_and_shown_somewhere() {
        var built = RuleCatalogue.ofThisRelease().built().stream()
                .filter(rule -> rule.module().equals("gate"))
                .map(Rule::id)
                .toList();
        assertThat(built).isNotEmpty();
        assertThat(named(List.of(OneGate.class, NeedToKnow.class, AuditTrail.class)))
                .containsAll(built);
        assertThat(named(List.of(GateTest.class, NeedToKnowTest.class, AuditChainTest.class)))
                .containsAll(built);
    }

    private static Set<String> named(List<Class<?>> types) {
        return types.stream()
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getAnnotationsByType(Upholds.class)),
                        Arrays.stream(type.getDeclaredMethods())
                                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(Upholds.class)))))
                .map(Upholds::value)
                .collect(Collectors.toSet());
    }
}
