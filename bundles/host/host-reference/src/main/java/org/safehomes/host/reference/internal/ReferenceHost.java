package org.safehomes.host.reference.internal;

import java.sql.SQLException;
import java.util.Optional;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.store.HostDatabase;
import org.safehomes.store.Schema;

/**
 * Opens the host: loads enough of the sample borough to begin with, then offers the tables to the services while the rest is
 * loaded. Registering them by hand keeps every service of the host away until the first homes are there, or for good if they
 * cannot be loaded. A sample that is still loading is no reason to answer nothing: health warns of it.
 */
@Component(
        immediate = true,
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=host", HealthCheck.TAGS + "=safehomes"},
        configurationPid = "org.safehomes.host.reference")
@Designate(ocd = ReferenceHost.Sample.class)
public final class ReferenceHost implements HealthCheck {

    private final Optional<SampleGrowth> growth;
    private final ServiceRegistration<Tables> tables;

    @Activate
    public ReferenceHost(
            @Reference HostDatabase database,
            @Reference(target = "(" + Schema.MODULE + "=host)") Schema schema,
            Sample sample,
            BundleContext context)
            throws SQLException {
        if (sample.homes() == 0) {
            growth = Optional.empty();
        } else {
            var load = new SampleLoad(database, new BoroughPlan(sample.homes(), sample.seed()));
            var growing = new SampleGrowth(load);
            growing.begin();
            growth = Optional.of(growing);
        }
        tables = context.registerService(Tables.class, new Tables(database), null);
    }

    @Deactivate
    void close() {
        growth.ifPresent(SampleGrowth::close);
        tables.unregister();
    }

    @Override
    public Result execute() {
        return growth.map(sample -> new Result(sample.whole() ? Result.Status.OK : Result.Status.WARN, sample.told()))
                .orElseGet(() -> new Result(Result.Status.OK, "No sample borough is wanted."));
    }

    /** What the host is filled with when it starts on empty tables. */
    @ObjectClassDefinition(
            name = "Safe Homes: reference host",
            description =
                    "The sample borough that the reference host puts into empty tables. One that is there grows, and never shrinks or changes.")
    public @interface Sample {

        @AttributeDefinition(
                name = "homes",
                description = "How many homes the sample borough has: 10 to 200000, or 0 for no sample and no staff.")
        int homes() default 0;

        @AttributeDefinition(
                name = "seed",
                description =
                        "The same seed and number of homes give the same borough; more homes of a seed only add to it.")
        long seed() default BoroughPlan.USUAL_SEED;
    }
}
