package org.safehomes.gate.internal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.gate.HostOrder;
import org.safehomes.host.HostRefused;
import org.safehomes.host.RentHolds;
import org.safehomes.host.Traceability;
import org.safehomes.kernel.EntryId;

/** A hold reaches the host under our reference, with its last day and a code, and nothing else. */
class RentHoldEffectTest {

    private static final EntryId OURS = new EntryId("E-0000000000000001");
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 12);

    private final Map<String, RentHolds.Hold> put = new HashMap<>();
    private final RentHoldEffect effect = new RentHoldEffect(new RentHolds() {
        @Override
        public boolean hiddenFromOthers(String account) {
            return false;
        }

        @Override
        public Optional<Hold> find(String reference) {
            return Optional.ofNullable(put.get(reference));
        }

        @Override
        public Hold put(Hold hold) {
            return put.computeIfAbsent(hold.reference(), reference -> hold);
        }
    });

    @Test
    void anOrderIsGivenAsItWasMadeAndFoundAgain() {
        var order = HostOrder.rentHold("A-1", UNTIL, "NO-ACTION");
        assertThat(effect.kind()).isEqualTo(order.kind());
        assertThat(effect.traceability()).isEqualTo(Traceability.UNIQUE);
        assertThat(effect.given(OURS)).isFalse();

        effect.give(OURS, order.fields());
        effect.give(OURS, order.fields());

        assertThat(effect.given(OURS)).isTrue();
        assertThat(put.values()).containsExactly(new RentHolds.Hold(OURS.value(), "A-1", UNTIL, "NO-ACTION"));
    }

    @Test
    void whatNamesNoDayIsNeverAskedAgain() {
        assertThatExceptionOfType(HostRefused.class)
                .isThrownBy(
                        () -> effect.give(OURS, Map.of("account", "A-1", "until", "next month", "code", "NO-ACTION")));
        assertThat(put).isEmpty();
    }
}
