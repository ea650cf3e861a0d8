package org.safehomes.http.internal;

import java.net.InetSocketAddress;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Believes forwarded headers if the connection comes from a proxy that is named, and from nobody else. */
final class NamedProxies implements HttpConfiguration.Customizer {

    private final Set<String> addresses;
    private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

    NamedProxies(Set<String> addresses) {
        this.addresses = addresses;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        boolean named = request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
                && peer.getAddress() != null
                && addresses.contains(peer.getAddress().getHostAddress());
        return named ? forwarded.customize(request, responseHeaders) : request;
    }
}
