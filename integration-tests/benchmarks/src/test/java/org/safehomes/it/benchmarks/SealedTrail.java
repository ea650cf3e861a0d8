package org.safehomes.it.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Random;
import org.safehomes.gate.internal.RandomIds;
import org.safehomes.gate.internal.audit.AuditEntry;
import org.safehomes.gate.internal.audit.AuditEntry.Outcome;
import org.safehomes.gate.internal.audit.AuditHead;
import org.safehomes.gate.internal.audit.AuditSealer;
import org.safehomes.gate.internal.audit.AuditTrail;
import org.safehomes.gate.internal.audit.AuditVerifier;
import org.safehomes.gate.internal.audit.AuditVerifier.Verdict;
import org.safehomes.gate.internal.session.SessionCaller;
import org.safehomes.store.internal.OpenStore;
import org.safehomes.store.internal.StoreSettings;
import org.safehomes.store.internal.schema.ChangeLog;

/** A trail on an embedded Derby of its own, written and sealed by the code that does so in an installation. */
final class SealedTrail implements AutoCloseable {

    private static final int ENTRIES_A_BLOCK = 500;

    private final OpenStore store;
    private final AuditHead head;
    private final RandomIds ids = new RandomIds();
    private final Random random = new Random(1);

    private SealedTrail(OpenStore store, AuditHead head) {
        this.store = store;
        this.head = head;
    }

    /** Makes one; or opens the one that an earlier run made and was told to keep, since making it takes far longer than reading it. */
    static SealedTrail of(int entries) throws Exception {
        var kept = System.getProperty("safehomes.audit.kept", "");
        if (kept.isEmpty()) {
            return make(Files.createTempDirectory("trail"), entries);
        }
        var folder = Path.of(kept);
        return Files.isDirectory(folder.resolve("database"))
                ? open(folder)
                : make(Files.createDirectories(folder), entries);
    }

    private static SealedTrail open(Path folder) throws Exception {
        var settings = new StoreSettings(
                "jdbc:derby:" + folder.resolve("database") + ";create=true", "", "", 4, folder.resolve("key"), true);
        var store =
                OpenStore.open(settings, new org.apache.derby.jdbc.EmbeddedDriver(), Clock.systemUTC(), () -> false);
        store.migrations().bringUp(ChangeLog.beside(AuditTrail.class, "gate", "db/gate.xml"));
        return new SealedTrail(store, new AuditHead(folder.resolve("head.txt")));
    }

    private static SealedTrail make(Path folder, int entries) throws Exception {
        var trail = open(folder);
        var sealer = new AuditSealer(trail.store, trail.store.keys(), Clock.systemUTC(), trail.head);
        for (int written = 0; written < entries; written += ENTRIES_A_BLOCK) {
            trail.write(Math.min(ENTRIES_A_BLOCK, entries - written));
            sealer.run(SessionCaller.system("audit-sealer", trail.ids.token()));
        }
        return trail;
    }

    private void write(int entries) throws SQLException {
        var trail = new AuditTrail(store.keys());
        try (var connection = store.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < entries; i++) {
                trail.write(
                        connection,
                        new AuditEntry(
                                "E-" + ids.token(),
                                System.currentTimeMillis(),
                                "patch%03d.officer%02d".formatted(random.nextInt(40), random.nextInt(14)),
                                "da/READ_CASE",
                                Outcome.DONE,
                                "C-" + ids.token(),
                                ids.token()));
            }
            connection.commit();
        }
    }

    Verdict verify() throws Exception {
        return new AuditVerifier(store, store.keys()).verify(head, entries -> {});
    }

    /** Every column of every row, in the order of the chain, by one statement. @return how many rows there were */
    long read() throws SQLException {
        long rows = 0;
        try (var connection = store.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select id, happened_at, staff, action, outcome, refs, correlation, mac, block_no, pos, place_mac"
                                + " from sh_audit where block_no >= 0 order by block_no, pos")) {
            while (result.next()) {
                for (int column = 1; column <= 11; column++) {
                    result.getObject(column);
                }
                rows++;
            }
        }
        return rows;
    }

    /** Edits one entry of the last block, verifies, and puts it right again. */
    Verdict verifySpoilt() throws Exception {
        edit("staff = 'x' || staff");
        try {
            return verify();
        } finally {
            edit("staff = substr(staff, 2)");
        }
    }

    private void edit(String change) throws SQLException {
        try (var connection = store.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update sh_audit set " + change
                    + " where pos = 7 and block_no = (select max(block_no) from sh_audit_block)");
        }
    }

    @Override
    public void close() {
        store.close();
    }

    static Path results() {
        return Path.of(System.getProperty("safehomes.it.results"));
    }
}
