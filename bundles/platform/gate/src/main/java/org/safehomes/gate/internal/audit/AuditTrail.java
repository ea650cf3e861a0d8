package org.safehomes.gate.internal.audit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.store.Keys;

/**
 * Writes entries beside the operation they are about, in its transaction, so that one is never without the other (AC-3).
 * No lock is shared between writers: the sealer chains the entries a moment later.
 */
@Upholds("AC-3")
public final class AuditTrail {

    static final String COLUMNS = "id, happened_at, staff, action, outcome, refs, correlation";

    private final Keys keys;

    public AuditTrail(Keys keys) {
        this.keys = keys;
    }

    /** Writes one entry in the transaction of the connection. */
    public void write(Connection connection, AuditEntry entry) throws SQLException {
        var written = new Sql(connection)
                .update(
                        "insert into sh_audit (" + COLUMNS + ", mac) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        entry.id(),
                        entry.at(),
                        entry.staff(),
                        entry.action(),
                        entry.outcome().name(),
                        entry.refs(),
                        entry.correlation(),
                        mac(entry));
        if (written != 1) {
            throw new SQLException("The audit entry was not written.");
        }
    }

    String mac(AuditEntry entry) {
        return Base64.getEncoder().encodeToString(keys.auditMac(entry.canonical()));
    }

    /** The MAC of a place speaks for one entry at one place of the chain, so that an entry that was moved is known by itself. */
    String placeMac(long block, int pos, String entryMac) {
        var text = "place|" + block + "|" + pos + "|" + entryMac;
        return Base64.getEncoder().encodeToString(keys.auditMac(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The MAC of a block speaks for the block before it and for its own entries, in order. */
    String blockMac(String previous, long no, Iterable<String> entryMacs) {
        var text = new StringBuilder(previous).append('|').append(no);
        entryMacs.forEach(mac -> text.append('|').append(mac));
        return Base64.getEncoder().encodeToString(keys.auditMac(text.toString().getBytes(StandardCharsets.US_ASCII)));
    }
}
