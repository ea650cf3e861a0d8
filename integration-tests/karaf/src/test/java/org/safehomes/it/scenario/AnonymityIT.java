package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.FullCase;
import org.safehomes.it.Pages;
import org.safehomes.it.inside.HostTableSteps;
import org.safehomes.it.karaf.Canary;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Cases that name nobody: who can still learn who the survivor is, and what the host's own tables hold of it. */
class AnonymityIT {

    private static final List<String> IDENTIFYING =
            List.of("Osei", "Nadine", "p-0001", Canary.PHONE, Canary.PHONE.replace(" ", ""));
    private static final Map<String, Object> REASON = Map.of("reason", "The survivor asked for it.");

    private static String path(String caseRef, String part) {
        return "/api/da/cases/" + caseRef + part;
    }

    /** All that the team reads of a case but what says who the survivor is. */
    private static List<String> everywhere(Rest officer, String caseRef, String report) {
        var texts = new ArrayList<String>();
        for (var part : List.of(
                "",
                "/timeline",
                "/contacts",
                "/notes",
                "/incidents",
                "/safe-contact",
                "/marac",
                "/marac-referrals",
                "/risk-assessments",
                "/agency-meetings",
                "/orders",
                "/tenancy-options",
                "/grant-offers")) {
            texts.add(officer.get(path(caseRef, part)).text());
        }
        texts.add(officer.get("/api/da/triage/" + report).text());
        texts.add(summary(officer, caseRef));
        texts.add(officer.post("/api/da/cases/search", Map.of("home", Borough.HOME))
                .text());
        texts.add(officer.post("/api/da/cases/search", Map.of("phone", Canary.PHONE))
                .text());
        return texts;
    }

    private static String summary(Rest reader, String caseRef) {
        return Pages.of(reader, "/api/da/cases")
                .filter(line -> line.path("reference").asText().equals(caseRef))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @Test
    @Upholds("AN-1")
    void aCaseAboutAJointTenancyIsTrackedByTheAddressAndNamesNobody(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var said = new LinkedHashMap<>(Borough.reportOfTenants());
        said.put("reporter", "Nadine Osei, " + Canary.PHONE);
        var report = Casework.by(officer).report(said);
        var caseRef = Casework.by(officer).openCase(report);

        var read = Casework.by(officer).read(caseRef).json();
        assertThat(read.at("/naming/outcome").asText()).isEqualTo("ANONYMOUS");
        assertThat(read.at("/naming/rule").asText()).isEqualTo("AN-1");
        assertThat(read.at("/naming/reasons").toString()).contains("joint tenancy");
        assertThat(read.at("/survivor/home").asText()).isEqualTo(Borough.HOME);
        assertThat(read.at("/survivor/age").asInt()).isEqualTo(34);
        assertThat(summary(officer, caseRef)).contains("anonymous", Borough.HOME);
        assertThat(everywhere(officer, caseRef, report)).isNotEmpty().allSatisfy(text -> assertThat(text)
                .doesNotContain(IDENTIFYING));

        var survivor = officer.get(path(caseRef, "/survivor"));
        assertThat(survivor.status()).as(survivor.toString()).isEqualTo(200);
        assertThat(survivor.json().at("/party/name").asText()).isEqualTo("Nadine Osei");
        assertThat(survivor.json().at("/party/person").asText()).isEqualTo("p-0001");
        assertThat(survivor.json().at("/party/phone").asText()).isEqualTo(Canary.PHONE);
        assertThat(survivor.json().at("/accounts/0/reporter").asText()).contains("Nadine Osei");
        assertThat(karaf.as(OTHER_TEAM).get(path(caseRef, "/survivor")).fingerprint())
                .isEqualTo(karaf.as(OTHER_TEAM)
                        .get(path("C-0000000000000000", "/survivor"))
                        .fingerprint());
    }

    @Test
    @Upholds("AN-1")
    void whoHoldsTheHomeAloneIsNamed(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.reportAboutLinkedOfficer());
        assertThat(summary(karaf.as(OFFICER), caseRef)).contains("Rosalind Marlowe");
        assertThat(karaf.as(OFFICER)
                        .get(path(caseRef, "/survivor"))
                        .json()
                        .at("/party/name")
                        .asText())
                .isEqualTo("Rosalind Marlowe");
    }

