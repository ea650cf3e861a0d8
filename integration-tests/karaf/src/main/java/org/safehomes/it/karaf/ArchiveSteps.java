package org.safehomes.it.karaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeatureEvent;
import org.apache.karaf.features.FeaturesListener;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.RepositoryEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;

/** What happens to an archive, inside. */
@ExtendWith(FromOutside.class)
class ArchiveSteps {

    private static final long SECONDS_TO_INSTALL = 120;

    private final BundleContext context =
            FrameworkUtil.getBundle(ArchiveSteps.class).getBundleContext();
    private final FeaturesService features = context.getService(context.getServiceReference(FeaturesService.class));

    @Test
    void awaitInstalled(String feature) throws Exception {
        var installed = new CountDownLatch(1);
        var listening = context.registerService(
                FeaturesListener.class,
                new FeaturesListener() {
                    @Override
                    public void featureEvent(FeatureEvent event) {
                        if (event.getFeature().getName().equals(feature)) {
                            installed.countDown();
                        }
                    }

                    @Override
                    public void repositoryEvent(RepositoryEvent event) {
                        // features are waited for
                    }
                },
                null);
        try {
            var there = features.getFeature(feature);
            assertThat(there != null && features.isInstalled(there)
                            || installed.await(SECONDS_TO_INSTALL, TimeUnit.SECONDS))
                    .as(feature + " is installed")
                    .isTrue();
        } finally {
            listening.unregister();
        }
    }

    @Test
    void writeInstalled(String file) throws Exception {
        Files.write(
                Path.of(file),
                Arrays.stream(features.listInstalledFeatures())
                        .map(Feature::getName)
                        .sorted()
                        .toList());
    }

    @Test
    void install(String feature) throws Exception {
        features.installFeatures(Set.of(feature.split(",")), EnumSet.noneOf(FeaturesService.Option.class));
    }

    /** Asks for something on another machine, which nobody answers. */
    @Test
    void callOut(String url) throws Exception {
        var elsewhere = URI.create(url).toURL();
        assertThatThrownBy(elsewhere::openStream).isInstanceOf(IOException.class);
    }
}
