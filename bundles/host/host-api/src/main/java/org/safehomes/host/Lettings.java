package org.safehomes.host;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.Uprn;

/** Homes that are or become free to let. */
@ConsumerType
public interface Lettings {

    /** The voids with at least so many bedrooms, the first ready first, at most {@code most}. */
    List<VoidHome> voids(int bedrooms, int most);

    /**
     * A home without a tenant.
     *
     * @param ready the day it can be let from
     */
    record VoidHome(Uprn home, int bedrooms, LocalDate ready) {}
}
