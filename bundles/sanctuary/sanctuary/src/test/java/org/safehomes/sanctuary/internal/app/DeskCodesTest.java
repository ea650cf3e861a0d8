package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;

/** Nothing goes out under a code that nobody's repairs desk has. */
@Upholds("SA-7")
class DeskCodesTest {

    @ParameterizedTest
    @CsvSource({"'','',emergencyCode and worksCode", "' ',GENL-01,emergencyCode", "EMER-01,'  ',worksCode"})
    void without_its_own_codes_nothing_is_ordered_and_the_operator_is_told_which(
            String emergency, String works, String told) {
        var codes = new DeskCodes(emergency, works);
        assertThat(codes.missing().orElseThrow()).contains("set " + told + " in org.safehomes.sanctuary");
        assertThatExceptionOfType(Unavailable.class).isThrownBy(codes::require);
    }

    @Test
    void with_both_it_is_ordered_under_the_common_code_of_its_urgency() {
        var codes = new DeskCodes(" EMER-01 ", "GENL-01");
        assertThatCode(codes::require).doesNotThrowAnyException();
        assertThat(codes.missing()).isEmpty();
        assertThat(codes.of(true)).isEqualTo("EMER-01");
        assertThat(codes.of(false)).isEqualTo("GENL-01");
    }

    @Test
    void none_is_made_up() throws NoSuchMethodException {
        for (var name : new String[] {"emergencyCode", "worksCode"}) {
            Method code = SanctuaryConfiguration.class.getDeclaredMethod(name);
            assertThat(code.getDefaultValue()).isEqualTo("");
        }
    }
}
