package org.safehomes.gate;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Once;

/**
 * Keeps what must not be refused while the database or the audit trail is away (AC-3): sealed, in files of this node that name
 * nobody, on the disk before it is acknowledged. Each is entered, with its audit, as soon as that can be done, exactly once.
 */
@ProviderType
public interface Spool {

    /**
     * The token of the reference that a request gets, whether it is entered at once or kept: the same for the same caller, key
     * and request, on every node.
     *
     * @param once with a key
     */
    String token(Caller caller, Once once);

    /**
     * What waits under this caller's key.
     *
     * @throws org.safehomes.kernel.problem.KeyReused if the key came with another request
     */
    Optional<Kept> waiting(Caller caller, String kind, Once once);

    /**
     * Keeps it. When this returns it is on the disk.
     *
     * @return what is kept under this caller's key: this, or what was kept first
     * @throws org.safehomes.kernel.problem.NotSignedIn if the caller was not made by {@link Sessions}
     * @throws org.safehomes.kernel.problem.KeyReused if the key came with another request
     * @throws org.safehomes.kernel.problem.Unavailable if it cannot be kept either: nothing was
     */
    Kept keep(Caller caller, Kept kept);
}
