package org.safehomes.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.safehomes.store.Backup;
import org.safehomes.store.KeyRotation;
import org.safehomes.store.internal.key.KeyCheck;
import org.safehomes.store.internal.key.KeyFile;

/** Copies of an open store. */
final class StoreBackup implements Backup {

    private final StoreSettings settings;
    private final Driver driver;
    private final KeyRotation keys;

    StoreBackup(StoreSettings settings, Driver driver, KeyRotation keys) {
        this.settings = settings;
        this.driver = driver;
        this.keys = keys;
    }

    /** On a connection of its own: copying takes as long as it takes, and the pool's are for operations. */
    @Override
    public void copyTo(Path directory) throws SQLException, IOException {
        if (settings.product() != Product.DERBY) {
            throw new IllegalStateException("This installation is on PostgreSQL, which makes its own backups: copy the"
                    + " audit head first and then run pg_dump --format=custom. Nothing was written.");
        }
        var copy = new DerbyCopy(driver, directory);
        try (Connection connection = settings.forMigrations(driver).getConnection()) {
            copy.make(connection);
        }
        copy.check(new KeyCheck(new KeyFile(settings.keyFile()), false));
    }

    @Override
    public Set<String> keyIds() throws SQLException {
        var state = keys.state();
        var ids = new TreeSet<>(state.keys().keySet());
        ids.add(state.inUse());
        return ids;
    }

    @Override
    public Path keyFile() {
        return settings.keyFile();
    }
}
