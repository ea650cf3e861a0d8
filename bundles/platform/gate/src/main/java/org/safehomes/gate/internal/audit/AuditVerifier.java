package org.safehomes.gate.internal.audit;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.safehomes.store.Database;
import org.safehomes.store.Keys;

/**
 * Reads the whole trail and names the first place where it is not what was written: edited, removed, moved or cut off. One
 * thread reads the next part while a second one reckons with the last, so the trail may be longer than memory.
 */
public final class AuditVerifier {

    private static final int PARTS_AHEAD = 2;

    private final Database database;
    private final AuditTrail trail;

    public AuditVerifier(Database database, Keys keys) {
        this.database = database;
        this.trail = new AuditTrail(keys);
    }

    /**
     * Verifies against the exported head. Every line of it counts, not only the last: a chain that was cut off and has gone on
     * since is as long as it should be.
     *
     * @param progress told now and then how many entries were verified
     */
    public Verdict verify(AuditHead head, LongConsumer progress) throws SQLException, IOException {
        // before the chain is read: what is exported then is in the chain
        var exported = new TreeMap<Long, String>();
        try (var lines = head.exported()) {
            lines.forEach(block -> exported.merge(block.no(), block.mac(), AuditVerifier::sameOrNone));
        }
        var chain = new AuditChain(trail, exported);
        var reckoning = Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "safehomes-audit-verify");
            thread.setDaemon(true);
            return thread;
        });
        try (var connection = database.connect()) {
            var rows = new AuditRows(connection, database.dialect());
            sealed(rows, chain, reckoning, progress);
            return chain.sound() ? unsealed(rows, chain.end()) : chain.verdict();
        } finally {
            reckoning.shutdown();
        }
    }

    /** A number that was exported twice, differently, is right in neither way. */
    private static String sameOrNone(String once, String again) {
        return once.equals(again) ? once : "";
    }

    private static void sealed(AuditRows rows, AuditChain chain, ExecutorService reckoning, LongConsumer progress)
            throws SQLException {
        Deque<Future<Boolean>> ahead = new ArrayDeque<>();
        var sound = true;
        for (var part = rows.after(0); sound && !part.blocks().isEmpty(); part = rows.after(part.lastBlock())) {
            var next = part;
            ahead.add(reckoning.submit(() -> {
                var goesOn = chain.take(next);
                progress.accept(chain.entries());
                return goesOn;
            }));
            sound = ahead.size() <= PARTS_AHEAD || done(ahead.remove());
        }
        for (var rest : ahead) {
            done(rest);
        }
    }

    private static boolean done(Future<Boolean> part) throws SQLException {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("The verification was interrupted.", e);
        } catch (ExecutionException e) {
            throw new SQLException("The trail cannot be reckoned with.", e);
        }
    }

    private Verdict unsealed(AuditRows rows, Verdict sealed) throws SQLException {
        if (sealed.fault().isPresent()) {
            return sealed;
        }
        long entries = sealed.entries();
        for (var kept : rows.unsealed()) {
            if (!trail.mac(kept.entry()).equals(kept.mac())) {
                return new Verdict(
                        entries,
                        sealed.last(),
                        sealed.exported(),
                        Optional.of("the entry " + kept.entry().id() + ", which is not sealed yet, was changed"));
            }
            entries++;
        }
        return new Verdict(entries, sealed.last(), sealed.exported(), Optional.empty());
    }

    /**
     * What was found.
     *
     * @param entries how many entries were read and are as they were written
     * @param last the last block that is right
     * @param exported how many blocks were held against the exported head
     * @param fault the first place that is not; empty if all is
     */
    public record Verdict(long entries, AuditSealer.Block last, int exported, Optional<String> fault) {

        /** The number of the last block that is right; 0 if there is none. */
        public long lastBlock() {
            return last.no();
        }
    }
}
