package org.safehomes.http.internal;

import java.io.IOException;
import java.util.Hashtable;
import java.util.Map;
import org.apache.felix.http.base.internal.HttpServiceController;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.servlet.runtime.HttpServiceRuntimeConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servlet whiteboard on a server of its own. Starts with the defaults where there is no configuration and starts anew
 * when the configuration changes; a server that cannot start leaves one line in the log and a container that works.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.safehomes.http")
@Designate(ocd = HttpSettings.class)
public final class PrivateHttp {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateHttp.class);

    /** More than the contexts that can come at one moment: each of them costs one. */
    private static final int ATTEMPTS = 20;

    private final HttpServiceController whiteboard;
    private final @Nullable WebServer server;

    @Activate
    public PrivateHttp(BundleContext context, HttpSettings settings) {
        whiteboard = new HttpServiceController(context);
        server = open(settings);
    }

    @Deactivate
    void close() {
        if (server != null) {
            whiteboard.getEventDispatcher().setActive(false);
            takeDown(whiteboard::unregister, server::stop);
            LOG.info("web server stopped");
        }
        whiteboard.stop();
    }

    /**
     * Takes all services of the whiteboard down, then the server. Felix fails halfway where a module puts one up at the same
     * moment, and goes on where it was if it is asked again; the server stops whatever becomes of that, or the next one finds its
     * port taken.
     */
    static void takeDown(Runnable services, Runnable server) {
        try {
            for (int left = ATTEMPTS; left > 0; left--) {
                try {
                    services.run();
                    return;
                } catch (RuntimeException meanwhile) {
                    LOG.info(
                            "a service came while the web server stops: {}",
                            meanwhile.getClass().getSimpleName());
                }
            }
        } finally {
            server.run();
        }
    }

    private @Nullable WebServer open(HttpSettings settings) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            // Jetty looks for its own services with the thread's class loader
            thread.setContextClassLoader(PrivateHttp.class.getClassLoader());
            Binding binding = Binding.of(settings);
            whiteboard.getEventDispatcher().setActive(true);
            WebServer started =
                    WebServer.start(binding, whiteboard.createDispatcherServlet(), whiteboard.getEventDispatcher());
            whiteboard.register(
                    started.servletContext(),
                    new Hashtable<>(Map.of(
                            HttpServiceRuntimeConstants.HTTP_SERVICE_ENDPOINT,
                            new String[] {binding.address().toString()})));
            LOG.info("web server listens on {}", binding.address());
            return started;
        } catch (PortInUse e) {
            LOG.error("{}; free it or set another port in org.safehomes.http", e.getMessage());
        } catch (IllegalArgumentException | IOException e) {
            LOG.error("web server not started, see org.safehomes.http: {}", e.getMessage());
        } finally {
            thread.setContextClassLoader(before);
        }
        whiteboard.getEventDispatcher().setActive(false);
        return null;
    }
}
