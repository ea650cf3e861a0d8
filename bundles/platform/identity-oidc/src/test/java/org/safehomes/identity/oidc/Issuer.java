package org.safehomes.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An identity provider in memory: keys that come and go, and tokens of every kind. */
final class Issuer implements KeyPlace {

    static final String NAME = "https://login.example/realms/staff";
    static final String AUDIENCE = "safe-homes";
    static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

    private static final RSAKey FIRST = rsa("first");
    private static final RSAKey SECOND = rsa("second");
    private static final ECKey CURVE = ec("curve");

    final AtomicInteger readings = new AtomicInteger();
    private final List<JWK> published = new ArrayList<>(List.of(FIRST));
    private boolean down;

    @Override
    public synchronized String read() throws IOException {
        readings.incrementAndGet();
        if (down) {
            throw new IOException("HTTP 502");
        }
        return new JWKSet(published).toPublicJWKSet().toString();
    }

    synchronized void isDown(boolean now) {
        down = now;
    }

    synchronized void publishes(JWK... keys) {
        published.clear();
        published.addAll(List.of(keys));
    }

    static RSAKey first() {
        return FIRST;
    }

    static RSAKey second() {
        return SECOND;
    }

    static ECKey curve() {
        return CURVE;
    }

    /** The claims of a good token. */
    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(AUDIENCE)
                .subject("0b7e")
                .issueTime(at(0))
                .expirationTime(at(300))
                .claim("preferred_username", "s.okafor");
    }

    static Date at(long secondsFromNow) {
        return Date.from(NOW.plusSeconds(secondsFromNow));
    }

    static String signed(JWTClaimsSet claims) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID("first")
                        .build(),
                claims,
                FIRST);
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, JWK key) {
        try {
            JWSSigner signer = key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner(key.toECKey());
            return signed(header, claims, signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
