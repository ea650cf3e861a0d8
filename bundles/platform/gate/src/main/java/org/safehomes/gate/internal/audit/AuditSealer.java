package org.safehomes.gate.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.Database;
import org.safehomes.store.Keys;
import org.safehomes.store.Schema;

/**
 * Chains the entries of the last second into a numbered block and exports the head of the chain. It takes what no block
 * has yet, never "what came after the last one": a slow transaction commits its entry late.
 */
@Component(service = PeriodicJob.class)
public final class AuditSealer implements PeriodicJob {

    private static final int BLOCK = 5_000;

    private final Database database;
    private final AuditTrail trail;
    private final Clock clock;
    private final AuditHead head;

    /** Starts once the trail's tables are there. */
    @Activate
    public AuditSealer(
            @Reference AuditHeads heads,
            @Reference Database database,
            @Reference Keys keys,
            @Reference Clock clock,
            @Reference(target = "(safehomes.module=gate)") Schema tables) {
        this(database, keys, clock, heads.head());
    }

    public AuditSealer(Database database, Keys keys, Clock clock, AuditHead head) {
        this.database = database;
        this.trail = new AuditTrail(keys);
        this.clock = clock;
        this.head = head;
    }

    @Override
    public String name() {
        return "audit-sealer";
    }

    @Override
    public void run(Caller system) {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try {
                while (sealOne(connection) == BLOCK) {
                    // a long backlog, after an outage: go on until it is done
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new Unavailable("the audit trail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int sealOne(Connection connection) throws SQLException, IOException {
        var sql = new Sql(connection);
        var waiting = sql.rows(
                row -> List.of(row.getString("id"), row.getString("mac")),
                "select id, mac from sh_audit where block_no is null order by happened_at, id"
                        + database.dialect().first(BLOCK));
        if (waiting.isEmpty()) {
            return 0;
        }
        var last = sql.first(
                        row -> new Block(row.getLong("block_no"), row.getString("mac")),
                        "select block_no, mac from sh_audit_block order by block_no desc"
                                + database.dialect().first(1))
                .orElse(Block.NONE);
        var block = last.next(trail, waiting.stream().map(entry -> entry.get(1)).toList());
        var now = clock.millis();
        // the number is the primary key: of two sealers one fails here, and its transaction with it
        sql.update(
                "insert into sh_audit_block (block_no, entries, mac, sealed_at) values (?, ?, ?, ?)",
                block.no(),
                waiting.size(),
                block.mac(),
                now);
        try (var place =
                connection.prepareStatement("update sh_audit set block_no = ?, pos = ?, place_mac = ? where id = ?")) {
            for (int i = 0; i < waiting.size(); i++) {
                place.setLong(1, block.no());
                place.setInt(2, i);
                place.setString(3, trail.placeMac(block.no(), i, waiting.get(i).get(1)));
                place.setString(4, waiting.get(i).get(0));
                place.addBatch();
            }
            place.executeBatch();
        }
        connection.commit();
        head.append(block.no(), block.mac(), now);
        return waiting.size();
    }

    /** A block of the chain. */
    record Block(long no, String mac) {

        static final Block NONE = new Block(0, "");

        Block next(AuditTrail trail, List<String> entryMacs) {
            return new Block(no + 1, trail.blockMac(mac, no + 1, entryMacs));
        }
    }
}
