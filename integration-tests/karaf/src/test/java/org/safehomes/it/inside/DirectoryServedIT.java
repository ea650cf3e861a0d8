package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.it.Borough;
import org.safehomes.it.directory.OpenReferralUk;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** The public feed in the web server: beside the resources that need an identity, and never in their place. */
class DirectoryServedIT {

    private static final String FEED = "/api/directory";

    @Test
    @Upholds("SU-3")
    void itIsOpenReferralUkWhateverServesTheDirectory(SafeHomes karaf) {
        karaf.inside(DirectorySteps.class, "register", "nowhere");
        try {
            assertThat(OpenReferralUk.faults(karaf.nobody(), FEED)).isEmpty();
            assertThat(karaf.nobody()
                            .get(FEED + "/services")
                            .json()
                            .path("total_items")
                            .asInt())
                    .isEqualTo(5);
            // an entry without a website has the address of its own, as it was asked
            assertThat(karaf.nobody()
                            .get(FEED + "/services?search=helpline%201")
                            .json()
                            .at("/contents/0/url")
                            .asText())
                    .startsWith("http://127.0.0.1:" + karaf.nobody().port() + FEED + "/services/");
        } finally {
            karaf.inside(DirectorySteps.class, "unregister", "nowhere");
        }
    }

    @Test
    @Upholds("SU-3")
    void whileDirectoriesAreExchangedEveryRequestIsAnswered(SafeHomes karaf) {
        karaf.inside(DirectorySteps.class, "register", "nowhere");
        try {
            var exchanged = CompletableFuture.runAsync(() -> karaf.inside(DirectorySteps.class, "exchange", "2000"));
            int asked = 0;
            while (!exchanged.isDone() || asked < 50) {
                assertThat(karaf.nobody().get(FEED + "/services").status()).isEqualTo(200);
                assertThat(karaf.as(Borough.OFFICER)
                                .get("/api/support-services")
                                .status())
                        .isEqualTo(200);
                asked++;
            }
            exchanged.join();
        } finally {
            karaf.inside(DirectorySteps.class, "unregister", "nowhere");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/council",
                "/openapi.json",
                "/da/cases",
                "/support-services",
                "/organizations",
                "/services/x/y",
                "/SERVICES"
            })
    void nothingElseIsUnderIt(String below, SafeHomes karaf) {
        karaf.inside(DirectorySteps.class, "register", "nowhere");
        try {
            for (var client : List.of(karaf.nobody(), karaf.as(Borough.TEAM_LEADER))) {
                var answer = client.get(FEED + below);
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.json().path("type").asText()).isEqualTo("urn:safehomes:problem:no-such-path");
            }
        } finally {
            karaf.inside(DirectorySteps.class, "unregister", "nowhere");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/council",
                "/api/openapi.json",
                "/api/da/cases",
                "/api/support-services",
                "/api/support-services/about",
                "/api/directory/../council",
                "/api/directory/..;/council",
                "/api/directory/%2e%2e/council",
                "/api/directory%2f..%2fcouncil",
                "/api/directory;/../council"
            })
    void whatNeedsAnIdentityStillDoes(String path, SafeHomes karaf) {
        assertThat(karaf.nobody().get(path).status()).isIn(400, 401, 404);
        assertThat(karaf.nobody().get(path).header("Access-Control-Allow-Origin"))
                .satisfiesAnyOf(
                        open -> assertThat(open).isEmpty(),
                        open -> assertThat(karaf.nobody().get(path).status()).isEqualTo(404));
    }

    @Test
    void whatLooksLikeItIsNot(SafeHomes karaf) {
        for (var path : List.of("/api/directoryx", "/api/directoryx/services", "/api/Directory/services")) {
            // no resource is there, and who asks for one that there is not is not asked to sign in
            var answer = karaf.nobody().get(path);
            assertThat(answer.status()).as(path).isIn(401, 404);
            assertThat(answer.header("Access-Control-Allow-Origin")).as(path).isEmpty();
        }
    }

    @Test
    void itIsOnlyRead(SafeHomes karaf) {
        karaf.inside(DirectorySteps.class, "register", "nowhere");
        try {
            var client = karaf.nobody();
            for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                var answer = client.send(method, FEED + "/services", Map.of(), Optional.of("{}"));
                assertThat(answer.status()).as(method).isEqualTo(405);
                assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            }
            var head = client.send("HEAD", FEED + "/services", Map.of(), Optional.empty());
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            var preflight = client.send("OPTIONS", FEED + "/services", Map.of(), Optional.empty());
            assertThat(preflight.status()).isEqualTo(204);
            assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
        } finally {
            karaf.inside(DirectorySteps.class, "unregister", "nowhere");
        }
    }

    @Test
    void whatItCannotReadIsABadRequest(SafeHomes karaf) {
        karaf.inside(DirectorySteps.class, "register", "nowhere");
        try {
            for (var query : List.of("search=%ff", "search=%00", "page=%31%30x", "postcode=E99%201AA")) {
                var answer = karaf.nobody().get(FEED + "/services?" + query);
                assertThat(answer.status()).as("%s: %s", query, answer).isEqualTo(400);
            }
        } finally {
            karaf.inside(DirectorySteps.class, "unregister", "nowhere");
        }
    }
}