    @Test
    @Upholds("AN-1")
    void aFurtherReportOfTheSameCaseNamesNobodyEither(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var caseRef = Casework.by(officer).openCase(Borough.reportOfTenants());
        var further = Casework.by(officer).report(Borough.reportOfTenants());
        var joined = officer.post(
                "/api/da/triage/" + further + "/decision",
                () -> officer.get("/api/da/triage/" + further),
                Map.of("outcome", "EXISTING", "caseRef", caseRef));
        assertThat(joined.status()).as(joined.toString()).isEqualTo(200);
        assertThat(joined.text()).doesNotContain(IDENTIFYING);
        assertThat(everywhere(officer, caseRef, further))
                .allSatisfy(text -> assertThat(text).doesNotContain(IDENTIFYING));
        assertThat(officer.get(path(caseRef, "/survivor")).json().path("accounts"))
                .hasSize(2);
    }

    @Test
    @Upholds("AN-4")
    void anonymityOutlivesTheTenancyUntilTheLineManagerLiftsIt(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var leader = karaf.as(TEAM_LEADER);
        var caseRef = Casework.by(officer).openCase(Borough.reportOfTenants());
        var shared = leader.post(
                path(caseRef, "/anonymity/lifting"), () -> Casework.by(leader).read(caseRef), REASON);
        assertThat(shared.status()).as("there is no exception").isEqualTo(409);
        assertThat(shared.text()).contains("AN-4", "no exception");

        karaf.inside(HostTableSteps.class, "update", "delete from hr_tenant where person = 'p-0002'");
        try {
            var decided = officer.post(path(caseRef, "/anonymity"), REASON);
            assertThat(decided.json().path("outcome").asText())
                    .as("it outlives the joint tenancy")
                    .isEqualTo("ANONYMOUS");
            assertThat(summary(officer, caseRef)).contains("anonymous");

            var byOfficer = officer.post(
                    path(caseRef, "/anonymity/lifting"),
                    () -> Casework.by(officer).read(caseRef),
                    REASON);
            assertThat(byOfficer.status()).isEqualTo(403);
            var lifted = leader.post(
                    path(caseRef, "/anonymity/lifting"),
                    () -> Casework.by(leader).read(caseRef),
                    REASON);
            assertThat(lifted.status()).as(lifted.toString()).isEqualTo(204);
            assertThat(summary(officer, caseRef)).contains("Nadine Osei");
            assertThat(officer.get(path(caseRef, "/timeline")).text())
                    .contains("NAMING_DECIDED", "The survivor asked for it.");
            assertThat(Casework.by(officer)
                            .read(caseRef)
                            .json()
                            .at("/naming/rule")
                            .asText())
                    .isEqualTo("AN-4");
        } finally {
            karaf.inside(
                    HostTableSteps.class,
                    "update",
                    "insert into hr_tenant (tenancy, person, place) select tenancy, 'p-0002', place + 1 from hr_tenant"
                            + " where person = 'p-0001'");
        }
        var again = officer.post(path(caseRef, "/anonymity"), Map.of("reason", "They share the home again."));
        assertThat(again.json().path("outcome").asText()).isEqualTo("ANONYMOUS");
        assertThat(everywhere(
                        officer,
                        caseRef,
                        Casework.by(officer)
                                .read(caseRef)
                                .json()
                                .at("/reports/0")
                                .asText()))
                .allSatisfy(text -> assertThat(text).doesNotContain(IDENTIFYING));
    }

    @Test
    @Upholds("AN-1")
    @Upholds("AN-2")
    void aWholeCaseLeavesEveryTableOfTheHostAsItWas(SafeHomes karaf) throws IOException {
        var before = new AtomicReference<>(List.<String>of());
        // what other tests' cases have ordered of the host is on its way by itself
        await("the host gets nothing any more")
                .pollInterval(Duration.ofSeconds(5))
                .atMost(Duration.ofMinutes(2))
                .until(() -> {
                    var now = host(karaf);
                    return now.equals(before.getAndSet(now));
                });
        FullCase.open(karaf.as(OFFICER), karaf.as(TEAM_LEADER), Clock.systemUTC());
        assertThat(host(karaf)).isEqualTo(before.get());
    }

    private static List<String> host(SafeHomes karaf) throws IOException {
        var file = karaf.data().resolve("host-tables.txt");
        karaf.inside(HostTableSteps.class, "writeTo", file.toString());
        return Files.readAllLines(file);
    }
}
