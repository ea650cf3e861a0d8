package org.safehomes.host.reference.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.Properties;
import org.safehomes.kernel.Uprn;

/** The landlord's homes. */
@Component(service = Properties.class)
public final class RegisteredHomes implements Properties {

    private final Tables tables;

    @Activate
    public RegisteredHomes(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Home> find(Uprn uprn) {
        return tables.one(
                row -> new Home(
                        new Uprn(row.getString("uprn")),
                        row.getString("address"),
                        row.getString("postcode"),
                        Sql.maybeText(row, "block_name"),
                        row.getInt("bedrooms"),
                        Scheme.valueOf(row.getString("scheme"))),
                "select uprn, address, postcode, block_name, bedrooms, scheme from hr_home where uprn = ?",
                uprn.value());
    }
}
