package org.safehomes.host.reference.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.HostRefused;
import org.safehomes.host.RentHolds;

/**
 * Holds on rent accounts. What is on a joint account, each of its tenants may be shown: so a hold is hidden only where there is
 * one tenant.
 */
@Component(service = RentHolds.class)
public final class HeldAccounts implements RentHolds {

    private final Tables tables;

    @Activate
    public HeldAccounts(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public boolean hiddenFromOthers(String account) {
        return tables.one(
                        row -> row.getInt(1),
                        "select count(*) from hr_rent_account a, hr_tenant t where t.tenancy = a.tenancy and a.account = ?",
                        account)
                .filter(tenants -> tenants == 1)
                .isPresent();
    }

    @Override
    public Optional<Hold> find(String reference) {
        return tables.one(
                row -> new Hold(
                        row.getString("reference"),
                        row.getString("account"),
                        LocalDate.parse(row.getString("until_day")),
                        row.getString("code")),
                "select reference, account, until_day, code from hr_rent_hold where reference = ?",
                reference);
    }

    @Override
    public Hold put(Hold hold) {
        return find(hold.reference()).orElseGet(() -> create(hold));
    }

    private Hold create(Hold hold) {
        if (tables.one(row -> true, "select account from hr_rent_account where account = ?", hold.account())
                .isEmpty()) {
            throw new HostRefused("A hold is put on a rent account of the ledger.");
        }
        tables.insertOnce(
                "insert into hr_rent_hold (reference, account, until_day, code) values (?, ?, ?, ?)",
                hold.reference(),
                hold.account(),
                hold.until().toString(),
                hold.code());
        return find(hold.reference()).orElseThrow();
    }
}
