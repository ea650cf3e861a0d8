package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.rule.Upholds;

/** A risk has risen if it is greater than it was known to be. */
class RiskRiseTest {

    @ParameterizedTest
    @CsvSource({
        "STANDARD, MEDIUM, true",
        "STANDARD, HIGH, true",
        "MEDIUM, HIGH, true",
        "STANDARD, STANDARD, false",
        "MEDIUM, MEDIUM, false",
        "HIGH, HIGH, false",
        "MEDIUM, STANDARD, false",
        "HIGH, MEDIUM, false",
        ", HIGH, true",
        ", MEDIUM, false",
        ", STANDARD, false",
        "MEDIUM, , false",
        ", , false"
    })
    @Upholds("SA-4")
    void it_has_risen_if_it_is_greater_than_it_was_known_to_be(RiskLevel before, RiskLevel after, boolean risen) {
        assertThat(RiskRise.of(Optional.ofNullable(before), Optional.ofNullable(after)))
                .isEqualTo(risen);
    }
}
