package org.safehomes.gate.internal.key;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.safehomes.gate.internal.audit.AuditEntry;
import org.safehomes.gate.internal.audit.AuditTrail;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.IdSource;
import org.safehomes.store.Backup;
import org.safehomes.store.Database;
import org.safehomes.store.KeyRotation;
import org.safehomes.store.Keys;

/** {@code safehomes:rotate-key}: a new generation of the master key, step by step, while everybody works. */
@Service
@Command(
        scope = "safehomes",
        name = "rotate-key",
        description = "Shows how far a rotation of the master key is, or takes its next step")
public final class RotateKey implements Action {

    @Option(name = "--make", description = "Adds a new generation to this node's key file")
    private boolean make;

    @Option(name = "--use", description = "Takes this generation into use, once every node's key file has it")
    private String use = "";

    @Option(name = "--remove", description = "Takes this generation out of this node's key file, if nothing needs it")
    private String remove = "";

    @Reference
    private KeyRotation rotation;

    @Reference
    private Backup backup;

    @Reference
    private Database database;

    @Reference
    private Keys keys;

    @Reference
    private Clock clock;

    @Reference
    private IdSource ids;

    @Reference
    private Session session;

    @Override
    public Object execute() throws Exception {
        PrintStream out = session.getConsole();
        if ((make ? 1 : 0) + (use.isEmpty() ? 0 : 1) + (remove.isEmpty() ? 0 : 1) > 1) {
            throw new IllegalArgumentException("One step at a time: --make, then --use, then --remove.");
        }
        if (make) {
            make(out);
        } else if (!use.isEmpty()) {
            rotation.use(use);
            out.println(
                    "The generation " + use + " is in use. What is under another one is wrapped anew in the background:"
                            + " safehomes:rotate-key tells how much is left.");
            audit("USE_KEY");
        } else if (!remove.isEmpty()) {
            rotation.remove(remove);
            out.println("The generation " + remove
                    + " is no longer in this node's key file. Remove it on the other nodes. Backups"
                    + " made before still need it: destroy its last copy when none of them is wanted any more.");
            audit("REMOVE_KEY");
        } else {
            show(out);
        }
        return null;
    }

    private void make(PrintStream out) throws SQLException {
        var made = rotation.make();
        // told before it is audited: the key is in the file by then, and its name is needed to go on, whatever fails
        out.println("The key file " + backup.keyFile() + " now has the generation " + made
                + " too. Copy the file to every other"
                + " node and to where it is kept apart, then: safehomes:rotate-key --use " + made);
        audit("MAKE_KEY");
    }

    private void show(PrintStream out) throws SQLException {
        var state = rotation.state();
        out.println(
                "In use: " + state.inUse() + ". In this node's key file: " + String.join(", ", state.inFile()) + ".");
        state.keys().forEach((id, count) -> out.println("Under " + id + ": " + count + " keys."));
        out.println("Still to be wrapped anew: " + state.left() + ".");
    }

    private void audit(String step) throws SQLException {
        try (var connection = database.connect()) {
            new AuditTrail(keys)
                    .write(
                            connection,
                            new AuditEntry(
                                    EntryId.next(ids).value(),
                                    clock.millis(),
                                    "system:console",
                                    "gate/" + step,
                                    AuditEntry.Outcome.DONE,
                                    "",
                                    ids.token()));
        }
    }
}
