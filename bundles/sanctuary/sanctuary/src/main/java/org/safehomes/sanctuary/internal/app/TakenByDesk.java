package org.safehomes.sanctuary.internal.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.safehomes.host.HostUnavailable;
import org.safehomes.host.Repairs.Repair;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.Unavailable;

/** What the repairs desk took by telephone, as it does at night: ordered once more, a second person would come to the home. */
final class TakenByDesk {

    /** Of a home's orders the latest are looked through: a call of last night is among them. */
    private static final int LATEST = 100;

    /** How much earlier than the report the desk may have it: no policy says. */
    private static final Duration EARLIER = Duration.ofHours(24);

    private TakenByDesk() {}

    /**
     * The desk's order.
     *
     * @param home empty if none is known: then nothing is asked
     * @param reportedAt when the damage was reported
     * @throws org.safehomes.kernel.problem.InvalidInput if the desk has none of this name for the home, or it is of earlier damage
     * @throws Unavailable if the desk cannot say
     */
    static Optional<Repair> find(Office office, Optional<Uprn> home, Optional<String> reference, Instant reportedAt) {
        if (reference.isEmpty() || home.isEmpty()) {
            return Optional.empty();
        }
        try {
            var found = office.repairs().of(home.get(), LATEST).stream()
                    .filter(repair -> repair.reference().equals(reference.get()))
                    .findFirst();
            new Checks()
                    .that(
                            found.isPresent(),
                            "/takenByDesk",
                            "Give the desk's own reference of an order that it has for this home; if it has none, leave this out.")
                    .that(
                            found.filter(repair -> !mayBeOf(repair, reportedAt)).isEmpty(),
                            "/takenByDesk",
                            "The desk's order is of earlier damage: give the one that it took for this; if there is none, leave this out.")
                    .done();
            return found;
        } catch (HostUnavailable e) {
            throw new Unavailable("the host's repairs desk", e);
        }
    }

    /**
     * Whether an order may be for damage that was reported then: a mistaken reference, of what was mended long ago, would leave the home
     * as it is, and nobody would come.
     */
    static boolean mayBeOf(Repair repair, Instant reportedAt) {
        return !repair.raised().isBefore(reportedAt.minus(EARLIER))
                && repair.completed().filter(reportedAt::isAfter).isEmpty();
    }
}
