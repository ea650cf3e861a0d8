package org.safehomes.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.features.FeaturesService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.safehomes.da.Cases;
import org.safehomes.gate.Sessions;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.NotSignedIn;

/** What an operator, and another bundle in the same container, do about signing in. */
@ExtendWith(FromOutside.class)
class SignInSteps {

    private static final String KEPT = "safehomes.it.identity.pretended";

    private static BundleContext context() {
        return FrameworkUtil.getBundle(SignInSteps.class).getBundleContext();
    }

    private static <T> T service(Class<T> type) {
        return context().getService(context().getServiceReference(type));
    }

    @Test
    void install(String feature) throws Exception {
        service(FeaturesService.class).installFeature(feature, EnumSet.noneOf(FeaturesService.Option.class));
    }

    @Test
    void uninstall(String feature) throws Exception {
        service(FeaturesService.class).uninstallFeature(feature);
    }

    /** A bundle that nobody trusts has the officer's token, and with it what the officer sees. */
    @Test
    void actWith(String token, String staff) {
        var caller = service(Sessions.class).callerBearing(token);

        assertThat(caller.staff()).isEqualTo(new StaffId(staff));
        assertThat(service(Cases.class).list(caller, 50, Optional.empty())).isNotNull();
        assertThatThrownBy(() -> service(Sessions.class).callerFor(new StaffId(staff)))
                .isInstanceOf(SecurityException.class);
    }

    @Test
    void areNobody(String forged, String left) {
        assertThatThrownBy(() -> service(Sessions.class).callerBearing(forged)).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> service(Sessions.class).callerBearing(left)).isInstanceOf(NotAllowed.class);
    }

    /** Pretends to be the adapter of a real host, or another identity bundle, until {@link #giveUp}. */
    @Test
    void pretend(String service, String name) {
        // by a factory: the framework asks only then whether it is one
        var registration =
                context().registerService(service, new Nothing(), new Hashtable<>(Map.of("osgi.jakartars.name", name)));
        System.getProperties().put(KEPT, registration);
    }

    @Test
    void giveUp() {
        ((ServiceRegistration<?>) System.getProperties().remove(KEPT)).unregister();
    }

    private static final class Nothing implements ServiceFactory<Object> {

        @Override
        public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            return new Object();
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {}
    }
}
