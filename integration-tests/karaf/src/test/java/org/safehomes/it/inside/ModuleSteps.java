package org.safehomes.it.inside;

import org.apache.karaf.features.FeaturesService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;

/** Installs and removes one feature, as an operator does at run time. */
@ExtendWith(FromOutside.class)
class ModuleSteps {

    private final FeaturesService features = service();

    private static FeaturesService service() {
        var context = FrameworkUtil.getBundle(ModuleSteps.class).getBundleContext();
        return context.getService(context.getServiceReference(FeaturesService.class));
    }

    @Test
    void install(String feature) throws Exception {
        features.installFeature(feature);
    }

    @Test
    void uninstall(String feature) throws Exception {
        features.uninstallFeature(feature);
    }
}
