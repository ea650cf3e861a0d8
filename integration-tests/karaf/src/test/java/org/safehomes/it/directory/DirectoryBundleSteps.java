package org.safehomes.it.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;

/** Exchanges directories of support services, as an operator does at run time. */
@ExtendWith(FromOutside.class)
public class DirectoryBundleSteps {

    private final BundleContext context =
            FrameworkUtil.getBundle(DirectoryBundleSteps.class).getBundleContext();

    /** The new one first, then the old one goes. */
    @Test
    void exchange(String jar, String gone) throws BundleException {
        install(jar);
        remove(gone);
    }

    @Test
    void install(String jar) throws BundleException {
        context.installBundle(Path.of(jar).toUri().toString()).start();
    }

    /** In its place, as {@code bundle:update} does: for a moment it is stopped. */
    @Test
    void update(String symbolicName, String jar) throws BundleException, IOException {
        try (var in = Files.newInputStream(Path.of(jar))) {
            bundle(symbolicName).update(in);
        }
    }

    @Test
    void remove(String symbolicName) throws BundleException {
        bundle(symbolicName).uninstall();
    }

    private Bundle bundle(String symbolicName) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }
}
