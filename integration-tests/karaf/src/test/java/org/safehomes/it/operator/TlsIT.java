package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Setting;
import org.safehomes.it.karaf.Surroundings;

/**
 * With a keystore the port speaks TLS, with that certificate and nothing else.
 *
 * <p>Once is enough: the database does not matter.
 */
@EnabledIfSystemProperty(named = "safehomes.it.database", matches = "derby")
class TlsIT {

    private static final String PASSWORD = "only-in-this-test";

    @Test
    void aKeystoreOfKeytoolMakesThePortSpeakTlsOnly(Databases databases) throws Exception {
        var work = Surroundings.work("tls");
        var keystore = keystore(work);
        try (var installed = InstalledSafeHomes.install(work.resolve("safehomes"), databases.empty("tls"))) {
            var home = installed.karaf().home();
            http("keystore", keystore.toString()).writeTo(home);
            http(
                            "keystorePasswordFile",
                            Files.writeString(work.resolve("keystore.password"), PASSWORD + "\n")
                                    .toString())
                    .writeTo(home);
            installed.karaf().start();

            var client = HttpClient.newBuilder().sslContext(trusting(keystore)).build();
            var ready = HttpRequest.newBuilder(
                            URI.create("https://localhost:" + installed.nobody().port() + "/health/ready"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            await("it is ready over TLS")
                    .atMost(Duration.ofSeconds(120))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> client.send(ready, BodyHandlers.ofString()).statusCode() == 200);

            var answer = client.send(ready, BodyHandlers.ofString());
            assertThat(answer.sslSession()).hasValueSatisfying(session -> {
                assertThat(session.getProtocol()).isIn("TLSv1.2", "TLSv1.3");
                assertThat(certificate(session).getSubjectX500Principal().getName())
                        .isEqualTo("CN=localhost");
            });
            assertThat(installed.nobody().status("/health/ready"))
                    .as("the same without TLS")
                    .isNotEqualTo(200);
            assertThat(installed.logFrom(0)).noneMatch(line -> line.contains(PASSWORD));
            installed.stop();
        }
    }

    private static Setting http(String key, String value) {
        return new Setting("etc/org.safehomes.http.cfg", key, value);
    }

    private static X509Certificate certificate(SSLSession session) {
        try {
            return (X509Certificate) session.getPeerCertificates()[0];
        } catch (SSLPeerUnverifiedException e) {
            throw new AssertionError("no certificate", e);
        }
    }

    /** As the first day has it. */
    private static Path keystore(Path work) throws IOException, InterruptedException {
        var file = work.resolve("server.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "safehomes",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "365",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue()).isZero();
        return file;
    }

    private static SSLContext trusting(Path keystore) throws GeneralSecurityException, IOException {
        var own = KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray());
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("safehomes", own.getCertificate("safehomes"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
