package org.safehomes.host;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.PersonId;

/** The host's sundry debtor ledger. */
@ConsumerType
public interface SundryDebtors {

    /** The invoice that carries our reference; empty if none does. */
    Optional<Invoice> find(String reference);

    /**
     * Posts an invoice, once for each reference: if one with it exists, that one is answered and nothing is posted.
     *
     * @throws HostRefused if the ledger will never take this posting; nothing was posted
     */
    Invoice post(Posting posting);

    /** What the ledger does with our reference. A ledger that cannot keep to {@link #post} as it stands here says so. */
    default Traceability traceability() {
        return Traceability.UNIQUE;
    }

    /**
     * What is posted. Names no survivor, case, measure or abuse (RC-3).
     *
     * @param amountPence above zero, whole pence
     */
    record Posting(String reference, PersonId debtor, long amountPence, String text) {}

    /** An invoice as the ledger holds it. */
    record Invoice(String reference, PersonId debtor, long amountPence, String text, long paidPence) {}
}
