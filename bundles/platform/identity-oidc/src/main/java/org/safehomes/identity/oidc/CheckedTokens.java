package org.safehomes.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Optional;
import org.safehomes.gate.OfficerTokens;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.Unavailable;

/** Tokens of one issuer: checked as its terms demand, and whose they are. Safe for use by many threads. */
final class CheckedTokens implements OfficerTokens {

    static final int LONGEST = 8_192;

    private final IssuerKeys keys;
    private final StaffKey staffKey;
    private final Refusals refusals;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    CheckedTokens(Terms terms, StaffKey staffKey, IssuerKeys keys, Clock clock) {
        this.keys = keys;
        this.staffKey = staffKey;
        this.refusals = new Refusals(clock);
        // a type that is not given says nothing; others, such as logout+jwt, say that it is for something else
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(terms.algorithms(), keys));
        processor.setJWTClaimsSetVerifier(new AccessClaims(terms, clock));
    }

    @Override
    public Optional<StaffId> holderOf(String token) {
        if (!keys.present()) {
            throw new Unavailable("the keys of the identity provider");
        }
        if (token.length() > LONGEST) {
            throw refused("too long");
        }
        return staffKey.of(claims(token));
    }

    private JWTClaimsSet claims(String token) {
        try {
            return processor.process(token, null);
        } catch (BadJWTException e) {
            // of our own claims check, unless it has a cause, which may quote the token
            throw refused(e.getCause() == null ? String.valueOf(e.getMessage()) : "claims unreadable");
        } catch (BadJWSException e) {
            throw refused("signature wrong");
        } catch (BadJOSEException e) {
            throw refused("key unknown, or algorithm or type not allowed");
        } catch (ParseException | JOSEException | RuntimeException e) {
            throw refused("not readable");
        }
    }

    private NotSignedIn refused(String why) {
        refusals.note(why);
        return new NotSignedIn();
    }
}
