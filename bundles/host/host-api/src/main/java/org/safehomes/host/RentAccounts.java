package org.safehomes.host;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.TenancyId;

/** Rent accounts, as far as casework needs them. */
@ConsumerType
public interface RentAccounts {

    /** The rent account of a tenancy; empty if it has none. */
    Optional<RentAccount> of(TenancyId tenancy);

    /**
     * A rent account.
     *
     * @param balancePence what is owed, in pence; negative is credit
     * @param joint whether more than one person can see it
     */
    record RentAccount(String account, TenancyId tenancy, long balancePence, boolean joint) {}
}
