package org.safehomes.gate.internal.jobs;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long the work of a node that died is left alone before another one takes it over. */
@Component(service = LeaseLength.class, configurationPid = "org.safehomes.jobs")
@Designate(ocd = LeaseLength.Config.class)
public final class LeaseLength {

    /** Settings of the periodic jobs. */
    @ObjectClassDefinition(name = "Safe Homes: periodic jobs", description = "What the nodes do by themselves")
    public @interface Config {

        @AttributeDefinition(
                name = "Lease seconds",
                description =
                        "How long work that a node has taken is its own, 2 to 600 seconds: after that another node, or"
                                + " the same one after a restart, takes it over. The same on all nodes, and longer than any answer"
                                + " of the host takes.")
        int leaseSeconds() default 60;
    }

    private static final int SHORTEST = 2;
    private static final int LONGEST = 600;

    private final Duration length;

    @Activate
    public LeaseLength(Config config) {
        this.length = Duration.ofSeconds(Math.max(SHORTEST, Math.min(LONGEST, config.leaseSeconds())));
    }

    public Duration length() {
        return length;
    }
}
