package org.safehomes.http.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private WebServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void answers_without_telling_what_it_is() throws Exception {
        HttpResponse<String> answer = get(start(binding(freePort())), "/scheme");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("http");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void a_path_nobody_serves_is_a_plain_problem() throws Exception {
        HttpResponse<String> answer = get(start(binding(freePort())), "/nobody/serves/this");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}");
    }

    @Test
    void a_failing_servlet_tells_nothing_of_its_failure() throws Exception {
        HttpResponse<String> answer = get(start(binding(freePort())), "/failing");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Server Error\",\"status\":500}");
    }

    @Test
    void headers_that_are_too_large_are_refused_without_being_repeated() throws Exception {
        Binding binding = binding(freePort());
        start(binding);

        String answer = raw(binding, "GET / HTTP/1.1\r\nHost: here\r\nX-Large: " + "secret".repeat(4_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431").doesNotContain("secret").doesNotContainIgnoringCase("jetty");
    }

    @Test
    void a_request_that_is_no_http_is_refused_without_being_repeated() throws Exception {
        Binding binding = binding(freePort());
        start(binding);

        String answer = raw(binding, "GET /%%secret HTTP/1.1\r\nHost: here\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("secret").doesNotContainIgnoringCase("jetty");
    }

    @Test
    void a_port_in_use_is_named() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> start(binding(port)))
                    .isInstanceOf(PortInUse.class)
                    .hasMessage("port " + port + " is in use: something else listens on 127.0.0.1:" + port);
        }
    }

    @Test
    void forwarded_headers_count_from_a_named_proxy_only() throws Exception {
        Binding trusting = new Binding(
                "127.0.0.1", freePort(), Optional.empty(), Duration.ofSeconds(5), 16_384, 0, 8, Set.of("127.0.0.1"));
        assertThat(forwarded(start(trusting))).isEqualTo("https");
        server.stop();

        Binding wary = new Binding(
                "127.0.0.1", freePort(), Optional.empty(), Duration.ofSeconds(5), 16_384, 0, 8, Set.of("192.0.2.7"));
        assertThat(forwarded(start(wary))).isEqualTo("http");
    }

    @Test
    void speaks_tls_with_a_keystore(@TempDir Path dir) throws Exception {
        Path keystore = dir.resolve("server.p12");
        Path password = Files.writeString(dir.resolve("password"), "open-sesame\n");
        makeCertificate(keystore);
        Binding binding = new Binding(
                "127.0.0.1",
                freePort(),
                Optional.of(new Binding.Tls(keystore, "PKCS12", password)),
                Duration.ofSeconds(5),
                16_384,
                0,
                8,
                Set.of());
        start(binding);

        HttpClient trusting =
                HttpClient.newBuilder().sslContext(trust(keystore)).build();
        HttpRequest request =
                HttpRequest.newBuilder(binding.address().resolve("/scheme")).build();

        assertThat(trusting.send(request, BodyHandlers.ofString()).body()).isEqualTo("https");
    }

    @Test
    void a_keystore_that_is_not_there_is_named(@TempDir Path dir) throws Exception {
        Path password = Files.writeString(dir.resolve("password"), "open-sesame");
        Path keystore = dir.resolve("missing.p12");
        Binding binding = new Binding(
                "127.0.0.1",
                freePort(),
                Optional.of(new Binding.Tls(keystore, "PKCS12", password)),
                Duration.ofSeconds(5),
                16_384,
                0,
                8,
                Set.of());

        assertThatThrownBy(() -> start(binding)).isInstanceOf(IOException.class).hasMessageContaining("missing.p12");
    }

    private URI start(Binding binding) throws IOException {
        server = WebServer.start(binding, new Echo(), new HttpSessionListener() {});
        return binding.address();
    }

    private HttpResponse<String> get(URI base, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
    }

    private String forwarded(URI base) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/scheme"))
                .header("X-Forwarded-Proto", "https")
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static String raw(Binding binding, String request) throws IOException {
        try (Socket socket = new Socket(binding.host(), binding.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Binding binding(int port) {
        return new Binding("127.0.0.1", port, Optional.empty(), Duration.ofSeconds(5), 16_384, 0, 8, Set.of());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void makeCertificate(Path keystore) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keystore.toString(),
                        "-storepass",
                        "open-sesame")
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
    }

    private static SSLContext trust(Path keystore) throws Exception {
        KeyStore store = KeyStore.getInstance(keystore.toFile(), "open-sesame".toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("mykey"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return tls;
    }

    private static final class Echo extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (request.getRequestURI()) {
                case "/scheme" -> response.getWriter().print(request.getScheme());
                case "/failing" -> throw new IllegalStateException("secret");
                default -> response.sendError(404);
            }
        }
    }
}
