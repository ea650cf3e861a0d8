package org.safehomes.store.internal.unit;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.Version;

/** As much of a bundle as the extender asks for: headers, entries, classes of this test, and services in its name. */
final class FakeBundle {

    private final String name;
    private final Dictionary<String, String> headers = new Hashtable<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final Map<Class<?>, Map<String, Object>> properties = new HashMap<>();

    FakeBundle(String name) {
        this.name = name;
    }

    FakeBundle header(String header, String value) {
        headers.put(header, value);
        return this;
    }

    FakeBundle file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Set<Class<?>> registered() {
        return services.keySet();
    }

    Map<String, Object> properties(Class<?> type) {
        return properties.get(type);
    }

    <T> T service(Class<T> type) {
        return type.cast(services.get(type));
    }

    Bundle asBundle() {
        return proxy(Bundle.class, (self, method, arguments) -> switch (method.getName()) {
            case "getSymbolicName" -> name;
            case "getHeaders" -> headers;
            case "getVersion" -> new Version(1, 0, 0);
            case "getBundleContext" -> context();
            case "findEntries" -> entries((String) arguments[0]);
            case "getEntry" ->
                arguments[0].equals("/") || files.containsKey(arguments[0]) ? url((String) arguments[0]) : null;
            case "getResource" -> null;
            case "getResources" -> Collections.emptyEnumeration();
            case "loadClass" -> Class.forName((String) arguments[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private BundleContext context() {
        return proxy(BundleContext.class, (self, method, arguments) -> {
            if (!method.getName().equals("registerService")) {
                throw new UnsupportedOperationException(method.getName());
            }
            Class<?> type = (Class<?>) arguments[0];
            services.put(type, arguments[1]);
            Dictionary<?, ?> given = (Dictionary<?, ?>) arguments[2];
            Map<String, Object> kept = new HashMap<>();
            Collections.list(given.keys()).forEach(key -> kept.put((String) key, given.get(key)));
            properties.put(type, kept);
            return proxy(ServiceRegistration.class, (registration, call, none) -> services.remove(type) == null);
        });
    }

    private Enumeration<URL> entries(String directory) {
        Collection<URL> found = files.keySet().stream()
                .filter(file -> file.startsWith(directory + "/"))
                .map(this::url)
                .toList();
        return found.isEmpty() ? null : Collections.enumeration(found);
    }

    private URL url(String path) {
        try {
            return new URL("bundle", "fake", 0, path.startsWith("/") ? path : "/" + path, new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {
                            // all is there
                        }

                        @Override
                        public InputStream getInputStream() throws IOException {
                            // asked also for addresses that are relative to the one made here
                            byte[] content = files.get(url.getPath().substring(1));
                            if (content == null) {
                                throw new FileNotFoundException(url.getPath());
                            }
                            return new ByteArrayInputStream(content);
                        }
                    };
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FakeBundle.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
