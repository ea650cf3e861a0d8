package org.safehomes.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.identity.TokenIssuer.signed;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Setting;
import org.safehomes.kernel.rule.Upholds;

/**
 * The distribution as a landlord runs it: staff come with tokens of an identity provider, and with nothing else.
 *
 * <p>Once is enough: the database does not matter.
 */
@EnabledIfSystemProperty(named = "safehomes.it.database", matches = "derby")
class TokenIT {

    private static final String FEATURE = "safehomes-identity-oidc";
    private static final String CONFIGURATION = "etc/org.safehomes.identity.oidc.cfg";
    private static final String CASES = "/api/da/cases";
    private static final String NO_DEMONSTRATION = "The sample identity does not start: 'demo' is not true";
    private static final String LEFT = "l.fairweather";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SKEW = 30;

    private static TokenIssuer issuer;
    private static SafeHomes karaf;

    @BeforeAll
    static void startAndInstall(Databases databases) throws IOException {
        issuer = TokenIssuer.open();
        karaf = SafeHomes.startForStaff(
                databases.empty("tokens"),
                List.of(
                        oidc("issuer", issuer.name()),
                        oidc("audience", TokenIssuer.AUDIENCE),
                        oidc("keysUrl", issuer.keysUrl()),
                        oidc("plainHttpOnLoopback", "true"),
                        oidc("keysRetrySeconds", "1"),
                        oidc("keysRefreshSeconds", "30")));
        // as shipped: the sample is there, nobody made it a demonstration, and nothing else lets anybody in
        karaf.nobody().awaitStatus("/health/ready", 503);
        assertThat(karaf.as(Borough.OFFICER).get(CASES).status()).isEqualTo(404);
        karaf.inside(SignInSteps.class, "install", FEATURE);
        karaf.nobody().awaitStatus("/health/ready", 200);
        karaf.nobody().awaitStatus(CASES, 401);
    }

    @AfterAll
    static void close() {
        karaf.close();
        issuer.close();
    }

    @Test
    @Upholds("AC-1")
    void anOfficerSeesWhatIsTheirsAndAnAdviserDoesNot() {
        assertThat(get(issuer.token(Borough.OFFICER)).status()).isEqualTo(200);
        var reported = karaf.nobody()
                .send(
                        "POST",
                        "/api/da/reports",
                        Rest.bearing(issuer.token(Borough.CALL_CENTRE)),
                        Optional.of(Borough.report()));
        assertThat(reported.status()).as(reported.toString()).isEqualTo(201);
        assertThat(get(issuer.token(Borough.CALL_CENTRE)).status()).isEqualTo(403);
    }

    @Test
    @Upholds("AC-1")
    void whateverIsWrongWithATokenTheAnswerIsTheSame() throws Exception {
        var answers = new LinkedHashMap<String, String>();
        for (var bad : bad().entrySet()) {
            var answer = get(bad.getValue());
            assertThat(answer.status()).as(bad.getKey()).isEqualTo(401);
            answers.put(bad.getKey(), answer.fingerprint());
        }
        for (var header : List.of("Bearer", "Basic cy5va2Fmb3I6c2FtcGxlLW9ubHk=", issuer.token(Borough.OFFICER))) {
            answers.put(header, with(header).fingerprint());
        }
        answers.put("two good ones", twice(issuer.token(Borough.OFFICER)));

        assertThat(answers.values().stream().distinct())
                .as(answers.keySet().toString())
                .singleElement()
                .satisfies(answer -> assertThat(answer)
                        .contains("Bearer realm=\"Safe Homes\", error=\"invalid_token\"")
                        .doesNotContain("expired", "signature", "audience"));
        assertThat(karaf.nobody().get(CASES).header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Safe Homes\"");
    }

