package org.safehomes.store;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The same database, from a small pool of its own, for a host that keeps its tables there. An operation that holds a
 * connection of ours and asks the host never waits for connections that others of its kind hold.
 */
@ProviderType
public interface HostDatabase extends Database {}
