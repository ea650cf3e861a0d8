package org.safehomes.host.reference.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.Lettings;
import org.safehomes.kernel.Uprn;

/** Homes without a tenant. */
@Component(service = Lettings.class)
public final class VoidHomes implements Lettings {

    private final Tables tables;

    @Activate
    public VoidHomes(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<VoidHome> voids(int bedrooms, int most) {
        return tables.first(
                most,
                row -> new VoidHome(
                        new Uprn(row.getString("uprn")),
                        row.getInt("bedrooms"),
                        row.getDate("ready").toLocalDate()),
                "select h.uprn, h.bedrooms, v.ready from hr_void v join hr_home h on h.uprn = v.home"
                        + " where h.bedrooms >= ? order by v.ready, h.uprn",
                bedrooms);
    }
}
