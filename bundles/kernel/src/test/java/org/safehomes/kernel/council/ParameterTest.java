package org.safehomes.kernel.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.council.Parameter.Origin;
import org.safehomes.kernel.problem.ParameterNotSet;

class ParameterTest {

    private static Parameter of(String value) {
        return parameter(Optional.of(value), Origin.POLICY, "W5");
    }

    private static Parameter parameter(Optional<String> given, Origin origin, String... clauses) {
        return new Parameter(
                "contact.working-days",
                "IN-8",
                given,
                "working days",
                origin,
                List.of(clauses),
                "A policy",
                LocalDate.of(2021, 9, 1),
                "");
    }

    @Test
    void readsNumbersAndAnswers() {
        assertThat(of("2").number()).isEqualTo(2);
        assertThat(of("true").yes()).isTrue();
        assertThat(of("false").yes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1.5", "true", "99999999999"})
    void noNumberIsSaidWithTheKey(String value) {
        assertThatIllegalStateException()
                .isThrownBy(() -> of(value).number())
                .withMessageContaining("contact.working-days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "TRUE", "0", "1"})
    void anythingButTrueAndFalseIsNoAnswer(String value) {
        assertThatIllegalStateException()
                .isThrownBy(() -> of(value).yes())
                .withMessageContaining("contact.working-days");
    }

    @Test
    void saysWhereItComesFrom() {
        assertThat(parameter(Optional.of("1"), Origin.POLICY, "W6", "W7").source())
                .isEqualTo("W6, W7");
        assertThat(parameter(Optional.of("1"), Origin.DEFAULT).source()).contains("default of this project", "silent");
        assertThat(of("1").overriddenBy("2").source()).contains("override");
        assertThat(parameter(Optional.empty(), Origin.NOT_SET, "E8").source()).contains("blank", "E8");
        assertThat(parameter(Optional.empty(), Origin.NOT_SET).source()).contains("does not say");
    }

    @Test
    void askedForAValueThatNobodySetItSaysWhichByWhichPolicyAndWhatToDo() {
        var blank = parameter(Optional.empty(), Origin.NOT_SET, "E8");

        for (var ask : List.<Function<Parameter, Object>>of(Parameter::value, Parameter::number, Parameter::yes)) {
            assertThatExceptionOfType(ParameterNotSet.class)
                    .isThrownBy(() -> ask.apply(blank))
                    .withMessageContaining("contact.working-days is not set")
                    .withMessageContaining("\"A policy\" leaves it blank (E8)")
                    .withMessageContaining("org.safehomes.council: overrides = contact.working-days=")
                    .satisfies(problem -> assertThat(problem.parameter()).isEqualTo("contact.working-days"))
                    .satisfies(problem -> assertThat(problem.rule()).isEqualTo("IN-8"));
        }
        assertThatExceptionOfType(ParameterNotSet.class)
                .isThrownBy(() -> parameter(Optional.empty(), Origin.NOT_SET).value())
                .withMessageContaining("does not say it");
    }

    @Test
    void anOverrideSetsItAndStandsOnNoClause() {
        var set = parameter(Optional.empty(), Origin.NOT_SET, "E8").overriddenBy("3");

        assertThat(set.number()).isEqualTo(3);
        assertThat(set.origin()).isEqualTo(Origin.OVERRIDE);
        assertThat(set.clauses()).isEmpty();
    }

    @Test
    void aValueIsThereExactlyIfItIsSet() {
        assertThatIllegalArgumentException().isThrownBy(() -> parameter(Optional.of("1"), Origin.NOT_SET));
        for (var origin : List.of(Origin.POLICY, Origin.DEFAULT, Origin.OVERRIDE)) {
            assertThatIllegalArgumentException().isThrownBy(() -> parameter(Optional.empty(), origin, "W5"));
        }
    }
}
