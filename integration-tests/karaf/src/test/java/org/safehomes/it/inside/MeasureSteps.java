package org.safehomes.it.inside;

import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.safehomes.da.SafetyMeasure;
import org.safehomes.da.SafetyPlan.Need;
import org.safehomes.da.SafetyPlan.Progress;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;

/** A module that meets something of a safety plan, as it comes, breaks and goes. */
@ExtendWith(FromOutside.class)
class MeasureSteps {

    static final String TITLE = "Refuge of the test";

    private static final String KEPT = MeasureSteps.class.getName();

    @Test
    void install() {
        register(new Refuge(false));
    }

    @Test
    void installBroken() {
        register(new Refuge(true));
    }

    @Test
    void remove() {
        ((ServiceRegistration<?>) System.getProperties().remove(KEPT)).unregister();
    }

    private static void register(SafetyMeasure measure) {
        var registration = FrameworkUtil.getBundle(MeasureSteps.class)
                .getBundleContext()
                .registerService(SafetyMeasure.class, measure, new Hashtable<>(Map.of("test", TITLE)));
        System.getProperties().put(KEPT, registration);
    }

    private record Refuge(boolean broken) implements SafetyMeasure {

        @Override
        public String title() {
            return TITLE;
        }

        @Override
        public Set<Need> meets() {
            return Set.of(Need.REFUGE);
        }

        @Override
        public Optional<UnderWay> underWay(Caller caller, CaseRef reference, Need need) {
            if (broken) {
                throw new IllegalStateException("What a survivor told of her way there.");
            }
            return Optional.of(new UnderWay(Progress.UNDER_WAY, Optional.of("A room is free on Friday.")));
        }
    }
}
