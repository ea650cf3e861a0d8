package org.safehomes.host.reference.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.RentAccounts;
import org.safehomes.kernel.TenancyId;

/** Rent accounts, one for each tenancy. */
@Component(service = RentAccounts.class)
public final class RentLedger implements RentAccounts {

    private final Tables tables;

    @Activate
    public RentLedger(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<RentAccount> of(TenancyId tenancy) {
        return tables.one(
                row -> new RentAccount(
                        row.getString("account"),
                        new TenancyId(row.getString("tenancy")),
                        row.getLong("balance_pence"),
                        row.getInt("tenants") > 1),
                "select a.account, a.tenancy, a.balance_pence,"
                        + " (select count(*) from hr_tenant x where x.tenancy = a.tenancy) as tenants"
                        + " from hr_rent_account a where a.tenancy = ?",
                tenancy.value());
    }
}
