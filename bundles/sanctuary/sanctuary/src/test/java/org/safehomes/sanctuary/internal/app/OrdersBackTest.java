package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.gate.HostOrder;
import org.safehomes.gate.OrderOnHost;
import org.safehomes.gate.OrderOnHost.State;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/** Somebody calls about an order that was called off, unless it is certain that nobody has it. */
class OrdersBackTest {

    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "TRYING,1,true",
        "DONE,1,true",
        // a manager said that the host has it
        "DONE,0,true",
        // never tried, or called off by a manager before
        "CANCELLED,0,false",
        "CANCELLED,1,true"
    })
    void only_what_never_left_or_was_called_off_before_needs_no_call(State state, int attempts, boolean call) {
        var order = new OrderOnHost(
                new EntryId("E-0000000000000001"),
                new CaseRef("C-0000000000000001"),
                HostOrder.REPAIR,
                state,
                false,
                attempts,
                new StaffId("s.okafor"),
                AT,
                AT);

        assertThat(OrdersBack.mayHaveLeft(order)).isEqualTo(call);
    }
}
