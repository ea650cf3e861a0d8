package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.it.invoker.FromOutside;

/** Directories of support services come, take each other's place, and go. */
@ExtendWith(FromOutside.class)
class DirectorySteps {

    private static final String KEPT = DirectorySteps.class.getName();
    private static final String EXCHANGING = KEPT + ".exchanging";
    private static final String TIMES = KEPT + ".times";

    @Test
    void serve(String name) {
        replace(register(name));
    }

    /** Exchanges one for the other without a pause, until it is stopped. */
    @Test
    void startExchanging() {
        var times = new AtomicInteger();
        var exchanging = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                replace(register(
                        times.getAndIncrement() % 2 == 0 ? InventedDirectory.QUAY : InventedDirectory.HARBOUR));
            }
        });
        exchanging.setDaemon(true);
        System.getProperties().put(TIMES, times);
        System.getProperties().put(EXCHANGING, exchanging);
        exchanging.start();
    }

    @Test
    void stopExchanging(String atLeast) throws InterruptedException {
        var exchanging = (Thread) System.getProperties().remove(EXCHANGING);
        exchanging.interrupt();
        exchanging.join();
        assertThat(((AtomicInteger) System.getProperties().remove(TIMES)).get())
                .isGreaterThanOrEqualTo(Integer.parseInt(atLeast));
    }

    @Test
    void serveNone() {
        replace(null);
    }

    private static ServiceRegistration<?> register(String name) {
        return FrameworkUtil.getBundle(DirectorySteps.class)
                .getBundleContext()
                .registerService(SupportDirectory.class, new InventedDirectory(name), null);
    }

    /** The new one is there before the old one goes. */
    private static void replace(@Nullable ServiceRegistration<?> next) {
        var last = next == null
                ? System.getProperties().remove(KEPT)
                : System.getProperties().put(KEPT, next);
        if (last instanceof ServiceRegistration<?> registration) {
            registration.unregister();
        }
    }
}
