package org.safehomes.gate.internal.audit;

import java.io.PrintStream;
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
        var verdict = new AuditVerifier(database, keys).verify(heads.head());
        if (verdict.fault().isPresent()) {
            throw new IllegalStateException("The audit trail is not what was written: "
                    + verdict.fault().get() + ". Right up to block " + verdict.lastBlock()
                    + ". Keep the database and the exported head as they are, and call whoever is in charge of data"
                    + " protection.");
        }
        out.println("The audit trail is as it was written: " + verdict.entries() + " entries, sealed up to block "
                + verdict.lastBlock() + ".");
        return null;
    }
}
