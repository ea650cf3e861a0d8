package org.safehomes.gate.internal.audit;

import java.io.PrintStream;
import java.util.function.LongConsumer;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.safehomes.store.Database;
import org.safehomes.store.Keys;

/** {@code safehomes:audit-verify}: whether the audit trail is what was written. */
@Service
@Command(
        scope = "safehomes",
        name = "audit-verify",
        description = "Reads the audit trail and names the first place that was changed, removed, moved or cut off")
public final class VerifyAudit implements Action {

    @Reference
    private Database database;

    @Reference
    private Keys keys;

    @Reference
    private AuditHeads heads;

    @Reference
    private Session session;

    @Override
    public Object execute() throws Exception {
        PrintStream out = session.getConsole();
        var verdict = new AuditVerifier(database, keys).verify(heads.head(), new Told(out));
        if (verdict.fault().isPresent()) {
            throw new IllegalStateException("The audit trail is not what was written: "
                    + verdict.fault().get() + ". Right up to block " + verdict.lastBlock()
                    + ". Keep the database and the exported head as they are, and call whoever is in charge of data"
                    + " protection.");
        }
        out.println("The audit trail is as it was written: " + verdict.entries() + " entries, sealed up to block "
                + verdict.lastBlock() + "; " + verdict.exported() + " blocks were held against the exported head"
                + (verdict.exported() == 0 ? ", so a cut tail would not show." : "."));
        return null;
    }

    /** Says every ten seconds how far a long run is. */
    private static final class Told implements LongConsumer {

        private static final long EVERY_NANOS = 10_000_000_000L;

        private final PrintStream out;
        private long said = System.nanoTime();

        Told(PrintStream out) {
            this.out = out;
        }

        @Override
        public void accept(long entries) {
            var now = System.nanoTime();
            if (now - said >= EVERY_NANOS) {
                said = now;
                out.println(entries + " entries are as they were written, and on it goes ...");
            }
        }
    }
}
