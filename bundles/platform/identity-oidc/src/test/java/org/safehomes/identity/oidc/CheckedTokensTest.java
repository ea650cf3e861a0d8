package org.safehomes.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.safehomes.identity.oidc.Issuer.at;
import static org.safehomes.identity.oidc.Issuer.claims;
import static org.safehomes.identity.oidc.Issuer.signed;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.NotSignedIn;

class CheckedTokensTest {

    private static final int SKEW = 30;

    private final Issuer issuer = new Issuer();
    private final IssuerKeys keys = new IssuerKeys(issuer, Given.terms(), System::nanoTime);
    private final CheckedTokens tokens = tokens(Given.settings());

    @BeforeEach
    void read() {
        issuer.publishes(Issuer.first(), Issuer.curve());
        keys.open();
        await().until(keys::present);
    }

    @AfterEach
    void close() {
        keys.close();
    }

    @Test
    void a_good_token_is_its_holders() {
        assertThat(tokens.holderOf(signed(claims().build()))).contains(new StaffId("s.okafor"));
    }

    @Test
    void every_algorithm_that_is_allowed_will_do_and_no_other() {
        assertThat(tokens.holderOf(
                        signed(header(JWSAlgorithm.PS256, "first").build(), claims().build(), Issuer.first())))
                .isPresent();
        assertThat(tokens.holderOf(
                        signed(header(JWSAlgorithm.ES256, "curve").build(), claims().build(), Issuer.curve())))
                .isPresent();
        refused(signed(header(JWSAlgorithm.RS512, "first").build(), claims().build(), Issuer.first()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt", "application/at+jwt"})
    void these_types_say_that_it_is_an_access_token(String type) {
        var header = header(JWSAlgorithm.RS256, "first")
                .type(new JOSEObjectType(type))
                .build();

        assertThat(tokens.holderOf(signed(header, claims().build(), Issuer.first())))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "dpop+jwt", "secevent+jwt", "JWE"})
    void other_types_say_that_it_is_for_something_else(String type) {
        var header = header(JWSAlgorithm.RS256, "first")
                .type(new JOSEObjectType(type))
                .build();

        refused(signed(header, claims().build(), Issuer.first()));
    }

    /** As the ends of the permitted time: a second inside, and at the end. */
    @Test
    void time_is_as_the_two_clocks_may_differ() {
        good(claims().issueTime(at(-300)).expirationTime(at(-SKEW + 1)));
        bad(claims().issueTime(at(-300)).expirationTime(at(-SKEW)));
        good(claims().notBeforeTime(at(SKEW - 1)));
        bad(claims().notBeforeTime(at(SKEW)));
        good(claims().issueTime(at(SKEW)));
        bad(claims().issueTime(at(SKEW + 1)));
        good(claims().issueTime(at(-7_200 - SKEW)));
        bad(claims().issueTime(at(-7_200 - SKEW - 1)));
    }

    static Stream<JWTClaimsSet.Builder> wrong() {
        return Stream.of(
                claims().issuer(Issuer.NAME + "/"),
                claims().issuer("https://login.example/realms/other"),
                claims().issuer(null),
                claims().audience("another-service"),
                claims().audience((String) null),
                claims().audience(List.of("another-service", "safe-homes-2")),
                claims().expirationTime(null),
                claims().issueTime(null),
                claims().claim("typ", "ID"),
                claims().claim("typ", "Refresh"),
                claims().claim("typ", "DPoP"),
                claims().claim("typ", List.of("Bearer")),
                claims().claim("token_use", "id"),
                claims().claim("at_hash", "x"),
                claims().claim("cnf", Map.of("jkt", "x")),
                claims().claim("events", Map.of()),
                claims().claim("exp", "tomorrow"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_the_claims_must_say_they_must_say(JWTClaimsSet.Builder claims) {
        bad(claims);
    }

    @Test
    void one_audience_of_several_is_enough_and_an_access_token_may_say_that_it_is_one() {
        good(claims().audience(List.of("another-service", Issuer.AUDIENCE)));
        good(claims().claim("typ", "Bearer").claim("token_use", "access"));
    }

    @Test
    void nobody_signs_but_the_issuer() throws Exception {
        var good = signed(claims().build());
        var publicKey = Issuer.first().toRSAPublicKey().getEncoded();
        var publicPem = ("-----BEGIN PUBLIC KEY-----\n"
                        + java.util.Base64.getMimeEncoder().encodeToString(publicKey) + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
        var stranger = Issuer.rsa("first");

        refused(new PlainJWT(claims().build()).serialize());
        refused(signed(header(JWSAlgorithm.HS256, "first").build(), claims().build(), new MACSigner(publicKey)));
        refused(signed(header(JWSAlgorithm.HS256, "first").build(), claims().build(), new MACSigner(publicPem)));
        refused(signed(header(JWSAlgorithm.RS256, "first").build(), claims().build(), stranger));
        refused(signed(
                header(JWSAlgorithm.RS256, "first").jwk(stranger.toPublicJWK()).build(), claims().build(), stranger));
        refused(signed(header(JWSAlgorithm.RS256, "unheard-of").build(), claims().build(), stranger));
        refused(withPayload(
                good, claims().claim("preferred_username", "g.whitcombe").build()));
        refused(good.substring(0, good.lastIndexOf('.') + 1));
        refused(good.substring(0, good.length() - 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "...", "a", "a.b.c", "e30.e30.", "e30.e30.AA", "\u0000", "bnVsbA.bnVsbA.AA", "💥"
            })
    void what_is_no_token_is_nobodys(String text) {
        refused(text);
    }

    @Test
    void deep_and_long_ones_are_refused_like_the_others() {
        refused(base64("[".repeat(5_000)) + ".e30.AA");
        refused(base64("{\"alg\":\"RS256\",\"kid\":\"first\"}") + "." + base64("{\"a\":".repeat(900)) + ".AA");
        refused(signed(
                claims().claim("filling", "x".repeat(CheckedTokens.LONGEST)).build()));
    }

    @Test
    void a_critical_header_that_nobody_knows_is_not_passed_over() {
        var header = header(JWSAlgorithm.RS256, "first")
                .criticalParams(java.util.Set.of("urn:example:more"))
                .customParam("urn:example:more", "x")
                .build();

        refused(signed(header, claims().build(), Issuer.first()));
    }

    @Test
    void whom_the_token_does_not_name_is_nobody_and_yet_signed_in() {
        assertThat(tokens.holderOf(
                        signed(claims().claim("preferred_username", null).build())))
                .isEmpty();
        assertThat(tokens.holderOf(
                        signed(claims().claim("preferred_username", 7).build())))
                .isEmpty();
    }

    private void good(JWTClaimsSet.Builder claims) {
        assertThat(tokens.holderOf(signed(claims.build()))).isPresent();
    }

    private void bad(JWTClaimsSet.Builder claims) {
        refused(signed(claims.build()));
    }

    /** With the same words and nothing else, whatever the reason is. */
    private void refused(String token) {
        assertThatThrownBy(() -> tokens.holderOf(token))
                .isInstanceOf(NotSignedIn.class)
                .hasMessage(new NotSignedIn().getMessage())
                .hasNoCause();
    }

    private CheckedTokens tokens(OidcSettings settings) {
        return new CheckedTokens(
                Terms.of(settings), StaffKey.of(settings), keys, Clock.fixed(Issuer.NOW, ZoneOffset.UTC));
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm, String key) {
        return new JWSHeader.Builder(algorithm).keyID(key);
    }

    private static String withPayload(String token, JWTClaimsSet claims) {
        var parts = token.split("\\.");
        return parts[0] + "." + Base64URL.encode(claims.toString()) + "." + parts[2];
    }

    private static String base64(String text) {
        return Base64URL.encode(text).toString();
    }
}
