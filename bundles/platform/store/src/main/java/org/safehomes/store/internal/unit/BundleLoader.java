package org.safehomes.store.internal.unit;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;
import org.osgi.framework.Bundle;

/**
 * A module's classes first, then those of EclipseLink's bundles, which EclipseLink looks up by name from here although no
 * module imports them.
 */
final class BundleLoader extends ClassLoader {

    private static final ClassLoader[] ECLIPSELINK = {
        PersistenceProvider.class.getClassLoader(), Session.class.getClassLoader()
    };

    private final Bundle bundle;

    BundleLoader(Bundle bundle) {
        super(null);
        this.bundle = bundle;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            for (ClassLoader loader : ECLIPSELINK) {
                try {
                    return loader.loadClass(name);
                } catch (ClassNotFoundException notHere) {
                    e.addSuppressed(notHere);
                }
            }
            throw e;
        }
    }

    @Override
    protected URL findResource(String name) {
        URL found = bundle.getResource(name);
        for (int i = 0; found == null && i < ECLIPSELINK.length; i++) {
            found = ECLIPSELINK[i].getResource(name);
        }
        return found;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        Set<URL> all = new LinkedHashSet<>();
        Enumeration<URL> own = bundle.getResources(name);
        if (own != null) {
            all.addAll(Collections.list(own));
        }
        for (ClassLoader loader : ECLIPSELINK) {
            all.addAll(Collections.list(loader.getResources(name)));
        }
        return Collections.enumeration(all);
    }
}
