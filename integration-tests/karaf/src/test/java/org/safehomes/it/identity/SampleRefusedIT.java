package org.safehomes.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Setting;
import org.safehomes.kernel.rule.Upholds;

/** The sample sign-ins of a demonstration stop as soon as anything says that it is none. */
class SampleRefusedIT {

    private static final String CASES = "/api/da/cases";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({"org.safehomes.host.Staff, adapter, 503", "java.lang.Object, identity, 503"})
    @Upholds("AC-1")
    void whereARealHostOrAnotherSignInIsTheSampleLetsNobodyIn(
            String service, String name, int readiness, SafeHomes karaf) {
        karaf.inside(SignInSteps.class, "pretend", service, name);
        try {
            refused(karaf, readiness);
        } finally {
            karaf.inside(SignInSteps.class, "giveUp");
            karaf.awaitReady();
        }
    }

    @Test
    @Upholds("AC-1")
    void whereTheNetworkReachesTheWebServerTheSampleLetsNobodyIn(SafeHomes karaf) throws IOException {
        changed(karaf, new Setting("etc/org.safehomes.http.cfg", "host", "0.0.0.0"));
    }

    @Test
    @Upholds("AC-1")
    void whereNobodySaysThatItIsADemonstrationTheSampleLetsNobodyIn(SafeHomes karaf) throws IOException {
        changed(karaf, new Setting("etc/org.safehomes.identity.sample.cfg", "demo", "false"));
    }

    private static void changed(SafeHomes karaf, Setting setting) throws IOException {
        var file = karaf.home().resolve(setting.file());
        var before = Files.readString(file);
        setting.writeTo(karaf.home());
        try {
            refused(karaf, 503);
        } finally {
            Files.writeString(file, before);
            karaf.awaitReady();
        }
    }

    /** No path, or for a moment one that has lost its guard and answers nothing; never what the officer would see. */
    private static void refused(SafeHomes karaf, int readiness) {
        karaf.nobody().awaitStatus("/health/ready", readiness);
        var officer = karaf.as(Borough.OFFICER);
        await().atMost(PATIENCE).until(() -> officer.status(CASES), status -> status == 404 || status == 401);
        for (var path : List.of(CASES, "/api/da/tasks", "/api/da/triage", "/api/council")) {
            assertThat(officer.get(path).status()).as(path).isIn(404, 401);
        }
    }
}
