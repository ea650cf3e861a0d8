package org.safehomes.host;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.Uprn;

/**
 * Reports of antisocial behaviour and noise at a home. Read only: nothing that Safe Homes does ever counts as one
 * (IN-12).
 */
@ConsumerType
public interface AntisocialBehaviour {

    /** The reports about a home, the latest first, at most {@code most}. */
    List<NuisanceReport> about(Uprn home, int most);

    /** A report somebody made to the landlord. */
    record NuisanceReport(String reference, Uprn home, LocalDate reported, Kind kind) {}

    /** What it was about. */
    enum Kind {
        NOISE,
        SHOUTING,
        DAMAGE,
        HARASSMENT,
        OTHER
    }
}
