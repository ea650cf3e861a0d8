package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.gate.HostOrder;
import org.safehomes.gate.OrderOnHost;
import org.safehomes.gate.OrderOnHost.State;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.SecurityWork.Delivery;

/** Whatever waits for a manager is told as held: nobody waits for a repair that nobody was asked for. */
class DeliveriesTest {

    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");
    private static final EntryId FIRST = new EntryId("E-0000000000000001");
    private static final EntryId SECOND = new EntryId("E-0000000000000002");

    private static OrderOnHost order(EntryId id, String kind, State state, boolean atOnce) {
        return new OrderOnHost(
                id, new CaseRef("C-0000000000000001"), kind, state, atOnce, 1, new StaffId("s.okafor"), AT, AT);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void what_waits_for_a_manager_is_held_and_what_arrived_is_delivered(State state) {
        var delivery = Deliveries.of(state);
        assertThat(delivery == Delivery.HELD).isEqualTo(state.held());
        assertThat(delivery == Delivery.DELIVERED).isEqualTo(state == State.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED,WAITING,false,HELD",
        "UNCERTAIN,WAITING,false,HELD",
        "FAILED,WAITING,true,ON_ITS_WAY",
        "WAITING,WAITING,false,ON_ITS_WAY",
        "CANCELLED,WAITING,false,ON_ITS_WAY",
        "DONE,WAITING,false,ON_ITS_WAY",
        "FAILED,DONE,false,DELIVERED",
        "FAILED,CANCELLED,false,CALLED_OFF"
    })
    @Upholds("SA-6")
    void what_waits_behind_a_held_order_is_held_and_an_emergency_waits_behind_none(
            State first, State second, boolean atOnce, Delivery told) {
        var deliveries = Deliveries.of(
                List.of(order(FIRST, HostOrder.REPAIR, first, false), order(SECOND, HostOrder.REPAIR, second, atOnce)));

        assertThat(deliveries).containsEntry(SECOND, told);
    }

    @Test
    void an_order_of_another_kind_holds_it_up_too_and_is_not_told_here() {
        var deliveries = Deliveries.of(List.of(
                order(FIRST, HostOrder.INVOICE, State.FAILED, false),
                order(SECOND, HostOrder.REPAIR, State.WAITING, false)));

        assertThat(deliveries).containsOnlyKeys(SECOND).containsEntry(SECOND, Delivery.HELD);
    }
}
