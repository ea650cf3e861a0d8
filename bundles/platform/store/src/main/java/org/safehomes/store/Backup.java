package org.safehomes.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Copies the database while it is in use. Registered together with {@link Database}. The copy is sealed as the database is: it
 * does not contain the master key.
 */
@ProviderType
public interface Backup {

    /**
     * Copies embedded Derby as it is at the end of the call, then opens the copy with this installation's key file and checks
     * every table of it.
     *
     * @param directory made by this call; its parent is there
     * @throws IllegalStateException if the product is another, which has its own means; the message names them
     * @throws SQLException if the database cannot be copied or the copy is not whole
     * @throws IOException if the directory is there already, cannot be made, or the key file does not open the copy
     */
    void copyTo(Path directory) throws SQLException, IOException;

    /** The names of the generations of the master key that are needed to open the database as it is now. No secrets. */
    Set<String> keyIds() throws SQLException;

    /** The key file itself, which is backed up apart from the database. */
    Path keyFile();
}
