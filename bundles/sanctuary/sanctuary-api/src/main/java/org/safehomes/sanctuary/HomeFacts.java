package org.safehomes.sanctuary;

import java.util.Optional;
import org.safehomes.da.Tenure;

/**
 * What the host says of the home, as of the moment it was asked.
 *
 * @param ours whether it is a home of the landlord's; empty if the host could not say, or no home is known
 * @param stock what kind of stock it is; empty if it is none of the landlord's or the host could not say
 * @param let whether a tenancy of it runs; empty if the host could not say
 * @param tenure of the tenancy that runs
 * @param held who holds it
 */
public record HomeFacts(
        Optional<Boolean> ours, Optional<Stock> stock, Optional<Boolean> let, Optional<Tenure> tenure, Held held) {

    /** Nothing is known. */
    public static HomeFacts unknown() {
        return new HomeFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Held.NOT_KNOWN);
    }

    /** What kind of stock a home belongs to. */
    public enum Stock {
        GENERAL_NEEDS,
        SHELTERED,
        TEMPORARY,
        LEASEHOLD
    }

    /** Who holds a home. */
    public enum Held {
        /** One person: the survivor, or somebody who is not the perpetrator, as far as the host knows both. */
        BY_ONE,
        /** Several people together. */
        JOINTLY,
        /** The perpetrator alone. */
        BY_THE_PERPETRATOR,
        /** The host could not say, or who holds it alone may be the perpetrator: that is no sole tenancy. */
        NOT_KNOWN
    }
}
