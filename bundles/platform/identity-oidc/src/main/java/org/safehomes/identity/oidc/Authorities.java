package org.safehomes.identity.oidc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Certificate authorities of the landlord's own, such as that of its internal network. */
final class Authorities {

    private Authorities() {}

    /**
     * What believes in them and in nobody else.
     *
     * @param file PEM; empty for the authorities of the JDK
     * @return null for those of the JDK
     * @throws IllegalArgumentException if there is no certificate to be read
     */
    static @Nullable SSLSocketFactory in(String file) {
        if (file.isBlank()) {
            return null;
        }
        try (var in = Files.newInputStream(Path.of(file.strip()))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority " + store.size(), certificate);
            }
            if (store.size() == 0) {
                throw new IllegalArgumentException("trustedCertificates holds no certificate");
            }
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("trustedCertificates cannot be read: " + e.getMessage(), e);
        }
    }
}
