package org.safehomes.identity.oidc;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the claims of an access token must say. Its messages hold nothing of the token. */
final class AccessClaims extends DefaultJWTClaimsVerifier<SecurityContext> {

    /**
     * Bound to a key of the client's (cnf), which a mere bearer has not shown; of an identity token; of a logout. None of them is
     * a token to do something with here.
     */
    private static final Set<String> OF_OTHER_TOKENS = Set.of("cnf", "at_hash", "c_hash", "s_hash", "events");

    /** How providers say what a token is for, and what an access token has there if it is there. */
    private static final Map<String, String> USE = Map.of("typ", "Bearer", "token_use", "access");

    private final Terms terms;
    private final Clock clock;

    AccessClaims(Terms terms, Clock clock) {
        super(
                terms.audiences(),
                new JWTClaimsSet.Builder().issuer(terms.issuer()).build(),
                Set.of("exp", "iat"),
                OF_OTHER_TOKENS);
        setMaxClockSkew((int) terms.clockSkew().toSeconds());
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
        super.verify(claims, context);
        for (var use : USE.entrySet()) {
            var said = claims.getClaim(use.getKey());
            if (said != null && !use.getValue().equals(said)) {
                throw new BadJWTException("JWT is not an access token");
            }
        }
        var age = Duration.between(claims.getIssueTime().toInstant(), now());
        if (age.plus(terms.clockSkew()).isNegative()) {
            throw new BadJWTException("JWT issued in the future");
        }
        if (age.minus(terms.clockSkew()).compareTo(terms.maxTokenAge()) > 0) {
            throw new BadJWTException("JWT issued too long ago");
        }
    }

    private Instant now() {
        return clock.instant();
    }

    @Override
    protected Date currentTime() {
        return Date.from(now());
    }
}
