package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.directory.DirectoryBundle;
import org.safehomes.it.directory.DirectoryBundleSteps;
import org.safehomes.it.directory.NamedDirectory;
import org.safehomes.it.directory.OpenReferralUk;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.kernel.rule.Upholds;

/** A bundle with a directory is installed while everything runs: what everybody sees of it, and what staff see. */
@Upholds("SU-3")
class DirectoryFeedIT {

    private static final String FEED = "/api/directory";
    private static final String STAFF = "/api/support-services";
    private static final String BUNDLE = "org.example.directory.nowhere";
    private static final String DESK = "5b1c0c52-6d0a-4b8e-9a39-0d4a7c1f0004";
    private static final String LINE = "5b1c0c52-6d0a-4b8e-9a39-0d4a7c1f0001";
    private static final String NOBODY_HAS_IT = "5b1c0c52-6d0a-4b8e-9a39-0d4a7c1fffff";

    private static void serving(SafeHomes karaf, Runnable test) {
        karaf.inside(DirectoryBundleSteps.class, "install", jar().toString());
        try {
            NamedDirectory.serve(karaf, "nowhere");
            karaf.nobody().awaitStatus(FEED + "/services/" + LINE, 200);
            test.run();
        } finally {
            NamedDirectory.serveShipped(karaf);
            karaf.inside(DirectoryBundleSteps.class, "remove", BUNDLE);
            karaf.nobody().awaitStatus(FEED + "/services/" + LINE, 404);
        }
    }

    @Test
    void itIsOpenReferralUk(SafeHomes karaf) {
        serving(karaf, () -> {
            assertThat(OpenReferralUk.faults(karaf.nobody(), FEED)).isEmpty();
            assertThat(names(karaf.nobody().get(FEED + "/services"), "contents"))
                    .containsExactly("Centre of nowhere", "Line of nowhere", "Refuge of nowhere");
        });
    }

    @Test
    void whatTheDistributionComesWithIsToo(SafeHomes karaf) {
        assertThat(OpenReferralUk.faults(karaf.nobody(), FEED)).isEmpty();
        assertThat(karaf.nobody()
                        .get(FEED + "/services")
                        .json()
                        .path("total_items")
                        .asInt())
                .isPositive();
    }

    @Test
    void anEntryForStaffIsNowhereInTheFeedAndAnswersLikeNone(SafeHomes karaf) {
        serving(karaf, () -> {
            var nobody = karaf.nobody();
            assertThat(nobody.get(FEED + "/services/" + DESK).fingerprint())
                    .isEqualTo(nobody.get(FEED + "/services/" + NOBODY_HAS_IT).fingerprint());
            // whoever signs in sees no more of the feed than anybody
            assertThat(karaf.as(Borough.TEAM_LEADER)
                            .get(FEED + "/services/" + DESK)
                            .status())
                    .isEqualTo(404);
            for (var path : List.of("", "/services", "/service_at_locations", "/taxonomies", "/taxonomy_terms")) {
                assertThat(nobody.get(FEED + path).text())
                        .as(path)
                        .doesNotContain("Duty desk", "Hidden Office", "0099", "MARAC", "0098", "closed line");
            }
            assertThat(nobody.get(FEED + "/services?search=duty")
                            .json()
                            .path("total_items")
                            .asInt(-1))
                    .isZero();
        });
    }

    @Test
    void whoReliesOnAnOldEntryIsWarned(SafeHomes karaf) {
        serving(karaf, () -> {
            var line = karaf.nobody().get(FEED + "/services/" + LINE).json();
            assertThat(line.path("assured_date").asText()).isEqualTo("2019-10-01");
            assertThat(line.path("safehomes_freshness").asText()).isEqualTo("stale");
            assertThat(line.path("alert").asText()).contains("check before relying on it");
            assertThat(line.at("/safehomes_source/document").asText()).isEqualTo("A policy of nowhere");
        });
    }

    @Test
    void staffSeeEveryEntryAndWhomMaracGoesTo(SafeHomes karaf) {
        serving(karaf, () -> {
            var officer = karaf.as(Borough.OFFICER);
            assertThat(names(officer.get(STAFF), "items"))
                    .containsExactly(
                            "Centre of nowhere", "Duty desk of nowhere", "Line of nowhere", "Refuge of nowhere");
            assertThat(names(officer.get(STAFF + "?need=HELPLINE&age=16&language=cy&text=TALK"), "items"))
                    .containsExactly("Line of nowhere");
            assertThat(names(officer.get(STAFF + "?need=HELPLINE&age=26"), "items"))
                    .isEmpty();
            assertThat(officer.get(STAFF + "/" + DESK).json().path("audience").asText())
                    .isEqualTo("STAFF");
            assertThat(officer.get(STAFF + "/" + NOBODY_HAS_IT).status()).isEqualTo(404);
            var about = officer.get(STAFF + "/about").json();
            assertThat(about.at("/marac/phone").asText()).isEqualTo("020 7946 0098");
            assertThat(about.at("/marac/freshness").asText()).isEqualTo("STALE");
            assertThat(about.at("/withheld/0/reason").asText()).isEqualTo("Nobody answers it.");
            for (var path : List.of("", "/about", "/" + DESK)) {
                assertThat(karaf.nobody().get(STAFF + path).status()).as(path).isEqualTo(401);
            }
        });
    }

    @Test
    void whatIsSearchedForIsNotLogged(SafeHomes karaf) throws IOException {
        for (var path : List.of(FEED + "/services?search=", STAFF + "?text=")) {
            assertThat(karaf.as(Borough.OFFICER).get(path + "quillfeather").status())
                    .isEqualTo(200);
            // refused, with a character that no text has
            assertThat(karaf.as(Borough.OFFICER).get(path + "quillfeather%01").status())
                    .isBetween(400, 422);
        }
        assertThat(Files.readString(karaf.log())).isNotEmpty().doesNotContain("quillfeather");
    }

    @Test
    void withoutADirectoryBothSaySoAndTheNodeStaysReady(SafeHomes karaf) {
        NamedDirectory.serveNone(karaf);
        try {
            var answer = karaf.nobody().get(FEED);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().path("type").asText()).isEqualTo("urn:safehomes:problem:unavailable");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(karaf.as(Borough.OFFICER).get(STAFF).status()).isEqualTo(503);
            assertThat(karaf.nobody().get("/health/ready").status()).isEqualTo(200);
        } finally {
            NamedDirectory.serveShipped(karaf);
        }
    }

    private static List<String> names(Answer answer, String list) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Answer.stream(answer.json().path(list))
                .map(each -> each.path("name").asText())
                .toList();
    }

    private static Path jar() {
        try (var in = DirectoryFeedIT.class.getResourceAsStream("/directory/nowhere.json")) {
            var json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return DirectoryBundle.write(
                    Files.createTempFile(Surroundings.work(""), "nowhere", ".jar"), BUNDLE, "1.0.0", json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
