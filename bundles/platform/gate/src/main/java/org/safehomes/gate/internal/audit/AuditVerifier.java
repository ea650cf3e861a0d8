package org.safehomes.gate.internal.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safehomes.gate.internal.Sql;
import org.safehomes.store.Database;
import org.safehomes.store.Keys;

/** Reads the whole trail and names the first place where it is not what was written: edited, removed, moved or cut off. */
public final class AuditVerifier {

    private final Database database;
    private final AuditTrail trail;

    public AuditVerifier(Database database, Keys keys) {
        this.database = database;
        this.trail = new AuditTrail(keys);
    }

    /**
     * Verifies against the exported head. Every line of it counts, not only the last: a chain that was cut off and has gone on
     * since is as long as it should be.
     */
    public Verdict verify(AuditHead head) throws SQLException, IOException {
        // before the chain is read: what is exported then is in the chain
        var exported = new TreeMap<Long, String>();
        try (var lines = head.exported()) {
            lines.forEach(block -> exported.merge(block.no(), block.mac(), AuditVerifier::sameOrNone));
        }
        try (var connection = database.connect()) {
            return chain(connection, exported);
        }
    }

    /** A number that was exported twice, differently, is right in neither way. */
    private static String sameOrNone(String once, String again) {
        return once.equals(again) ? once : "";
    }

    private Verdict chain(Connection connection, SortedMap<Long, String> exported) throws SQLException {
        var previous = AuditSealer.Block.NONE;
        long entries = 0;
        // one block at a time: the trail is longer than memory
        for (var block : blocks(connection)) {
            if (block.no() != previous.no() + 1) {
                return Verdict.broken(entries, previous, "block " + (previous.no() + 1) + " is missing");
            }
            var macs = new ArrayList<String>();
            for (var kept : entriesOf(connection, block.no())) {
                if (kept.pos() != macs.size()) {
                    return Verdict.broken(entries, previous, place(block.no(), macs.size()) + " is missing");
                }
                if (!trail.mac(kept.entry()).equals(kept.mac())) {
                    return Verdict.broken(entries, previous, place(block.no(), kept.pos()) + " was changed");
                }
                macs.add(kept.mac());
                entries++;
            }
            if (macs.size() != block.entries()) {
                return Verdict.broken(entries, previous, place(block.no(), macs.size()) + " is missing");
            }
            var expected = previous.next(trail, macs);
            if (!expected.mac().equals(block.mac())) {
                return Verdict.broken(entries, previous, "block " + block.no() + " was rewritten or reordered");
            }
            var told = exported.remove(block.no());
            if (told != null && !told.equals(block.mac())) {
                return Verdict.broken(entries, previous, "block " + block.no() + " is not the one that was exported");
            }
            previous = expected;
        }
        if (!exported.isEmpty()) {
            return Verdict.broken(
                    entries,
                    previous,
                    "blocks after " + previous.no() + " were cut off: " + exported.lastKey() + " was exported");
        }
        return unsealed(connection, entries, previous);
    }

    private Verdict unsealed(Connection connection, long sealed, AuditSealer.Block last) throws SQLException {
        long entries = sealed;
        for (var kept : new Sql(connection)
                .rows(
                        Kept::read,
                        "select " + AuditTrail.COLUMNS + ", mac, -1 as pos from sh_audit where block_no is null")) {
            if (!trail.mac(kept.entry()).equals(kept.mac())) {
                return Verdict.broken(entries, last, "an entry that is not sealed yet was changed");
            }
            entries++;
        }
        return new Verdict(entries, last, Optional.empty());
    }

    private static String place(long block, int position) {
        return "block " + block + ", entry " + (position + 1);
    }

    private static List<KeptBlock> blocks(Connection connection) throws SQLException {
        return new Sql(connection)
                .rows(
                        row -> new KeptBlock(row.getLong("block_no"), row.getInt("entries"), row.getString("mac")),
                        "select block_no, entries, mac from sh_audit_block order by block_no");
    }

    private static List<Kept> entriesOf(Connection connection, long block) throws SQLException {
        return new Sql(connection)
                .rows(
                        Kept::read,
                        "select " + AuditTrail.COLUMNS + ", mac, pos from sh_audit where block_no = ? order by pos",
                        block);
    }

    private record KeptBlock(long no, int entries, String mac) {}

    private record Kept(AuditEntry entry, String mac, int pos) {
        static Kept read(ResultSet row) throws SQLException {
            return new Kept(AuditEntry.read(row), row.getString("mac"), row.getInt("pos"));
        }
    }

    /**
     * What was found.
     *
     * @param entries how many entries were read and are as they were written
     * @param last the last block that is right
     * @param fault the first place that is not; empty if all is
     */
    public record Verdict(long entries, AuditSealer.Block last, Optional<String> fault) {

        static Verdict broken(long entries, AuditSealer.Block last, String fault) {
            return new Verdict(entries, last, Optional.of(fault));
        }

        /** The number of the last block that is right; 0 if there is none. */
        public long lastBlock() {
            return last.no();
        }
    }
}
