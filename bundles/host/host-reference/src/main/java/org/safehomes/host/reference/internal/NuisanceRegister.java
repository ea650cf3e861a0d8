package org.safehomes.host.reference.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.AntisocialBehaviour;
import org.safehomes.kernel.Uprn;

/** Reports of antisocial behaviour and noise. */
@Component(service = AntisocialBehaviour.class)
public final class NuisanceRegister implements AntisocialBehaviour {

    private final Tables tables;

    @Activate
    public NuisanceRegister(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<NuisanceReport> about(Uprn home, int most) {
        return tables.first(
                most,
                row -> new NuisanceReport(
                        row.getString("reference"),
                        new Uprn(row.getString("home")),
                        row.getDate("reported").toLocalDate(),
                        Kind.valueOf(row.getString("kind"))),
                "select reference, home, reported, kind from hr_nuisance where home = ?"
                        + " order by reported desc, reference",
                home.value());
    }
}
