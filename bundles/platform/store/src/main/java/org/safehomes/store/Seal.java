package org.safehomes.store;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Seals and opens the fields of one record under its own data key: AES-256-GCM, with table, column and row as associated
 * data, so that a sealed text moved elsewhere does not open.
 */
@ProviderType
public interface Seal {

    /** Seals a text for one place. */
    byte[] seal(String table, String column, String row, String text);

    /**
     * Opens what was sealed for the same place.
     *
     * @throws IllegalStateException if it was sealed for another place or another record, or was altered
     */
    String open(String table, String column, String row, byte[] sealed);
}
