package org.safehomes.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The installation's database. A service that appears once the database answers and the key file is the one its secrets
 * were sealed with; while it does not answer later, {@link #connect} throws within seconds.
 */
@ProviderType
public interface Database {

    /** A connection of the pool, auto-commit on. Close it to give it back. */
    Connection connect() throws SQLException;

    /** What differs between the two products. */
    Dialect dialect();
}
