package org.safehomes.identity.oidc;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.safehomes.identity.oidc.cfg}. Nobody signs in before issuer and audience are given. */
@ObjectClassDefinition(
        name = "Safe Homes: sign-in by bearer token",
        description = "Which access tokens of the landlord's identity provider are taken, and whose they are.")
@interface OidcSettings {

    @AttributeDefinition(
            description = "The identity provider, letter for letter as the claim iss of its tokens has it, such as"
                    + " https://login.example/realms/staff.")
    String issuer() default "";

    @AttributeDefinition(
            description =
                    "What the claim aud of a token must hold, one of these: the name that the identity provider has"
                            + " for Safe Homes, and for nothing else.")
    String[] audience() default {};

    @AttributeDefinition(
            description = "Where the provider's public keys are (JWKS). Empty, and no keysFile: where its"
                    + " .well-known/openid-configuration says.")
    String keysUrl() default "";

    @AttributeDefinition(
            description =
                    "Full path of a file with the provider's public keys (JWKS) instead, where this machine cannot reach"
                            + " the provider. Read again every keysRefreshSeconds.")
    String keysFile() default "";

    @AttributeDefinition(
            description =
                    "Full path of the certificates (PEM) of the authorities that are believed when keys are fetched;"
                            + " empty: those of the JDK.")
    String trustedCertificates() default "";

    @AttributeDefinition(
            description =
                    "For a trial on one machine only: true allows http to localhost, 127.0.0.1 and [::1]. Else https alone.")
    boolean plainHttpOnLoopback() default false;

    @AttributeDefinition(
            description = "How tokens may be signed, of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512.")
    String[] algorithms() default {"RS256", "PS256", "ES256"};

    @AttributeDefinition(
            description =
                    "The claim that names the member of staff. It must be one that people cannot change themselves, and"
                            + " that is never given to a second person.")
    String staffClaim() default "preferred_username";

    @AttributeDefinition(
            description =
                    "A regular expression that the whole claim must match; what its one group catches is the host's staff"
                            + " id, as in (.+)@council[.]example. Empty: the claim is the staff id.")
    String staffPattern() default "";

    @AttributeDefinition(description = "How far the provider's clock may be from this one, 0 to 300.")
    int clockSkewSeconds() default 30;

    @AttributeDefinition(
            description =
                    "How old a token may be, whatever its own end says, 60 to 86400: for so long somebody whom the"
                            + " provider has blocked, and the host not, can go on.")
    int maxTokenAgeSeconds() default 7_200;

    @AttributeDefinition(
            description =
                    "How often the keys are read, 30 to 86400: a key that the provider takes back counts for so long.")
    int keysRefreshSeconds() default 300;

    @AttributeDefinition(
            description =
                    "The least time between two readings for the sake of tokens with unknown keys, 1 to 300: a new key of the"
                            + " provider counts after this at the latest.")
    int keysRetrySeconds() default 10;

    @AttributeDefinition(
            description =
                    "How long the keys last read count while they cannot be read again, 5 to 10080. Then nobody signs in.")
    int keysKeptMinutes() default 1_440;
}
