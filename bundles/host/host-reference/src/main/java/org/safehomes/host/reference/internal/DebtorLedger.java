package org.safehomes.host.reference.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.SundryDebtors;
import org.safehomes.kernel.PersonId;

/** Invoices. The reference is the key of the table, so that a posting happens once whoever asks how often. */
@Component(service = SundryDebtors.class)
public final class DebtorLedger implements SundryDebtors {

    private final Tables tables;

    @Activate
    public DebtorLedger(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Invoice> find(String reference) {
        return tables.one(
                row -> new Invoice(
                        row.getString("reference"),
                        new PersonId(row.getString("debtor")),
                        row.getLong("amount_pence"),
                        row.getString("body"),
                        row.getLong("paid_pence")),
                "select reference, debtor, amount_pence, body, paid_pence from hr_invoice where reference = ?",
                reference);
    }

    /** @throws IllegalArgumentException if the amount is not above zero or the register has no such debtor */
    @Override
    public Invoice post(Posting posting) {
        if (posting.amountPence() <= 0) {
            throw new IllegalArgumentException("An invoice is for an amount above zero.");
        }
        return find(posting.reference()).orElseGet(() -> create(posting));
    }

    private Invoice create(Posting posting) {
        if (tables.one(
                        row -> true,
                        "select id from hr_person where id = ?",
                        posting.debtor().value())
                .isEmpty()) {
            throw new IllegalArgumentException("An invoice is posted to a person of the register.");
        }
        tables.insertOnce(
                "insert into hr_invoice (reference, debtor, amount_pence, body, paid_pence) values (?, ?, ?, ?, 0)",
                posting.reference(),
                posting.debtor().value(),
                posting.amountPence(),
                posting.text());
        return find(posting.reference()).orElseThrow();
    }
}