    private static Map<String, String> bad() throws Exception {
        var officer = Borough.OFFICER;
        var publicKey = issuer.current().toRSAPublicKey().getEncoded();
        var bad = new LinkedHashMap<String, String>();
        bad.put("expired", issuer.signed(timed(-300, -SKEW - 5)));
        bad.put("not yet valid", issuer.signed(timed(0, 300).notBeforeTime(in(SKEW + 60))));
        bad.put("issued in the future", issuer.signed(timed(SKEW + 60, 600)));
        bad.put("issued too long ago", issuer.signed(timed(-7_300, 300)));
        bad.put("another issuer", issuer.signed(issuer.claims(officer).issuer(issuer.name() + "2")));
        bad.put("another audience", issuer.signed(issuer.claims(officer).audience("rent-accounts")));
        bad.put("no audience", issuer.signed(issuer.claims(officer).audience((String) null)));
        bad.put("an identity token", issuer.signed(issuer.claims(officer).claim("typ", "ID")));
        bad.put("unsigned", new PlainJWT(issuer.claims(officer).build()).serialize());
        bad.put(
                "signed with the public key",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.HS256)
                                .keyID(issuer.current().getKeyID())
                                .build(),
                        issuer.claims(officer),
                        new MACSigner(publicKey)));
        bad.put("forged", signed(issuer.claims(officer), TokenIssuer.key()));
        bad.put("another's with a known key's name", signed(issuer.claims(officer), renamed()));
        bad.put("garbage", "e30.e30.AAAA");
        bad.put("too long", issuer.signed(issuer.claims(officer).claim("filling", "x".repeat(7_000))));
        return bad;
    }

    private static RSAKey renamed() {
        return new RSAKey.Builder(TokenIssuer.key())
                .keyID(issuer.current().getKeyID())
                .build();
    }

    @Test
    void clocksMayDifferALittleBothWays() {
        assertThat(get(issuer.signed(timed(-300, -SKEW + 15))).status()).isEqualTo(200);
        assertThat(get(issuer.signed(timed(SKEW - 15, 300))).status()).isEqualTo(200);
        assertThat(get(issuer.signed(timed(0, 300).notBeforeTime(in(SKEW - 15))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theClockOfTheInstallationIsTheOneThatCounts() {
        var token = issuer.token(Borough.OFFICER);
        assertThat(get(token).status()).isEqualTo(200);
        karaf.advanceClock(Duration.ofMinutes(10));
        try {
            assertThat(get(token).status()).isEqualTo(401);
        } finally {
            karaf.releaseClock();
        }
        assertThat(get(token).status()).isEqualTo(200);
    }

    @Test
    @Upholds("AC-1")
    void unknownAndLeftAreRefusedAlikeAndAsSomebodyWhoseRoleDoesNotIncludeIt() {
        var left = get(issuer.token(LEFT));
        assertThat(left.status()).isEqualTo(403);
        assertThat(get(issuer.token("nobody.known")).fingerprint()).isEqualTo(left.fingerprint());
        assertThat(get(issuer.signed(issuer.claims("x").claim("preferred_username", null)))
                        .fingerprint())
                .isEqualTo(left.fingerprint());
        for (var said : List.of("type", "title", "detail", "status")) {
            assertThat(get(issuer.token(Borough.CALL_CENTRE)).json().path(said))
                    .isEqualTo(left.json().path(said));
        }
    }

    @Test
    void aNewKeyCountsFromItsFirstTokenAndAnOldOneUntilItIsGone() {
        var before = issuer.token(Borough.OFFICER);
        assertThat(get(before).status()).isEqualTo(200);
        issuer.rotates();
        await().atMost(PATIENCE).until(() -> get(issuer.token(Borough.OFFICER)).status() == 200);
        assertThat(get(before).status()).isEqualTo(200);

        issuer.forgetsOldKeys();
        // read again in its turn, or for the sake of a token with an unknown key
        await().atMost(PATIENCE).until(() -> {
            get(signed(issuer.claims(Borough.OFFICER), issuer.key("unheard-of")));
            return get(before).status() == 401;
        });
        assertThat(get(issuer.token(Borough.OFFICER)).status()).isEqualTo(200);
    }

    @Test
    void forgedKeysMakeNobodyAskTheProviderOftenAndKnownOnesCountWhileItIsDown() {
        assertThat(get(issuer.token(Borough.OFFICER)).status()).isEqualTo(200);
        issuer.isDown(true);
        try {
            int before = issuer.readings();
            var began = Instant.now();
            for (int i = 0; i < 100; i++) {
                assertThat(get(signed(issuer.claims(Borough.OFFICER), issuer.key("forged-" + i)))
                                .status())
                        .isEqualTo(401);
            }
            var seconds = Duration.between(began, Instant.now()).toSeconds() + 1;
            assertThat(issuer.readings() - before).isBetween(1, (int) seconds + 1);
            assertThat(get(issuer.token(Borough.OFFICER)).status()).isEqualTo(200);
            karaf.nobody().awaitStatus("/health/ready", 200);
        } finally {
            issuer.isDown(false);
        }
    }

    @Test
    void withoutKeysNobodyGetsInAndItIsNotReady() throws IOException {
        issuer.isDown(true);
        try {
            // a changed configuration begins anew, without keys
            configure("keysRefreshSeconds", "31");
            await().atMost(PATIENCE)
                    .until(() -> get(issuer.token(Borough.OFFICER)).status() == 503);
            karaf.nobody().awaitStatus("/health/ready", 503);
            await().atMost(PATIENCE).until(() -> get("garbage").status() == 503);
            assertThat(karaf.nobody().get(CASES).status()).isEqualTo(401);
        } finally {
            issuer.isDown(false);
            karaf.nobody().awaitStatus("/health/ready", 200);
        }
        await().atMost(PATIENCE).until(() -> get(issuer.token(Borough.OFFICER)).status() == 200);
    }

    @Test
    void aConfigurationThatCannotBeMeantTakesEveryResourceAway() throws IOException {
        configure("algorithms", "none");
        try {
            await().atMost(PATIENCE)
                    .until(() -> get(issuer.token(Borough.OFFICER)).status() == 404);
            karaf.nobody().awaitStatus("/health/ready", 503);
        } finally {
            configure("algorithms", "RS256");
            karaf.nobody().awaitStatus("/health/ready", 200);
        }
        await().atMost(PATIENCE).until(() -> get(issuer.token(Borough.OFFICER)).status() == 200);
    }

    @Test
    @Upholds("AC-1")
    void anotherBundleActsWithTheOfficersOwnToken() {
        karaf.inside(SignInSteps.class, "actWith", issuer.token(Borough.OFFICER), Borough.OFFICER);
        karaf.inside(
                SignInSteps.class,
                "areNobody",
                signed(issuer.claims(Borough.OFFICER), TokenIssuer.key()),
                issuer.token(LEFT));
    }

    @Test
    @Upholds("AC-1")
    void theSampleGivesWayEvenIfSomebodyMakesThisADemonstration() throws IOException {
        var sample = "etc/org.safehomes.identity.sample.cfg";
        new Setting(sample, "users", "s.okafor:s.okafor:sample-only").writeTo(karaf.home());
        new Setting(sample, "demo", "true").writeTo(karaf.home());
        try {
            await().atMost(PATIENCE)
                    .until(() -> log().contains("The sample identity does not start: org.safehomes.identity.oidc"));
            var sampleUser = karaf.as(Borough.OFFICER).get(CASES);
            assertThat(sampleUser.status()).isEqualTo(401);
            assertThat(sampleUser.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(get(issuer.token(Borough.OFFICER)).status()).isEqualTo(200);
        } finally {
            var unused = count(NO_DEMONSTRATION);
            Files.delete(karaf.home().resolve(sample));
            await().atMost(PATIENCE).until(() -> count(NO_DEMONSTRATION) > unused);
        }
    }

    @Test
    void noTokenIsInTheLog() throws Exception {
        var good = issuer.token(Borough.OFFICER);
        get(good);
        for (var token : bad().values()) {
            get(token);
        }
        assertThat(log())
                .contains("Tokens refused")
                .doesNotContain(good)
                .doesNotContain(bad().values())
                .doesNotContain("preferred_username", "eyJ");
    }

    private static int count(String line) throws IOException {
        return log().split(Pattern.quote(line), -1).length;
    }

    private static String log() throws IOException {
        return Files.readString(karaf.log());
    }

    private static JWTClaimsSet.Builder timed(long issued, long expires) {
        return issuer.claims(Borough.OFFICER).issueTime(in(issued)).expirationTime(in(expires));
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static Answer get(String token) {
        return karaf.nobody().get(CASES, token);
    }

    private static Answer with(String header) {
        return karaf.nobody().send("GET", CASES, Map.of("Authorization", header), Optional.empty());
    }

    private static String twice(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + karaf.nobody().port() + CASES))
                .header("Connection", "close")
                .header("Authorization", "Bearer " + token)
                .header("Authorization", "Bearer " + token)
                .build();
        var response = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.headers().map(), response.body()).fingerprint();
    }

    private static Setting oidc(String key, String value) {
        return new Setting(CONFIGURATION, key, value);
    }

    private static void configure(String key, String value) throws IOException {
        oidc(key, value).writeTo(karaf.home());
    }
}
