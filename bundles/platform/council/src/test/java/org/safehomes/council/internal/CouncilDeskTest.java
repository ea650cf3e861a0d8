package org.safehomes.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.council.internal.BareFramework.json;

import java.nio.file.Path;
import org.apache.felix.hc.api.Result.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.safehomes.kernel.council.Council;

class CouncilDeskTest {

    @TempDir
    Path folder;

    private BareFramework framework;

    @BeforeEach
    void start() throws BundleException {
        framework = new BareFramework(folder);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
    }

    private boolean served() {
        return framework.context().getServiceReference(Council.class) != null;
    }

    @Test
    void theCouncilIsAServiceWhileItsBundleIsActive() throws Exception {
        var desk = framework.desk("south");
        assertThat(served()).isFalse();

        var bundle = framework.install("test.south", json("south"));
        var reference = framework.context().getServiceReference(Council.class);
        assertThat(reference.getProperty("council")).isEqualTo("south");
        assertThat(framework.context().getService(reference))
                .isEqualTo(desk.council().orElseThrow());
        assertThat(desk.execute().getStatus()).isEqualTo(Status.OK);

        bundle.stop();
        assertThat(served()).isFalse();
        assertThat(desk.execute().getStatus()).isEqualTo(Status.CRITICAL);

        bundle.start();
        assertThat(served()).isTrue();
    }

    @Test
    void aBundleThatIsAlreadyThereIsFoundAndADeskThatClosesTakesTheServiceWithIt() throws Exception {
        framework.install("test.south", json("south"));

        var desk = framework.desk("south");
        assertThat(served()).isTrue();

        desk.close();
        assertThat(served()).isFalse();
    }

    @Test
    void aSecondCouncilDoesNotDisturbTheServiceThatIsThere() throws Exception {
        var desk = framework.desk("south");
        framework.install("test.south", json("south"));
        var before = framework.context().getServiceReference(Council.class);

        var second = framework.install("test.north", json("north"));
        assertThat(framework.context().getServiceReference(Council.class)).isSameAs(before);
        assertThat(desk.execute().getStatus()).isEqualTo(Status.WARN);

        second.uninstall();
        assertThat(desk.execute().getStatus()).isEqualTo(Status.OK);
    }

    @Test
    void aBrokenBundleIsRefusedAndTheRestGoesOn() throws Exception {
        var desk = framework.desk("south");
        framework.install("test.broken", json("north").replace("\"X5\"", ""));
        framework.install("test.south", json("south"));

        assertThat(served()).isTrue();
        assertThat(desk.execute().getStatus()).isEqualTo(Status.WARN);
        assertThat(desk.findings()).extracting(Finding::text).anySatisfy(text -> assertThat(text)
                .isEqualTo("Council bundle test.broken is refused: OSGI-INF/council.json: "
                        + "parameters[0] (contact.working-days) comes from the policy but names no clause."));
    }

    @Test
    void whatIsConfiguredTakesEffect() throws Exception {
        framework.install("test.south", json("south"));

        var council = framework
                .desk("south", "contact.working-days=3", "owning-team=")
                .council()
                .orElseThrow();

        assertThat(council.overrides()).containsOnlyKeys("contact.working-days");
    }

    @Test
    void noCouncilNamedIsNoService() throws Exception {
        var desk = framework.desk(" ");
        framework.install("test.south", json("south"));

        assertThat(served()).isFalse();
        assertThat(desk.execute().getStatus()).isEqualTo(Status.CRITICAL);
    }
}
