package org.safehomes.kernel;

/**
 * Where references come from. A service, so that two installations seeded alike in a test hand out the same references.
 *
 * <p>Implementations are safe for use by many threads.
 */
@org.osgi.annotation.versioning.ConsumerType
public interface IdSource {

    /**
     * Sixteen characters of {@code 0-9 A-H J K M N P-T V-Z}: 80 bits that nobody can guess or put in order.
     *
     * @return never the same token twice, for all practical purposes
     */
    String token();
}
