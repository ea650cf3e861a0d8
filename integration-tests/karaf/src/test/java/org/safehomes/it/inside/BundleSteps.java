package org.safehomes.it.inside;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;

/** Starts and stops a bundle by its symbolic name, as an operator does at run time. */
@ExtendWith(FromOutside.class)
class BundleSteps {

    @Test
    void stop(String symbolicName) throws BundleException {
        bundle(symbolicName).stop();
    }

    @Test
    void start(String symbolicName) throws BundleException {
        bundle(symbolicName).start();
    }

    private static Bundle bundle(String symbolicName) {
        var context = FrameworkUtil.getBundle(BundleSteps.class).getBundleContext();
        return Arrays.stream(context.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }
}
