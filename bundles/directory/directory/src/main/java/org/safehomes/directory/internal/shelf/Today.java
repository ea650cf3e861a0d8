package org.safehomes.directory.internal.shelf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The day where the office is. The directory waits for no clock and outlives one: without one the machine's counts. */
@Component(service = Today.class)
public final class Today {

    private static final ZoneId OFFICE = ZoneId.of("Europe/London");

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Clock clock;

    /** As of now. */
    public LocalDate date() {
        var now = clock;
        return (now == null ? Clock.systemUTC() : now).instant().atZone(OFFICE).toLocalDate();
    }
}
