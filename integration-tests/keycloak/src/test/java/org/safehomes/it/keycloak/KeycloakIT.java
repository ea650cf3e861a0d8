package org.safehomes.it.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Setting;
import org.safehomes.it.karaf.Surroundings;

/** The distribution without the sample sign-ins, and a Keycloak that its staff sign in at. */
@TestMethodOrder(OrderAnnotation.class)
class KeycloakIT {

    private static final String CASES = "/api/da/cases";
    private static final String STAFF = "staff";
    private static final String SCREENS = "screens";
    private static final String OFFICER = "s.okafor";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Findings FINDINGS = new Findings();

    private static final Databases DATABASES = new Databases();

    private static Keycloak keycloak;
    private static InstalledSafeHomes safeHomes;

    @BeforeAll
    static void start() throws IOException {
        keycloak = Keycloak.start(Path.of(System.getProperty("safehomes.it.keycloak")), STAFF, "elsewhere");
        safeHomes = InstalledSafeHomes.installForStaff(
                Surroundings.work("staff").resolve("safehomes"),
                DATABASES.empty("staff"),
                List.of(
                        oidc("issuer", keycloak.issuer(STAFF)),
                        oidc("audience", "safe-homes"),
                        oidc("plainHttpOnLoopback", "true"),
                        oidc("clockSkewSeconds", "1"),
                        oidc("keysRetrySeconds", "1"),
                        oidc("keysRefreshSeconds", "30")));
        safeHomes.karaf().start();
        safeHomes.nobody().awaitStatus("/health/ready", 200);
        safeHomes.nobody().awaitStatus(CASES, 401);
    }

    @AfterAll
    static void close() throws IOException {
        if (safeHomes != null) {
            safeHomes.stop();
            safeHomes.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
        DATABASES.close();
        FINDINGS.writeTo(Path.of(System.getProperty("safehomes.it.results")));
    }

    @Test
    @Order(1)
    void staffGetInWithAnAccessTokenAndWithNothingElseThatKeycloakGivesThem() {
        var given = keycloak.grant(STAFF, SCREENS, OFFICER).orElseThrow();
        found("access token of an officer", 200, given.path("access_token").asText());
        found("identity token of an officer", 401, given.path("id_token").asText());
        found("refresh token of an officer", 401, given.path("refresh_token").asText());
        found("access token of an adviser, who sees no case", 403, keycloak.access(STAFF, SCREENS, "n.gillespie"));
    }

    @Test
    @Order(2)
    void whomTheHostDoesNotKnowAsActiveDoesNotGetIn() {
        found(
                "of somebody who has left, whom Keycloak still knows",
                403,
                keycloak.access(STAFF, SCREENS, "l.fairweather"));
        found("of somebody whom only Keycloak knows", 403, keycloak.access(STAFF, SCREENS, "a.stranger"));
        found("of a client that acts for nobody (client credentials)", 403, keycloak.accessOfRobot(STAFF));
    }

    @Test
    @Order(3)
    void tokensForSomethingElseAreNobodys() {
        found("for another audience", 401, keycloak.access(STAFF, "rents", OFFICER));
        found("of another realm of the same Keycloak, same name", 401, keycloak.access("elsewhere", SCREENS, OFFICER));
        var good = keycloak.access(STAFF, SCREENS, OFFICER);
        found("with its signature cut", 401, good.substring(0, good.length() - 12));
    }

    @Test
    @Order(4)
    void aTokenEnds() {
        var token = keycloak.access(STAFF, "screens-briefly", OFFICER);
        found("that ends after 5 s, at once", 200, token);
        await().atMost(PATIENCE).until(() -> status(token) == 401);
        found("that ended", 401, token);
    }

    @Test
    @Order(5)
    void whomKeycloakDisablesGetsNoNewTokenAndTheOldOneEndsByItself() {
        var token = keycloak.access(STAFF, "screens-briefly", "n.gillespie");
        var user =
                keycloak.read(STAFF + "/users?exact=true&username=n.gillespie").get(0);
        keycloak.change("PUT", STAFF + "/users/" + user.path("id").asText(), ((ObjectNode) user).put("enabled", false));

        assertThat(keycloak.grant(STAFF, SCREENS, "n.gillespie")).isEmpty();
        FINDINGS.add("new token of a disabled user", "refused by Keycloak");
        await().atMost(PATIENCE).until(() -> status(token) == 401);
        found("old token of a disabled user, after its end", 401, token);
    }

    @Test
    @Order(6)
    void keysRotate() {
        var before = keycloak.access(STAFF, SCREENS, OFFICER);
        var realm = keycloak.read(STAFF).path("id").asText();
        var old = signing();
        keycloak.change(
                "POST",
                STAFF + "/components",
                Map.of(
                        "name", "next",
                        "providerId", "rsa-generated",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "parentId", realm,
                        "config",
                                Map.of(
                                        "priority", List.of("500"),
                                        "enabled", List.of("true"),
                                        "active", List.of("true"),
                                        "algorithm", List.of("RS256"))));
        var after = keycloak.access(STAFF, SCREENS, OFFICER);
        assertThat(header(after)).as("key of the new token").isNotEqualTo(header(before));
        await().atMost(PATIENCE).until(() -> status(after) == 200);
        found("signed with the new key, active", 200, after);
        found("signed with the old key, active", 200, before);

        ((ObjectNode) old.path("config")).putArray("active").add("false");
        keycloak.change("PUT", STAFF + "/components/" + old.path("id").asText(), old);
        found("signed with the old key, passive", 200, before);

        keycloak.change("DELETE", STAFF + "/components/" + old.path("id").asText(), Map.of());
        await().atMost(PATIENCE).until(() -> status(before) == 401);
        found("signed with the old key, removed (within keysRefreshSeconds)", 401, before);
        found("signed with the new key, the only one", 200, after);
    }

    /** Last, since it does not come back. */
    @Test
    @Order(7)
    void whileKeycloakIsDownKnownKeysCount() {
        var token = keycloak.access(STAFF, SCREENS, OFFICER);
        found("before Keycloak stops", 200, token);
        keycloak.close();
        found("after Keycloak has stopped", 200, token);
        safeHomes.nobody().awaitStatus("/health/ready", 200);
    }

    private static JsonNode signing() {
        return StreamSupport.stream(
                        keycloak.read(STAFF + "/components?type=org.keycloak.keys.KeyProvider")
                                .spliterator(),
                        false)
                .filter(component -> component.path("providerId").asText().equals("rsa-generated"))
                .findFirst()
                .orElseThrow();
    }

    private static String header(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    private static int status(String token) {
        return safeHomes.nobody().get(CASES, token).status();
    }

    private static void found(String what, int expected, String token) {
        assertThat(token).as(what).isNotEmpty();
        assertThat(status(token)).as(what).isEqualTo(expected);
        FINDINGS.add(what, Integer.toString(expected));
    }

    private static Setting oidc(String key, String value) {
        return new Setting("etc/org.safehomes.identity.oidc.cfg", key, value);
    }
}
