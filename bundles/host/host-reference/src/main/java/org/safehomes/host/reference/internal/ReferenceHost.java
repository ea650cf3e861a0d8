package org.safehomes.host.reference.internal;

import java.sql.SQLException;
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
 * Opens the host: puts the sample borough into empty tables, then offers the tables to the services. Registering them by
 * hand keeps every service of the host away until the borough is whole, or for good if it cannot be loaded.
 */
@Component(
        immediate = true,
        service = {},
        configurationPid = "org.safehomes.host.reference")
@Designate(ocd = ReferenceHost.Sample.class)
public final class ReferenceHost {

    private final ServiceRegistration<Tables> tables;

    @Activate
    public ReferenceHost(
            @Reference HostDatabase database,
            @Reference(target = "(" + Schema.MODULE + "=host)") Schema schema,
            Sample sample,
            BundleContext context)
            throws SQLException {
        if (sample.homes() != 0) {
            new SampleLoad(database).intoEmptyTables(new BoroughPlan(sample.homes(), sample.seed()));
        }
        tables = context.registerService(Tables.class, new Tables(database), null);
    }

    @Deactivate
    void close() {
        tables.unregister();
    }

    /** What the host is filled with when it starts on empty tables. */
    @ObjectClassDefinition(
            name = "Safe Homes: reference host",
            description =
                    "The sample borough that the reference host puts into empty tables. A borough that is there stays.")
    public @interface Sample {

        @AttributeDefinition(
                name = "homes",
                description = "How many homes the sample borough has: 10 to 100000, or 0 for no sample and no staff.")
        int homes() default 0;

        @AttributeDefinition(name = "seed", description = "The same seed and number of homes give the same borough.")
        long seed() default BoroughPlan.USUAL_SEED;
    }
}
