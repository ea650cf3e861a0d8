package org.safehomes.it.inside;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.it.invoker.FromOutside;

/** Puts an invented directory before whatever is installed, and takes it away. */
@ExtendWith(FromOutside.class)
class DirectorySteps {

    /** Each step is a bundle of its own, so what it registered is left where the next one finds it. */
    private static final String REGISTERED = DirectorySteps.class.getName() + ".";

    private final BundleContext context =
            FrameworkUtil.getBundle(DirectorySteps.class).getBundleContext();

    @Test
    void register(String name) {
        Dictionary<String, Object> properties = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000));
        var registered = context.registerService(SupportDirectory.class, new SampleDirectory(name), properties);
        System.getProperties().put(REGISTERED + name, registered);
    }

    @Test
    void unregister(String name) {
        ((ServiceRegistration<?>) System.getProperties().remove(REGISTERED + name)).unregister();
    }

    /** Another takes its place over and over, each registered before the one before it goes. */
    @Test
    void exchange(String times) {
        var before = context.registerService(SupportDirectory.class, new SampleDirectory("first"), ranked(1001));
        for (int i = 0; i < Integer.parseInt(times); i++) {
            var next = context.registerService(SupportDirectory.class, new SampleDirectory("next"), ranked(1002 + i));
            before.unregister();
            before = next;
        }
        before.unregister();
    }

    private static Dictionary<String, Object> ranked(int ranking) {
        return new Hashtable<>(Map.of(Constants.SERVICE_RANKING, ranking));
    }
}
