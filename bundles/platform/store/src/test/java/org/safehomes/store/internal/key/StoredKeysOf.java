package org.safehomes.store.internal.key;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import org.safehomes.store.Keys;
import org.safehomes.store.internal.OpenStore;

/** Keys as other nodes and earlier releases have them. */
final class StoredKeysOf {

    private StoredKeysOf() {}

    /** Those of a release that had one master key and nothing else. */
    static Keys only(MasterKey master) {
        return new StoredKeys(
                new Generations(new KeyFile(Path.of("none")), new KeyRing(List.of(master)), master),
                PurposeKeys.of(master),
                Clock.systemUTC());
    }

    /** Those of another node on the same database, with a key file of its own. */
    static Keys node(OpenStore one, Path keyFile) throws Exception {
        var file = new KeyFile(keyFile);
        var check = new KeyCheck(file, false);
        try (Connection connection = one.connect()) {
            return StoredKeys.of(connection, file, check, check.check(connection), Clock.systemUTC());
        }
    }
}
