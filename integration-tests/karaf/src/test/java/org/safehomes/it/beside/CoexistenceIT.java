package org.safehomes.it.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.HostWithWebServer;

/** Safe Homes comes and goes in a Karaf that a host runs, and the host does not notice. */
class CoexistenceIT {

    private static final int CYCLES = 3;

    @Test
    void theHostNoticesNothingWhenSafeHomesComesAndGoes() throws IOException {
        try (var databases = new Databases();
                var host = HostWithWebServer.start(databases.empty("beside"))) {
            host.inside(HostSteps.class, "showAScreen");
            host.screens().awaitStatus(HostScreen.PATH, 200);
            host.inside(FeatureSteps.class, "addRepository", host.featureRepository());
            host.inside(ForeignBundles.class, "remember");

            try (var load = new Load(host.screens(), HostScreen.PATH)) {
                for (int i = 0; i < CYCLES; i++) {
                    comeAndGo(host);
                }
                load.stop();
                assertThat(load.failures())
                        .as("requests of the host that failed")
                        .isEmpty();
                assertThat(load.requests()).as("requests of the host").isGreaterThan(1_000);
            }
        }
    }

    private static void comeAndGo(HostWithWebServer host) {
        host.inside(FeatureSteps.class, "install");
        host.awaitSafeHomes();
        assertThat(host.safeHomes().status(HostScreen.PATH))
                .as("the host's screen on our port")
                .isEqualTo(404);
        assertThat(host.safeHomes().status("/system/console"))
                .as("the host's console on our port")
                .isEqualTo(404);
        assertThat(host.screens().status("/health/live"))
                .as("our health on the host's port")
                .isEqualTo(404);
        assertThat(host.screens().status("/api/da/cases"))
                .as("our cases on the host's port")
                .isEqualTo(404);
        assertThat(host.screens().status("/api/sanctuary/cases/C-0000000000000000/repairs"))
                .as("our works on the host's port")
                .isEqualTo(404);
        host.inside(ForeignBundles.class, "areUntouched");

        host.inside(FeatureSteps.class, "uninstall");
        host.safeHomes().awaitStatus("/health/live", 0);
        host.inside(ForeignBundles.class, "areUntouched");
        host.inside(ForeignBundles.class, "areAloneAgain");
    }
}
