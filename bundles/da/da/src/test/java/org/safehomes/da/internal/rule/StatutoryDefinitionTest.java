package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Behaviour;
import org.safehomes.da.Connection;
import org.safehomes.da.Definition;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.Upholds;

/** IN-4, field by field; and IN-6, which only ever widens it. */
@Upholds("IN-4")
class StatutoryDefinitionTest {

    private static final Set<Behaviour> COERCION = Set.of(Behaviour.CONTROLLING_OR_COERCIVE);

    private final StatutoryDefinition rule = new StatutoryDefinition();

    private Decision<Definition> decide(
            Optional<Integer> survivor,
            Optional<Integer> perpetrator,
            Connection connection,
            Set<Behaviour> behaviours) {
        return rule.decide(survivor, perpetrator, connection, behaviours);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 16, DOMESTIC_ABUSE",
        "15, 16, OUTSIDE",
        "16, 15, OUTSIDE",
        "70, 45, DOMESTIC_ABUSE",
        ", 40, TREAT_AS_DOMESTIC_ABUSE",
        "40, , TREAT_AS_DOMESTIC_ABUSE"
    })
    void both_are_sixteen_or_over(Integer survivor, Integer perpetrator, Definition expected) {
        var decision =
                decide(Optional.ofNullable(survivor), Optional.ofNullable(perpetrator), Connection.INTIMATE, COERCION);
        assertThat(decision.outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Connection.class)
    void they_are_personally_connected(Connection connection) {
        var expected =
                switch (connection) {
                    case MARRIED_OR_ENGAGED, INTIMATE, SHARED_CHILD, RELATIVE -> Definition.DOMESTIC_ABUSE;
                    case CARER_ONLY, NONE -> Definition.OUTSIDE;
                    case NOT_KNOWN -> Definition.TREAT_AS_DOMESTIC_ABUSE;
                };
        assertThat(decide(Optional.of(30), Optional.of(30), connection, COERCION)
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void one_kind_of_behaviour_is_enough_and_not_knowing_which_is_no_reason_against() {
        for (var behaviour : Behaviour.values()) {
            assertThat(decide(Optional.of(30), Optional.of(30), Connection.RELATIVE, Set.of(behaviour))
                            .outcome())
                    .isEqualTo(behaviour.statutory() ? Definition.DOMESTIC_ABUSE : Definition.TREAT_AS_DOMESTIC_ABUSE);
        }
        assertThat(decide(Optional.of(30), Optional.of(30), Connection.RELATIVE, Set.of())
                        .outcome())
                .isEqualTo(Definition.TREAT_AS_DOMESTIC_ABUSE);
    }

    @Test
    void nothing_known_is_treated_as_domestic_abuse() {
        var decision = decide(Optional.empty(), Optional.empty(), Connection.NOT_KNOWN, Set.of());
        assertThat(decision.outcome()).isEqualTo(Definition.TREAT_AS_DOMESTIC_ABUSE);
        assertThat(decision.reasons()).hasSize(5).last().asString().contains("treat as domestic abuse");
    }

    @Test
    void an_answer_has_one_reason_for_each_field_and_the_clauses() {
        var decision = decide(Optional.of(34), Optional.of(40), Connection.MARRIED_OR_ENGAGED, COERCION);
        assertThat(decision.rule()).isEqualTo("IN-4");
        assertThat(decision.clauses()).containsExactly("W2", "V2", "D7", "E2.2");
        assertThat(decision.reasons()).hasSize(4);
    }

    @Test
    void under_sixteen_is_never_left_at_signposting() {
        assertThat(decide(Optional.of(15), Optional.of(40), Connection.RELATIVE, COERCION)
                        .reasons())
                .anyMatch(reason -> reason.contains("child safeguarding"));
    }

    @Test
    @Upholds("IN-6")
    void violence_without_connection_is_taken_where_the_council_takes_it() {
        var stalking = Set.of(Behaviour.STALKING);
        var statutory = decide(Optional.of(30), Optional.of(30), Connection.NONE, stalking);
        var wider = new ViolenceWithoutConnection();

        assertThat(wider.decide(statutory, stalking, true).outcome()).isEqualTo(Definition.VIOLENCE_WITHOUT_CONNECTION);
        assertThat(wider.decide(statutory, stalking, true).rule()).isEqualTo("IN-6");
        assertThat(wider.decide(statutory, stalking, false)).isSameAs(statutory);
        assertThat(wider.decide(statutory, COERCION, true).outcome()).isEqualTo(Definition.OUTSIDE);
        var inside = decide(Optional.of(30), Optional.of(30), Connection.INTIMATE, COERCION);
        assertThat(wider.decide(inside, stalking, true)).isSameAs(inside);
    }
}
