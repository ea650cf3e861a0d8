package org.safehomes.gate.internal.order;

import java.util.Map;
import org.safehomes.gate.HostEffect;
import org.safehomes.gate.HostOrder;
import org.safehomes.host.HostRefused;
import org.safehomes.host.SundryDebtors;
import org.safehomes.host.SundryDebtors.Posting;
import org.safehomes.host.Traceability;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.PersonId;

/** Invoices in the host's sundry debtor ledger. */
final class InvoiceEffect implements HostEffect {

    private final SundryDebtors ledger;

    InvoiceEffect(SundryDebtors ledger) {
        this.ledger = ledger;
    }

    @Override
    public String kind() {
        return HostOrder.INVOICE;
    }

    @Override
    public Traceability traceability() {
        return ledger.traceability();
    }

    @Override
    public boolean given(EntryId reference) {
        return ledger.find(reference.value()).isPresent();
    }

    @Override
    public void give(EntryId reference, Map<String, String> fields) {
        try {
            ledger.post(new Posting(
                    reference.value(),
                    new PersonId(fields.get("debtor")),
                    Long.parseLong(fields.get("pence")),
                    fields.get("text")));
        } catch (IllegalArgumentException e) {
            throw new HostRefused("The ledger cannot take the invoice as it stands.");
        }
    }
}
