package org.safehomes.it.benchmarks;

import jakarta.ws.rs.core.Application;
import java.sql.SQLException;
import java.util.Hashtable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.gate.CaseGate;
import org.safehomes.store.Database;

/** Inside: offers what is measured. It stays as long as the container. */
class ReadSteps {

    private final BundleContext context =
            FrameworkUtil.getBundle(ReadSteps.class).getBundleContext();

    @Test
    void offer() throws SQLException {
        var work = new HandWritten(service(Database.class));
        work.prepare();
        context.registerService(
                Application.class,
                new Application(),
                new Hashtable<>(Map.of("osgi.jakartars.application.base", "/bare", "osgi.jakartars.name", "bare")));
        context.registerService(
                BareReads.class,
                new BareReads(work),
                new Hashtable<>(Map.of(
                        "osgi.jakartars.resource",
                        true,
                        "osgi.jakartars.name",
                        "bare-reads",
                        "osgi.jakartars.application.select",
                        "(osgi.jakartars.name=bare)")));
        context.registerService(
                SignedInReads.class,
                new SignedInReads(work, service(CaseGate.class)),
                new Hashtable<>(Map.of(
                        "osgi.jakartars.resource",
                        true,
                        "osgi.jakartars.name",
                        "signed-in-reads",
                        "osgi.jakartars.extension.select",
                        "(osgi.jakartars.name=identity)")));
    }

    private <T> T service(Class<T> type) {
        return context.getService(context.getServiceReference(type));
    }
}
