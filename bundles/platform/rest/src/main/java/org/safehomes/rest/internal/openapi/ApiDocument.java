package org.safehomes.rest.internal.openapi;

import java.util.List;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.safehomes.rest.internal.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The OpenAPI document of the modules that are active now. Safe for use by many threads. */
@Component(
        service = {ApiDocument.class, HealthCheck.class},
        immediate = true,
        property = {"hc.name=Safe Homes OpenAPI", "hc.tags=safehomes"})
public final class ApiDocument implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger("org.safehomes.rest");

    private final String platform;
    private final FragmentBundles bundles;

    private volatile Current current = new Current(new byte[0], List.of());
    private boolean open;

    private record Current(byte[] json, List<String> faults) {}

    @Activate
    public ApiDocument(BundleContext context) {
        this.platform = context.getBundle().getSymbolicName();
        this.bundles = new FragmentBundles(context, this::put);
        bundles.open();
        begin();
    }

    @Deactivate
    void close() {
        end();
        bundles.close();
    }

    /** The document as JSON, in UTF-8. */
    byte[] json() {
        return current.json().clone();
    }

    @Override
    public Result execute() {
        var faults = current.faults();
        return faults.isEmpty()
                ? new Result(Result.Status.OK, "Every active module is described.")
                : new Result(Result.Status.WARN, String.join(" ", faults));
    }

    private synchronized void begin() {
        open = true;
        put();
    }

    private synchronized void end() {
        open = false;
    }

    /** Once for all bundles that are there at first, and not for each that goes while this one does. */
    private synchronized void put() {
        if (!open) {
            return;
        }
        var all = bundles.fragments();
        var base = all.stream().filter(each -> each.bundle().equals(platform)).findFirst();
        if (base.isEmpty()) {
            return;
        }
        var others =
                all.stream().filter(each -> !each.bundle().equals(platform)).toList();
        var merged = Merge.of(base.get(), others);
        merged.faults().stream()
                .filter(fault -> !current.faults().contains(fault))
                .forEach(fault -> LOG.warn("{}", fault));
        current = new Current(Json.write(merged.document()), merged.faults());
    }
}
