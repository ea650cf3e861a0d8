package org.safehomes.it.beside;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.apache.karaf.features.FeaturesService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;

/** Installs and removes Safe Homes as an operator does, inside. */
@ExtendWith(FromOutside.class)
class FeatureSteps {

    private static final Set<String> SAFE_HOMES = Set.of(
            "safehomes-da-rest",
            "safehomes-directory-rest",
            "safehomes-sanctuary-rest",
            "safehomes-derby",
            "safehomes-host-reference",
            "safehomes-council-waltham-forest",
            "safehomes-directory-waltham-forest",
            "safehomes-identity-sample");

    private final FeaturesService features = service();

    private static FeaturesService service() {
        var context = FrameworkUtil.getBundle(FeatureSteps.class).getBundleContext();
        return context.getService(context.getServiceReference(FeaturesService.class));
    }

    @Test
    void addRepository(String url) throws Exception {
        features.addRepository(URI.create(url));
    }

    @Test
    void install() throws Exception {
        features.installFeatures(SAFE_HOMES, EnumSet.noneOf(FeaturesService.Option.class));
    }

    @Test
    void uninstall() throws Exception {
        features.uninstallFeatures(SAFE_HOMES, EnumSet.noneOf(FeaturesService.Option.class));
    }
}
