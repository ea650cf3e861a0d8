package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.da.Case;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.rule.Upholds;

class CaseFactsTest {

    /** A risk that an incident has overtaken (RA-3) is not low because it was found low before. */
    @ParameterizedTest
    @CsvSource({
        "STANDARD, false, true",
        "STANDARD, true, false",
        "MEDIUM, false, true",
        "MEDIUM, true, false",
        "HIGH, false, true",
        "HIGH, true, true"
    })
    @Upholds("SA-4")
    void what_an_incident_has_overtaken_counts_only_if_it_is_high(RiskLevel level, boolean overtaken, boolean counts) {
        var risk = new Case.Risk(
                new EntryId("E-0000000000000001"), level, Instant.parse("2026-03-10T09:00:00Z"), overtaken);
        assertThat(CaseFacts.counts(risk)).isEqualTo(counts);
    }
}
