package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.host.Repairs.Priority;
import org.safehomes.host.Repairs.Repair;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.rule.Upholds;

/** What was mended long ago is no order for what is broken now. */
@Upholds("SA-6")
class TakenByDeskTest {

    private static final Instant REPORTED = Instant.parse("2026-10-25T01:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T01:30:00Z, , true",
        "2026-10-24T01:29:59.999Z, , false",
        "2026-10-25T07:00:00Z, , true",
        "2026-10-25T01:30:00Z, 2026-10-25T01:30:00Z, true",
        "2026-10-25T00:30:00Z, 2026-10-25T01:29:59.999Z, false",
        "2026-10-25T01:30:00Z, 2026-10-25T04:00:00Z, true"
    })
    void an_order_may_be_of_damage_that_was_reported_a_day_after_it_at_most(
            Instant raised, Instant completed, boolean may) {
        var repair = new Repair(
                "WO-000007-02",
                new Uprn("999000000001"),
                "DOOR-01",
                "Rehang front entrance door",
                Priority.URGENT,
                raised,
                Optional.ofNullable(completed),
                0);
        assertThat(TakenByDesk.mayBeOf(repair, REPORTED)).isEqualTo(may);
    }
}
