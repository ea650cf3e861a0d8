package org.safehomes.kernel.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.council.Parameter.Origin;

class ParameterTest {

    private static Parameter of(String value) {
        return new Parameter("contact.working-days", "IN-8", value, List.of("W5"), Origin.POLICY, "working days");
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
        assertThat(new Parameter("k", "MA-1", "14", List.of("W6", "W7"), Origin.POLICY, "").source())
                .isEqualTo("W6, W7");
        assertThat(new Parameter("k", "MA-1", "14", List.of(), Origin.PROJECT_DEFAULT, "").source())
                .contains("silent");
        assertThat(new Parameter("k", "MA-1", "12", List.of(), Origin.OVERRIDE, "").source())
                .contains("override");
    }
}
