package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.safehomes.it.clock.SettableClock;
import org.safehomes.it.karaf.InKaraf;

/** Scenarios set the clock, so every bundle must read that one. */
@InKaraf
class SettableClockIT {

    @Test
    void everyBundleReadsTheClockThatTestsSet() throws InvalidSyntaxException {
        var context = FrameworkUtil.getBundle(SettableClockIT.class).getBundleContext();
        var test = context.getServiceReference(SettableClock.class);
        assertThat(usersOf(test)).contains("org.safehomes.gate");
        assertThat(context.getServiceReferences(Clock.class, null))
                .filteredOn(clock -> !clock.getBundle().equals(test.getBundle()))
                .allSatisfy(machine -> assertThat(usersOf(machine)).isEmpty());
    }

    private static List<String> usersOf(ServiceReference<?> service) {
        return Arrays.stream(Objects.requireNonNullElse(service.getUsingBundles(), new Bundle[0]))
                .filter(user -> !user.equals(service.getBundle()))
                .map(Bundle::getSymbolicName)
                .toList();
    }
}
