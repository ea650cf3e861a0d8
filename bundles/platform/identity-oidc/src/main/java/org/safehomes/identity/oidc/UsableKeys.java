package org.safehomes.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.text.ParseException;
import java.util.Set;

/** Of what an issuer publishes, the keys that a signature can be checked with. */
final class UsableKeys {

    private static final int LEAST_RSA_BITS = 2_048;
    private static final Set<Curve> CURVES = Set.of(Curve.P_256, Curve.P_384, Curve.P_521);

    private UsableKeys() {}

    /** @throws IOException if this is no key set, or holds a key that is not public: it is known to others too then */
    static JWKSet in(String text) throws IOException {
        JWKSet published;
        try {
            published = JWKSet.parse(text);
        } catch (ParseException e) {
            // the library's message may quote the text
            throw new IOException("what is there is no key set (JWKS)");
        }
        if (published.getKeys().stream().anyMatch(JWK::isPrivate)) {
            throw new IOException("a private or secret key is published there: no key of this issuer can be believed");
        }
        return new JWKSet(published.getKeys().stream().filter(UsableKeys::signs).toList());
    }

    private static boolean signs(JWK key) {
        if (key.getKeyUse() != null && !KeyUse.SIGNATURE.equals(key.getKeyUse())) {
            return false;
        }
        if (key instanceof RSAKey rsa) {
            try {
                return rsa.toRSAPublicKey().getModulus().bitLength() >= LEAST_RSA_BITS;
            } catch (JOSEException e) {
                return false;
            }
        }
        return key instanceof ECKey ec && CURVES.contains(ec.getCurve());
    }
}
