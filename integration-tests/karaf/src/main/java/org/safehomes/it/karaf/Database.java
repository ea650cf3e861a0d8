package org.safehomes.it.karaf;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The database of one container under test. */
public interface Database {

    /** What the container is told about it. */
    List<Setting> settings();

    /** Where its files are, for those who look for what must not be in them; only up to date when nobody uses it. */
    Path files();

    /** A connection from outside. Embedded Derby takes it only while no container has the database. */
    Connection connect() throws SQLException;

    /** Lets go of the files again. */
    void release();

    private static Setting store(String key, String value) {
        return new Setting("etc/org.safehomes.store.cfg", key, value);
    }

    /** Where the store finds its database; it makes the key file of a new one. */
    static List<Setting> settings(String url, String user, String passwordFile) {
        return List.of(
                store("url", url),
                store("user", user),
                store("passwordFile", passwordFile),
                store("createKeyFile", "true"));
    }
}
