package org.safehomes.it.inside;

import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.safehomes.host.HostRefused;
import org.safehomes.host.HostUnavailable;
import org.safehomes.host.Repairs;
import org.safehomes.host.Traceability;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.kernel.Uprn;

/** The host's repairs desk as it goes away and comes back: another one stands before it meanwhile, and does nothing. */
@ExtendWith(FromOutside.class)
class RepairsDeskSteps {

    private static final String KEPT = RepairsDeskSteps.class.getName();

    /** How the desk does nothing. */
    private enum How {
        /** It cannot even be asked what it does with our references, so nothing is given to it. */
        AWAY,
        /** It is called and does not answer. */
        BREAKS,
        /** It never takes what it is given. */
        REFUSES
    }

    @Test
    void stands(String how) {
        var before = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000));
        var registration = FrameworkUtil.getBundle(RepairsDeskSteps.class)
                .getBundleContext()
                .registerService(Repairs.class, new Desk(How.valueOf(how)), before);
        System.getProperties().put(KEPT, registration);
    }

    /** Does nothing if there is none. */
    @Test
    void comesBack() {
        if (System.getProperties().remove(KEPT) instanceof ServiceRegistration<?> registration) {
            registration.unregister();
        }
    }

    private record Desk(How how) implements Repairs {

        @Override
        public List<Repair> of(Uprn home, int most) {
            throw new HostUnavailable("The desk does not answer.", gone());
        }

        @Override
        public Optional<Repair> find(String reference) {
            throw gone();
        }

        @Override
        public Traceability traceability() {
            if (how == How.AWAY) {
                throw gone();
            }
            return Traceability.UNIQUE;
        }

        @Override
        public Repair order(Order order) {
            if (how == How.REFUSES) {
                throw new HostRefused("The desk has no such code.");
            }
            throw gone();
        }

        private static IllegalStateException gone() {
            return new IllegalStateException("The desk does not answer.");
        }
    }
}
