package org.safehomes.it.inside;

import java.util.Hashtable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.safehomes.host.Documents;
import org.safehomes.host.HostUnavailable;
import org.safehomes.it.invoker.FromOutside;

/** The host's document store goes away and comes back, while the rest of the host is there. */
@ExtendWith(FromOutside.class)
public class DocumentSteps {

    /** Each step is a bundle of its own, so what it registered is left where the next one finds it. */
    private static final String REGISTERED = DocumentSteps.class.getName();

    @Test
    void goAway() {
        Documents away = reference -> {
            throw new HostUnavailable("The document store cannot answer now.", new IllegalStateException());
        };
        var registered = FrameworkUtil.getBundle(DocumentSteps.class)
                .getBundleContext()
                .registerService(Documents.class, away, new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000)));
        System.getProperties().put(REGISTERED, registered);
    }

    @Test
    void comeBack() {
        ((ServiceRegistration<?>) System.getProperties().remove(REGISTERED)).unregister();
    }
}
