package org.safehomes.http.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.BindException;
import java.util.EventListener;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty with one connector and one servlet, which gets every request. */
final class WebServer {

    private final Server server;
    private final ServletContextHandler context;

    private WebServer(Server server, ServletContextHandler context) {
        this.server = server;
        this.context = context;
    }

    /**
     * Starts listening.
     *
     * @throws PortInUse if somebody else listens there
     * @throws IOException if the address, the keystore or its password cannot be used; the message says which
     */
    static WebServer start(Binding binding, Servlet servlet, EventListener sessions) throws IOException {
        Server server = new Server(threads(binding));
        server.addConnector(connector(server, binding));
        server.setErrorHandler(new PlainProblems());

        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        context.addServlet(holder, "/*");
        context.setMaxFormContentSize(binding.maxFormBytes());
        context.setErrorHandler(new PlainProblems());
        context.addEventListener(sessions);
        context.getSessionHandler().addEventListener(sessions);
        context.getSessionHandler().setHttpOnly(true);
        server.setHandler(context);

        try {
            server.start();
            return new WebServer(server, context);
        } catch (Exception failed) {
            stop(server);
            throw failure(binding, failed);
        }
    }

    ServletContext servletContext() {
        return context.getServletContext();
    }

    void stop() {
        stop(server);
    }

    private static QueuedThreadPool threads(Binding binding) {
        QueuedThreadPool threads = new QueuedThreadPool(binding.maxThreads(), Math.min(8, binding.maxThreads()));
        threads.setName("safehomes-http");
        return threads;
    }

    private static ServerConnector connector(Server server, Binding binding) throws IOException {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(binding.maxHeaderBytes());
        http.setResponseHeaderSize(binding.maxHeaderBytes());
        if (!binding.trustedProxies().isEmpty()) {
            http.addCustomizer(new NamedProxies(binding.trustedProxies()));
        }
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ServerConnector connector;
        if (binding.tls().isPresent()) {
            // the name in the request may be the proxy's, which this certificate need not carry
            http.addCustomizer(new SecureRequestCustomizer(false));
            connector = new ServerConnector(
                    server, new SslConnectionFactory(certificate(binding.tls().get()), plain.getProtocol()), plain);
        } else {
            connector = new ServerConnector(server, plain);
        }
        connector.setHost(binding.host());
        connector.setPort(binding.port());
        connector.setIdleTimeout(binding.idleTimeout().toMillis());
        return connector;
    }

    private static SslContextFactory.Server certificate(Binding.Tls tls) throws IOException {
        String password = tls.password();
        SslContextFactory.Server certificate = new SslContextFactory.Server();
        certificate.setKeyStorePath(tls.keystore().toUri().toString());
        certificate.setKeyStoreType(tls.type());
        certificate.setKeyStorePassword(password);
        return certificate;
    }

    private static IOException failure(Binding binding, Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return String.valueOf(cause.getMessage()).contains("in use")
                        ? new PortInUse(binding.host(), binding.port())
                        : new IOException("cannot listen on " + binding.host() + ": " + cause.getMessage(), failed);
            }
        }
        return new IOException(failed.getMessage(), failed);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception unclean) {
            server.destroy();
        }
    }
}
