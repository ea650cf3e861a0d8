package org.safehomes.gate.internal.backup;

import java.nio.file.Path;
import java.time.Clock;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.safehomes.gate.internal.audit.AuditHeads;
import org.safehomes.store.Backup;

/** {@code safehomes:backup}: copies the embedded database and the audit head while everybody goes on working. */
@Service
@Command(
        scope = "safehomes",
        name = "backup",
        description = "Copies the embedded database and the audit head into a new folder and checks the copy")
public final class BackupCommand implements Action {

    @Argument(name = "directory", description = "Where the folder with the backup is made", required = true)
    private String directory = "";

    @Reference
    private Backup backup;

    @Reference
    private AuditHeads heads;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Override
    public Object execute() throws Exception {
        var parent = Path.of(directory);
        if (!parent.isAbsolute()) {
            throw new IllegalArgumentException(
                    "Give the directory from / on: what it is relative to is not plain here.");
        }
        var made = new BackupFolder(backup, heads.head()).make(parent, clock.instant());
        session.getConsole()
                .println("The backup is complete and was checked: " + made + "\nWithout the key "
                        + String.join(" and ", backup.keyIds()) + " nobody can read it. Keep a copy of "
                        + backup.keyFile() + " apart from it.");
        return null;
    }
}
