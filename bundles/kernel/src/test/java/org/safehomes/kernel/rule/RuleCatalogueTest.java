package org.safehomes.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.ofThisRelease();

    @Test
    void knowsTheContactDeadlineWithItsClauses() {
        var rule = catalogue.rule("IN-8");

        assertThat(rule.module()).isEqualTo("da");
        assertThat(rule.decides()).isTrue();
        assertThat(rule.built()).isTrue();
        assertThat(rule.clauses().split(" ")).contains("W5", "V4.1");
        assertThat(rule.title()).isNotBlank();
    }

    @Test
    void everyRuleIsWellFormed() {
        assertThat(catalogue.built()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.id()).matches("[A-Z]{2}-[0-9]{1,2}");
            assertThat(rule.module()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.clauses()).matches("([A-Z][0-9]+(\\.[0-9]+)?( |$))*");
            assertThat(rule.title()).isNotBlank();
        });
    }

    @Test
    void builtRulesAreInOrderAndNamedOnce() {
        var ids = catalogue.built().stream().map(RuleCatalogue.Rule::id).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatTheCatalogueDoesNotHaveIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.rule("XX-1"))
                .withMessageContaining("XX-1");
    }

    @Test
    void titlesMayHaveCommasAndLinesMayNotBeShort() {
        var rule = RuleCatalogue.Rule.parse("IN-2,da,upholds,later,L4.3 E6 W5,No proof, ever");

        assertThat(rule.title()).isEqualTo("No proof, ever");
        assertThat(rule.decides()).isFalse();
        assertThat(rule.built()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> RuleCatalogue.Rule.parse("IN-2,da,upholds"));
    }
}
