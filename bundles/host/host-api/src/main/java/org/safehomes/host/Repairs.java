package org.safehomes.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.Uprn;

/** The host's repairs desk. */
@ConsumerType
public interface Repairs {

    /** The repairs of a home, the latest first, at most {@code most}. */
    List<Repair> of(Uprn home, int most);

    /** The repair that carries our reference; empty if none does. */
    Optional<Repair> find(String reference);

    /**
     * Orders a repair, once for each reference: if one with it exists, that one is answered and nothing is created.
     *
     * @return the order as the desk now holds it
     * @throws HostRefused if the desk will never take this order; nothing was created
     */
    Repair order(Order order);

    /** What the desk does with our reference. A desk that cannot keep to {@link #order} as it stands here says so. */
    default Traceability traceability() {
        return Traceability.UNIQUE;
    }

    /**
     * What is ordered. Reaches contractors and the home's history: code and text never say why (SA-7).
     *
     * @param reference ours, random
     * @param code the desk's own code of work
     */
    record Order(String reference, Uprn home, String code, String text, Priority priority) {}

    /** A repair as the desk holds it. */
    record Repair(
            String reference,
            Uprn home,
            String code,
            String text,
            Priority priority,
            Instant raised,
            Optional<Instant> completed,
            long costPence) {}

    /** How soon it is done. */
    enum Priority {
        EMERGENCY,
        URGENT,
        ROUTINE
    }
}
