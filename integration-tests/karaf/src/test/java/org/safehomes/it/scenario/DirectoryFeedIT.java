package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.directory.OpenReferralUk;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Setting;
import org.safehomes.kernel.rule.Upholds;

/** A bundle with a directory is installed while everything runs: what everybody sees of it, and what staff see. */
@Upholds("SU-3")
class DirectoryFeedIT {

    private static final String FEED = "/api/directory";
    private static final String STAFF = "/api/support-services";
    private static final String DESK = "5b1c0c52-6d0a-4b8e-9a39-0d4a7c1f0004";
    private static final String LINE = "5b1c0c52-6d0a-4b8e-9a39-0d4a7c1f0001";
    private static final String NOBODY_HAS_IT = "5b1c0c52-6d0a-4b8e-9a39-0d4a7c1fffff";

    /** The one that the distribution comes with. */
    private static final String BEFORE = "waltham-forest";

    private static void serving(SafeHomes karaf, Runnable test) {
        karaf.inside(DirectoryBundleSteps.class, "install", "nowhere", json());
        try {
            named(karaf, "nowhere");
            karaf.nobody().awaitStatus(FEED + "/services/" + LINE, 200);
            test.run();
        } finally {
            named(karaf, BEFORE);
            karaf.inside(DirectoryBundleSteps.class, "uninstall", "nowhere");
            karaf.nobody().awaitStatus(FEED + "/services/" + LINE, 404);
        }
    }

    /** From now on the directory of this name is served, and whatever was is gone without grace. */
    private static void named(SafeHomes karaf, String name) {
        try {
            var file = "etc/org.safehomes.directory.cfg";
            new Setting(file, "graceSeconds", "0").writeTo(karaf.home());
            new Setting(file, "directory", name).writeTo(karaf.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
    void withoutADirectoryBothSaySoAndTheNodeStaysReady(SafeHomes karaf) {
        named(karaf, "not-there");
        try {
            karaf.nobody().awaitStatus(FEED + "/services", 503);
            var answer = karaf.nobody().get(FEED);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().path("type").asText()).isEqualTo("urn:safehomes:problem:unavailable");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(karaf.as(Borough.OFFICER).get(STAFF).status()).isEqualTo(503);
            assertThat(karaf.nobody().get("/health/ready").status()).isEqualTo(200);
        } finally {
            named(karaf, BEFORE);
            karaf.nobody().awaitStatus(FEED + "/services", 200);
        }
    }

    private static List<String> names(Answer answer, String list) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Answer.stream(answer.json().path(list))
                .map(each -> each.path("name").asText())
                .toList();
    }

    private static String json() {
        try (var in = DirectoryFeedIT.class.getResourceAsStream("/directory/nowhere.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
