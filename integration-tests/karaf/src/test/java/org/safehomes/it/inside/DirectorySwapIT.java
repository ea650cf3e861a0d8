package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.directory.DirectoryBundle;
import org.safehomes.it.directory.DirectoryBundleSteps;
import org.safehomes.it.directory.NamedDirectory;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.kernel.rule.Upholds;

/** Directories are exchanged while people work: no request fails, no referral is lost, and the next officer sees the new one. */
class DirectorySwapIT {

    private static final int REQUESTS_A_SECOND = 200;
    private static final int EXCHANGES = 50;
    private static final Duration SOON = Duration.ofSeconds(1);
    /** Collections of garbage, and whatever else is built on the machine. */
    private static final int PAUSES = 2;

    private static final String ABOUT = "/api/support-services/about";
    private static final String SERVICE = "3f0a2f0e-58a6-4c0e-9a3e-6f7f43d3c001";
    private static final String NAME = "harbour";
    private static final String BUNDLE = "org.example.directory.";

    @Test
    @Upholds("SU-3")
    void directoriesAreExchangedUnderLoadAndNobodyIsTurnedAwayAndNoReferralIsLost(SafeHomes karaf)
            throws IOException, InterruptedException {
        var officer = karaf.as(Borough.OFFICER);
        var jars = Surroundings.work("swapped");
        karaf.inside(DirectoryBundleSteps.class, "install", jar(jars, 0).toString());
        NamedDirectory.serve(karaf, NAME, NamedDirectory.GRACE_SECONDS);
        awaitTitle(officer, 0);

        var cases = List.of(openCase(officer), openCase(officer), openCase(officer));
        var kept = new ConcurrentLinkedQueue<String>();
        var load = SteadyLoad.start(REQUESTS_A_SECOND, round(karaf, cases, kept));
        var waited = new ArrayList<Duration>();
        var bundle = 0;
        for (int n = 1; n <= EXCHANGES; n++) {
            var jar = jar(jars, n).toString();
            if (n % 2 == 0) {
                karaf.inside(DirectoryBundleSteps.class, "update", BUNDLE + bundle, jar);
            } else {
                karaf.inside(DirectoryBundleSteps.class, "exchange", jar, BUNDLE + bundle);
            }
            bundle = n;
            waited.add(awaitTitle(officer, n));
        }
        var outcome = load.end();
        NamedDirectory.serveShipped(karaf);
        karaf.inside(DirectoryBundleSteps.class, "remove", BUNDLE + bundle);

        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.answered()).isEqualTo(outcome.sent());
        assertThat(outcome.perSecond()).as("requests a second").isGreaterThan(REQUESTS_A_SECOND * 0.9);
        assertThat(Collections.max(waited))
                .as("the next officer sees the new one")
                .isLessThan(SOON);
        assertThat(kept).as("referrals that were acknowledged").hasSizeGreaterThan(EXCHANGES);
        assertThat(cases.stream().flatMap(each -> referrals(officer, each).stream()))
                .containsExactlyInAnyOrderElementsOf(kept);
    }

    /** What many officers and the public ask for: a hundred requests, one of them a referral. */
    private static List<SteadyLoad.Request> round(
            SafeHomes karaf, List<String> cases, ConcurrentLinkedQueue<String> kept) {
        var anybody = karaf.nobody();
        var officer = karaf.as(Borough.OFFICER);
        var round = new ArrayList<SteadyLoad.Request>();
        for (int n = 0; n < 24; n++) {
            round.add(() -> anybody.get("/api/directory/services?per_page=20"));
            round.add(() -> anybody.get("/api/directory/services/" + SERVICE));
            round.add(() -> anybody.get("/api/directory/taxonomy_terms"));
            round.add(() -> officer.get("/api/support-services?need=HELPLINE"));
        }
        for (var each : cases) {
            round.add(() -> {
                var answer = officer.post(path(each), offer());
                if (answer.status() == 201) {
                    kept.add(answer.json().path("id").asText());
                }
                return answer;
            });
        }
        Collections.shuffle(round, new java.util.Random(6));
        return round;
    }

    private static Map<String, Object> offer() {
        return Map.of(
                "service",
                "Harbour Line",
                "directoryKey",
                SERVICE,
                "need",
                "SPECIALIST",
                "offeredAt",
                Instant.now().minusSeconds(60).toString(),
                "atFirstContact",
                false);
    }

    private static String openCase(Rest officer) {
        return Casework.by(officer).openCase(Borough.report());
    }

    private static String path(String caseRef) {
        return "/api/da/cases/" + caseRef + "/support-referrals";
    }

    private static List<String> referrals(Rest officer, String caseRef) {
        var answer = officer.get(path(caseRef));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Answer.stream(answer.json().path("referrals"))
                .map(one -> one.path("id").asText())
                .toList();
    }

    private static Answer about(Rest officer) {
        return officer.get(ABOUT);
    }

    private static Duration awaitTitle(Rest officer, int n) {
        var began = Instant.now();
        await().pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(30))
                .until(() -> about(officer).json().path("title").asText(), title(n)::equals);
        return Duration.between(began, Instant.now());
    }

    private static String title(int n) {
        return "Harbour services " + n;
    }

    private static Path jar(Path folder, int n) throws IOException {
        var json =
                """
                {"safehomes_directory": {"form": 1, "name": "%s", "title": "%s", "publisher": "Harbour Borough",
                   "source": {"document": "Harbour guide", "date": "2026-11-01"}},
                 "contents": [{"id": "%s", "name": "Harbour Line", "description": "Edition %d.", "status": "active",
                   "organization": {"name": "Harbour Outreach"},
                   "contacts": [{"phones": [{"number": "020 7946 0%03d"}]}],
                   "attributes": [{"taxonomy_term": {"code": "need/HELPLINE"}}, {"taxonomy_term": {"code": "need/DOMESTIC_ABUSE"}}]}]}
                """
                        .formatted(NAME, title(n), SERVICE, n, n);
        Files.createDirectories(folder);
        return DirectoryBundle.write(folder.resolve("edition-" + n + ".jar"), BUNDLE + n, "1.0." + n, json);
    }
}
