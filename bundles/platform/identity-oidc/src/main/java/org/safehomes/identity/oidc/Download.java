package org.safehomes.identity.oidc;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads small texts from where the configuration says: over https, or from this machine where that is allowed. Follows no
 * redirect, because that would be somewhere else.
 */
final class Download {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int MOST_BYTES = 262_144;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean plainOnLoopback;
    private final Straight retriever;

    /** @param certificates whose certificates are believed; null for those of the JDK */
    Download(boolean plainOnLoopback, @Nullable SSLSocketFactory certificates) {
        this.plainOnLoopback = plainOnLoopback;
        this.retriever = new Straight(certificates);
    }

    /** @throws IllegalArgumentException if nothing may be read from there; the message says why */
    URI checked(String key, String url) {
        try {
            var address = new URI(url);
            var scheme = address.getScheme();
            var host = address.getHost();
            if (host != null && address.getUserInfo() == null && address.getFragment() == null) {
                if ("https".equalsIgnoreCase(scheme)
                        || plainOnLoopback && "http".equalsIgnoreCase(scheme) && LOOPBACK.contains(host)) {
                    return address;
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(key + " is not an address", e);
        }
        throw new IllegalArgumentException(
                key + " is not an https address; plainHttpOnLoopback allows http to this machine");
    }

    String text(URI address) throws IOException {
        return retriever.retrieveResource(address.toURL()).getContent();
    }

    private static final class Straight extends DefaultResourceRetriever {

        Straight(@Nullable SSLSocketFactory certificates) {
            super(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES, true, certificates);
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
            var connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
