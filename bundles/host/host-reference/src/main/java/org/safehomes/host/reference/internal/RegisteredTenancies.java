package org.safehomes.host.reference.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.Tenancies;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.TenancyId;
import org.safehomes.kernel.Uprn;

/**
 * Tenancies with their tenants, in the order in which they signed. A home has had few tenancies and a person held few, so each
 * is read by itself: joined, Derby reads the whole table of tenants.
 */
@Component(service = Tenancies.class)
public final class RegisteredTenancies implements Tenancies {

    private static final String TENANCY = "select id, home, tenure, starts, ends from hr_tenancy where ";

    private static final Comparator<Tenancy> CURRENT_FIRST = Comparator.comparing(
                    (Tenancy tenancy) -> tenancy.end().orElse(LocalDate.MAX))
            .thenComparing(Tenancy::start)
            .reversed()
            .thenComparing(tenancy -> tenancy.id().value());

    private final Tables tables;

    @Activate
    public RegisteredTenancies(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Tenancy> find(TenancyId id) {
        return tables.one(RegisteredTenancies::let, TENANCY + "id = ?", id.value())
                .map(this::signed);
    }

    @Override
    public List<Tenancy> of(Uprn home) {
        return tables.all(RegisteredTenancies::let, TENANCY + "home = ?", home.value()).stream()
                .map(this::signed)
                .sorted(CURRENT_FIRST)
                .toList();
    }

    @Override
    public List<Tenancy> heldBy(PersonId person) {
        var held = tables.all(
                row -> new TenancyId(row.getString("tenancy")),
                "select tenancy from hr_tenant where person = ?",
                person.value());
        return held.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .sorted(CURRENT_FIRST)
                .toList();
    }

    private Tenancy signed(Let let) {
        var tenants = tables.all(
                row -> new PersonId(row.getString("person")),
                "select person from hr_tenant where tenancy = ? order by place",
                let.id().value());
        return new Tenancy(let.id(), let.home(), let.tenure(), tenants, let.start(), let.end());
    }

    private static Let let(ResultSet row) throws SQLException {
        return new Let(
                new TenancyId(row.getString("id")),
                new Uprn(row.getString("home")),
                Tenure.valueOf(row.getString("tenure")),
                row.getDate("starts").toLocalDate(),
                Sql.maybeDay(row, "ends"));
    }

    /** A tenancy without its tenants. */
    private record Let(TenancyId id, Uprn home, Tenure tenure, LocalDate start, Optional<LocalDate> end) {}
}
