package org.safehomes.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.RecordRef;

/**
 * Everything that is derived from the key file, which lies outside the database. Registered together with {@link Database}.
 */
@ProviderType
public interface Keys {

    /** Makes the data key of a new record and keeps it, wrapped, in the transaction of the connection. */
    Seal create(Connection connection, RecordRef ref) throws SQLException;

    /**
     * The data key of a record.
     *
     * @throws SQLException also if the record has no key, because it was disposed of
     */
    Seal open(Connection connection, RecordRef ref) throws SQLException;

    /**
     * The data key of who a record is about, which the record's own key does not open (AN-1). Made at its first use and kept,
     * wrapped, in the transaction of the connection.
     */
    Seal apart(Connection connection, RecordRef ref) throws SQLException;

    /**
     * Destroys both data keys of a record in the transaction of the connection: from the commit on nobody reads it any more. Within
     * seconds each node writes its reference to the list beside its key file, so that a backup of before does not bring it back.
     *
     * @throws SQLException also if it has none
     */
    void dispose(Connection connection, RecordRef ref) throws SQLException;

    /**
     * A keyed hash for exact look-ups, such as "which case is about this UPRN". Says nothing without the key file.
     *
     * @param kind what is looked up, so that equal texts of different kinds differ
     * @return 43 characters, base64url
     */
    String lookUp(String kind, String value);

    /**
     * Seals what waits outside the database until it can be entered, under a key of its own. Needs no database. The place is
     * named by the file: what was renamed or exchanged does not open.
     */
    Seal spool();

    /** An HMAC-SHA-256 for the audit trail, under a key of its own. 32 bytes. */
    byte[] auditMac(byte[] content);
}
