package org.safehomes.gate.internal.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safehomes.gate.internal.Sql;
import org.safehomes.store.Dialect;

/** The trail as the database has it now, part by part in the order of the chain. */
final class AuditRows {

    private static final int ENTRIES_AT_ONCE = 10_000;
    private static final int BLOCKS_AT_ONCE = 1_000;
    private static final String SELECT =
            "select " + AuditTrail.COLUMNS + ", mac, block_no, pos, place_mac from sh_audit";

    private final Sql sql;
    private final Dialect dialect;

    AuditRows(Connection connection, Dialect dialect) {
        this.sql = new Sql(connection);
        this.dialect = dialect;
    }

    /** The blocks after a number, as many as have so many entries between them, and their entries. */
    Part after(long block) throws SQLException {
        var blocks = new ArrayList<KeptBlock>();
        long claimed = 0;
        for (var next : blocks(block)) {
            claimed += Math.max(0, next.entries());
            if (!blocks.isEmpty() && claimed > ENTRIES_AT_ONCE) {
                claimed -= Math.max(0, next.entries());
                break;
            }
            blocks.add(next);
        }
        return blocks.isEmpty() ? new Part(List.of(), List.of()) : new Part(blocks, entries(blocks, claimed));
    }

    /** What no block has yet. */
    List<Kept> unsealed() throws SQLException {
        return sql.rows(Kept::read, SELECT + " where block_no is null");
    }

    private List<KeptBlock> blocks(long after) throws SQLException {
        return sql.rows(
                row -> new KeptBlock(row.getLong("block_no"), row.getInt("entries"), row.getString("mac")),
                "select block_no, entries, mac from sh_audit_block where block_no > ? order by block_no"
                        + dialect.first(BLOCKS_AT_ONCE),
                after);
    }

    /** One more than the blocks say there are, which is enough to see that there are more. */
    private List<Kept> entries(List<KeptBlock> blocks, long claimed) throws SQLException {
        return sql.rows(
                Kept::read,
                SELECT + " where block_no >= ? and block_no <= ? order by block_no, pos"
                        + dialect.first((int) Math.min(Integer.MAX_VALUE, claimed + 1)),
                blocks.get(0).no(),
                blocks.get(blocks.size() - 1).no());
    }

    /** Some blocks, one after the other, with their entries in order. */
    record Part(List<KeptBlock> blocks, List<Kept> entries) {

        long lastBlock() {
            return blocks.get(blocks.size() - 1).no();
        }
    }

    /** A block as kept. */
    record KeptBlock(long no, int entries, String mac) {}

    /** An entry as kept, at the place it has now. @param placeMac speaks for its place; null from before there was one */
    record Kept(AuditEntry entry, String mac, long block, int pos, @Nullable String placeMac) {

        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    AuditEntry.read(row),
                    row.getString("mac"),
                    row.getLong("block_no"),
                    row.getInt("pos"),
                    row.getString("place_mac"));
        }
    }
}
