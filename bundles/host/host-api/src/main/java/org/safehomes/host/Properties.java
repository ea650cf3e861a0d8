package org.safehomes.host;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.Uprn;

/** The landlord's homes. */
@ConsumerType
public interface Properties {

    /** The home of a UPRN; empty if it is not the landlord's. */
    Optional<Home> find(Uprn uprn);

    /**
     * A home.
     *
     * @param address one line, as on an envelope
     * @param block the block or estate; empty for a house of its own
     * @param scheme what kind of stock it is
     */
    record Home(Uprn uprn, String address, String postcode, Optional<String> block, int bedrooms, Scheme scheme) {}

    /** What kind of stock a home belongs to; decides eligibility for some schemes (SA-8). */
    enum Scheme {
        GENERAL_NEEDS,
        SHELTERED,
        TEMPORARY,
        LEASEHOLD
    }
}
