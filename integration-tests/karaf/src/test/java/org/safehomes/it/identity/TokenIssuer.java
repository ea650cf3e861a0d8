package org.safehomes.it.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A small identity provider on this machine: its keys change when a test says so, and it mints whatever it is told to. */
final class TokenIssuer implements Closeable {

    static final String AUDIENCE = "safe-homes";

    private final HttpServer server;
    private final AtomicInteger readings = new AtomicInteger();
    private volatile List<RSAKey> published;
    private volatile RSAKey current;
    private volatile boolean down;

    private TokenIssuer(HttpServer server) {
        this.server = server;
        this.current = key();
        this.published = List.of(current);
    }

    static TokenIssuer open() throws IOException {
        var issuer = new TokenIssuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        issuer.server.createContext("/keys", exchange -> {
            try (exchange) {
                issuer.readings.incrementAndGet();
                var body = issuer.keys().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(issuer.down ? 503 : 200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        issuer.server.start();
        return issuer;
    }

    String name() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/staff";
    }

    String keysUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    /** How often somebody asked for its keys. */
    int readings() {
        return readings.get();
    }

    void isDown(boolean now) {
        down = now;
    }

    /** Signs with a new key from now on; the old one stays published. */
    void rotates() {
        var fresh = key();
        published = List.of(current, fresh);
        current = fresh;
    }

    /** Publishes the key that it signs with, and no older one. */
    void forgetsOldKeys() {
        published = List.of(current);
    }

    RSAKey key(String id) {
        return new RSAKey.Builder(current).keyID(id).build();
    }

    RSAKey current() {
        return current;
    }

    /** The claims of a good token for somebody. */
    JWTClaimsSet.Builder claims(String staff) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(name())
                .audience(AUDIENCE)
                .subject(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("preferred_username", staff);
    }

    /** A good token for somebody. */
    String token(String staff) {
        return signed(claims(staff));
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, current);
    }

    static String signed(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            return signed(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims,
                    new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer) {
        try {
            var token = new SignedJWT(header, claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String keys() {
        return new JWKSet(List.copyOf(published)).toPublicJWKSet().toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
