package org.safehomes.host;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Holds on rent accounts: while one runs, the landlord brings no income action to court (FI-1). A host may lack this service. A
 * hold shows that nothing is done and until when, and never why.
 */
@ConsumerType
public interface RentHolds {

    /**
     * Whether a hold on an account is hidden from everybody but staff: from the other tenants of a joint account, on statements,
     * portals and letters alike. Where the host is not sure, it is not.
     */
    boolean hiddenFromOthers(String account);

    /** The hold that carries our reference; empty if none does. */
    Optional<Hold> find(String reference);

    /**
     * Puts a hold on an account, once for each reference: if one with it exists, that one is answered and nothing is put.
     *
     * @throws HostRefused if the host will never take this hold; nothing was put
     */
    Hold put(Hold hold);

    /** What the host does with our reference. A host that cannot keep to {@link #put} as it stands here says so. */
    default Traceability traceability() {
        return Traceability.UNIQUE;
    }

    /**
     * A hold.
     *
     * @param reference ours, random: not that of the case
     * @param until the last day, inclusive
     * @param code says that nothing is done, never why
     */
    record Hold(String reference, String account, LocalDate until, String code) {}
}
