package org.safehomes.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPlaceTest {

    private static final String KEYS =
            new JWKSet(Issuer.first()).toPublicJWKSet().toString();

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private HttpServer server;
    private String base;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var text = texts.get(exchange.getRequestURI().getPath());
                if (text == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else if (text.startsWith("->")) {
                    exchange.getResponseHeaders().set("Location", text.substring(2));
                    exchange.sendResponseHeaders(302, -1);
                } else {
                    var body = text.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example/keys",
                "http://127.0.0.1.login.example/keys",
                "http://10.0.0.1/keys",
                "ftp://127.0.0.1/keys",
                "file:///etc/passwd",
                "jar:https://login.example/x!/y",
                "https://user:secret@login.example/keys",
                "https:///keys",
                "keys",
                "https://login example/"
            })
    void keys_come_over_https_and_from_nowhere_else(String url) {
        assertThatThrownBy(
                        () -> KeyPlace.of(Given.settings("keysFile", "", "keysUrl", url, "plainHttpOnLoopback", true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("keysUrl");
    }

    @Test
    void this_machine_may_be_asked_without_tls_only_where_that_is_said() throws IOException {
        texts.put("/keys", KEYS);
        assertThatThrownBy(() -> KeyPlace.of(Given.settings("keysFile", "", "keysUrl", base + "/keys")))
                .hasMessageContaining("plainHttpOnLoopback");

        assertThat(loopback("keysUrl", base + "/keys").read()).isEqualTo(KEYS);
    }

    @Test
    void the_issuer_says_where_they_are() throws IOException {
        texts.put("/keys", KEYS);
        texts.put("/realm" + KeyPlace.DISCOVERY, description(base + "/realm", base + "/keys"));

        assertThat(loopback("issuer", base + "/realm").read()).isEqualTo(KEYS);
    }

    @Test
    void an_issuer_of_another_name_or_with_keys_in_a_forbidden_place_is_not_believed() {
        texts.put("/keys", KEYS);
        var place = loopback("issuer", base + "/realm");
        for (var description : new String[] {
            description(base + "/other", base + "/keys"),
            description(base + "/realm", "http://keys.example/"),
            "{\"issuer\":\"" + base + "/realm\"}",
            "<html>Sign in</html>"
        }) {
            texts.put("/realm" + KeyPlace.DISCOVERY, description);
            assertThatThrownBy(place::read).isInstanceOfAny(IOException.class, IllegalArgumentException.class);
        }
    }

    @Test
    void a_redirect_and_a_text_without_end_are_not_followed() {
        texts.put("/keys", KEYS);
        texts.put("/moved", "->" + base + "/keys");
        texts.put("/endless", " ".repeat(300_000) + KEYS);

        assertThatThrownBy(() -> loopback("keysUrl", base + "/moved").read()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> loopback("keysUrl", base + "/endless").read()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> loopback("keysUrl", base + "/missing").read()).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_will_do_and_two_places_will_not(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("keys.json"), KEYS);

        assertThat(KeyPlace.of(Given.settings("keysFile", file.toString())).read())
                .isEqualTo(KEYS);
        assertThatThrownBy(() -> KeyPlace.of(Given.settings("keysUrl", "https://login.example/keys")))
                .hasMessageContaining("keep one");
    }

    @Test
    void certificates_that_cannot_be_read_are_not_passed_over(@TempDir Path directory) throws IOException {
        var empty = Files.writeString(directory.resolve("empty.pem"), "");
        for (var file :
                new String[] {empty.toString(), directory.resolve("none.pem").toString()}) {
            assertThatThrownBy(() -> KeyPlace.of(Given.settings("keysFile", "", "trustedCertificates", file)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("trustedCertificates");
        }
    }

    @Test
    void keys_that_are_weak_or_for_something_else_are_left_out() throws Exception {
        var weak = new RSAKey.Builder(shortened(Issuer.first().toRSAPublicKey()))
                .keyID("weak")
                .build();
        var secrecy = new RSAKey.Builder(Issuer.second())
                .keyUse(com.nimbusds.jose.jwk.KeyUse.ENCRYPTION)
                .build();
        var set = new JWKSet(java.util.List.of(weak, secrecy, Issuer.curve()))
                .toPublicJWKSet()
                .toString();

        assertThat(UsableKeys.in(set).getKeys()).extracting("keyID").containsExactly("curve");
    }

    @Test
    void an_issuer_that_gives_its_private_keys_away_is_not_believed() {
        assertThatThrownBy(() -> UsableKeys.in(new JWKSet(Issuer.first()).toString(false)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("private");
        var secret = new OctetSequenceKey.Builder(new byte[32]).build();
        assertThatThrownBy(() -> UsableKeys.in(new JWKSet(secret).toString(false)))
                .hasMessageContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "<html>", "{\"keys\":7}"})
    void what_is_no_key_set_is_not_an_empty_one(String text) {
        assertThatThrownBy(() -> UsableKeys.in(text)).isInstanceOf(IOException.class);
    }

    private KeyPlace loopback(String key, String url) {
        return KeyPlace.of(Given.settings("keysFile", "", "plainHttpOnLoopback", true, key, url));
    }

    private static String description(String issuer, String keys) {
        return "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + keys + "\"}";
    }

    /** Of the same kind, with a modulus of 1024 bits. */
    private static RSAPublicKey shortened(RSAPublicKey key) throws Exception {
        var modulus = key.getModulus().shiftRight(1024).setBit(0);
        return (RSAPublicKey) java.security.KeyFactory.getInstance("RSA")
                .generatePublic(new java.security.spec.RSAPublicKeySpec(modulus, BigInteger.valueOf(65_537)));
    }
}
