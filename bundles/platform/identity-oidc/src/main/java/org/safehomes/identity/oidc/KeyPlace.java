package org.safehomes.identity.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Where the issuer's public keys are. */
@FunctionalInterface
interface KeyPlace {

    String DISCOVERY = "/.well-known/openid-configuration";

    /**
     * The keys as they are there now (JWKS).
     *
     * @throws IOException if they cannot be read
     */
    String read() throws IOException;

    /** @throws IllegalArgumentException if the configuration names no place, two, or one that is not allowed */
    static KeyPlace of(OidcSettings settings) {
        var file = settings.keysFile().strip();
        var url = settings.keysUrl().strip();
        if (!file.isEmpty()) {
            if (!url.isEmpty()) {
                throw new IllegalArgumentException("keysUrl and keysFile are both given: keep one");
            }
            var path = Path.of(file);
            return () -> Files.readString(path);
        }
        var download = new Download(settings.plainHttpOnLoopback(), Authorities.in(settings.trustedCertificates()));
        if (!url.isEmpty()) {
            var address = download.checked("keysUrl", url);
            return () -> download.text(address);
        }
        var issuer = Terms.given("issuer", settings.issuer());
        var description = download.checked("issuer", issuer.replaceFirst("/$", "") + DISCOVERY);
        // asked anew each time, so that keys that move are found
        return () -> download.text(download.checked("jwks_uri", keysUrl(download.text(description), issuer)));
    }

    private static String keysUrl(String description, String issuer) throws IOException {
        try {
            var document = JSONObjectUtils.parse(description);
            if (!issuer.equals(JSONObjectUtils.getString(document, "issuer"))) {
                throw new IOException("the provider's description of itself names another issuer");
            }
            var url = JSONObjectUtils.getString(document, "jwks_uri");
            if (url == null) {
                throw new IOException("the provider's description of itself names no jwks_uri");
            }
            return url;
        } catch (ParseException e) {
            throw new IOException("the provider's description of itself is not JSON", e);
        }
    }
}
