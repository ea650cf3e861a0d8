package org.safehomes.gate.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.gate.internal.access.HostStaff;
import org.safehomes.gate.internal.audit.AuditHead;
import org.safehomes.gate.internal.audit.AuditHeads;
import org.safehomes.gate.internal.order.OrderTable;
import org.safehomes.store.Database;
import org.safehomes.store.Schema;

/** Whether operations can pass: the host's staff register is there, and the audit trail is being sealed. */
@Component(property = {"hc.name=gate", "hc.tags=safehomes"})
public final class GateHealth implements HealthCheck {

    private static final long LONGEST_UNSEALED_MILLIS = 60_000;
    private static final long LONGEST_ORDERED_MILLIS = 900_000;

    private final Database database;
    private final BooleanSupplier host;
    private final Clock clock;
    private final AuditHead head;

    @Activate
    public GateHealth(
            @Reference Database database,
            @Reference HostStaff staff,
            @Reference Clock clock,
            @Reference AuditHeads heads,
            @Reference(target = "(safehomes.module=gate)") Schema tables) {
        this(database, staff::present, clock, heads.head());
    }

    GateHealth(Database database, BooleanSupplier host, Clock clock, AuditHead head) {
        this.database = database;
        this.host = host;
        this.clock = clock;
        this.head = head;
    }

    @Override
    public Result execute() {
        if (!host.getAsBoolean()) {
            return new Result(
                    Result.Status.CRITICAL,
                    "No host offers its staff register: install the reference host or an adapter.");
        }
        if (head.failed()) {
            return new Result(
                    Result.Status.WARN,
                    "The head of the audit chain was not exported: " + head + " cannot be written. A cut tail of the"
                            + " trail would not show.");
        }
        try (var connection = database.connect()) {
            var oldest = new Sql(connection)
                    .first(
                            row -> Sql.instant(row, "oldest"),
                            "select min(happened_at) as oldest from sh_audit where block_no is null")
                    .flatMap(found -> found);
            return oldest.filter(at -> at.toEpochMilli() < clock.millis() - LONGEST_UNSEALED_MILLIS)
                    .map(at -> new Result(
                            Result.Status.WARN, "Audit entries have waited for their seal since " + at + "."))
                    .orElseGet(() -> orders(connection));
        } catch (SQLTransientConnectionException e) {
            // it waited for a connection in vain: that the database is away is told by the store, which asks beside the
            // pool
            return new Result(
                    Result.Status.WARN,
                    "All connections to the database are taken: operations wait, and some give up.");
        } catch (SQLException e) {
            return new Result(Result.Status.CRITICAL, "The database does not answer.");
        }
    }

    /** Counts of orders only: what they are about is for managers. */
    private Result orders(Connection connection) {
        try {
            var sql = new Sql(connection);
            var held = OrderTable.held(sql);
            if (held > 0) {
                return new Result(
                        Result.Status.WARN, held + " orders for the host wait for a manager: /api/da/host-orders.");
            }
            return OrderTable.oldestWaiting(sql)
                    .filter(at -> at.toEpochMilli() < clock.millis() - LONGEST_ORDERED_MILLIS)
                    .map(at -> new Result(
                            Result.Status.WARN,
                            "Orders have not reached the host since " + at + ": is its adapter there?"))
                    .orElseGet(() -> new Result(Result.Status.OK, "Operations pass."));
        } catch (SQLException e) {
            return new Result(Result.Status.CRITICAL, "The database does not answer.");
        }
    }
}
