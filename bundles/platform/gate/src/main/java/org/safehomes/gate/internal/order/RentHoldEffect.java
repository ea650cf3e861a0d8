package org.safehomes.gate.internal.order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.safehomes.gate.HostEffect;
import org.safehomes.gate.HostOrder;
import org.safehomes.host.HostRefused;
import org.safehomes.host.RentHolds;
import org.safehomes.host.RentHolds.Hold;
import org.safehomes.host.Traceability;
import org.safehomes.kernel.EntryId;

/** Holds on the host's rent accounts. */
final class RentHoldEffect implements HostEffect {

    private final RentHolds holds;

    RentHoldEffect(RentHolds holds) {
        this.holds = holds;
    }

    @Override
    public String kind() {
        return HostOrder.RENT_HOLD;
    }

    @Override
    public Traceability traceability() {
        return holds.traceability();
    }

    @Override
    public boolean given(EntryId reference) {
        return holds.find(reference.value()).isPresent();
    }

    @Override
    public void give(EntryId reference, Map<String, String> fields) {
        holds.put(new Hold(reference.value(), fields.get("account"), day(fields.get("until")), fields.get("code")));
    }

    private static LocalDate day(String until) {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeException e) {
            throw new HostRefused("The hold names no day.");
        }
    }
}
