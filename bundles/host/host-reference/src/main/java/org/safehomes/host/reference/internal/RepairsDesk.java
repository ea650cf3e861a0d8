package org.safehomes.host.reference.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.Repairs;
import org.safehomes.kernel.Uprn;

/** Repairs. The reference is the key of the table, so that an order happens once whoever asks how often. */
@Component(service = Repairs.class)
public final class RepairsDesk implements Repairs {

    private static final String REPAIR =
            "select reference, home, code, body, priority, raised, completed, cost_pence from hr_repair where ";

    private final Tables tables;
    private final Clock clock;

    @Activate
    public RepairsDesk(@Reference Tables tables, @Reference Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public List<Repair> of(Uprn home, int most) {
        return tables.first(
                most, RepairsDesk::repair, REPAIR + "home = ? order by raised desc, reference", home.value());
    }

    @Override
    public Optional<Repair> find(String reference) {
        return tables.one(RepairsDesk::repair, REPAIR + "reference = ?", reference);
    }

    /** @throws IllegalArgumentException if the landlord has no such home */
    @Override
    public Repair order(Order order) {
        return find(order.reference()).orElseGet(() -> create(order));
    }

    private Repair create(Order order) {
        if (tables.one(
                        row -> true,
                        "select uprn from hr_home where uprn = ?",
                        order.home().value())
                .isEmpty()) {
            throw new IllegalArgumentException("A repair is ordered for a home of the landlord's.");
        }
        tables.insertOnce(
                "insert into hr_repair (reference, home, code, body, priority, raised, cost_pence)"
                        + " values (?, ?, ?, ?, ?, ?, 0)",
                order.reference(),
                order.home().value(),
                order.code(),
                order.text(),
                order.priority().name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return find(order.reference()).orElseThrow();
    }

    private static Repair repair(ResultSet row) throws SQLException {
        return new Repair(
                row.getString("reference"),
                new Uprn(row.getString("home")),
                row.getString("code"),
                row.getString("body"),
                Priority.valueOf(row.getString("priority")),
                Sql.instant(row, "raised"),
                Sql.maybeInstant(row, "completed"),
                row.getLong("cost_pence"));
    }
}
