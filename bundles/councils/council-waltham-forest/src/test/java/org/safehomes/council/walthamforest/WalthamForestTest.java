package org.safehomes.council.walthamforest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.council.internal.data.CouncilData;
import org.safehomes.council.internal.data.CouncilDataFault;
import org.safehomes.council.internal.data.CouncilDataReader;
import org.safehomes.council.internal.data.DatedParameter;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.Parameter.Origin;

class WalthamForestTest {

    private static final LocalDate TOOK_EFFECT = LocalDate.of(2021, 9, 1);
    private static CouncilData data;

    @BeforeAll
    static void read() throws IOException, CouncilDataFault {
        try (var in = WalthamForestTest.class.getResourceAsStream("/OSGI-INF/council.json")) {
            data = CouncilDataReader.read(in);
        }
    }

    private static Parameter parameter(String key) {
        return data.inForce(key, TOOK_EFFECT).orElseThrow().parameter();
    }

    @ParameterizedTest
    @CsvSource({
        "contact.working-days, IN-8, 1, W5",
        "contact.third-party, IN-10, true, W5",
        "violence-without-connection.accepted, IN-6, true, W1 W2",
        "risk-assessment.due-hours, RA-2, 24, W7",
        "risk-assessment.due-from, RA-2, referral, W6 W7",
        "risk-assessment.instrument, RA-1, DASH, W6 W7",
        "child-referral, SG-1, by-circumstances, W9",
        "case.owner, CL-8, lead-tenancy-officer, W3 W5",
        "closure.authorised-by, CL-2, line-manager, W16"
    })
    void whatThePolicySaysIsHereWithItsClauses(String key, String rule, String value, String clauses) {
        var parameter = parameter(key);

        assertThat(parameter.rule()).isEqualTo(rule);
        assertThat(parameter.value()).isEqualTo(value);
        assertThat(parameter.clauses()).containsExactly(clauses.split(" "));
        assertThat(parameter.origin()).isEqualTo(Origin.POLICY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact.late-fallback",
                "owning-team",
                "marac.threshold",
                "survivor-file.record",
                "meeting.officers",
                "repair.emergency-hours",
                "sanctuary.emergency-when-perpetrator-gone",
                "sanctuary.measures",
                "safeguarding.internal-report-always",
                "mediation.joint-tenants",
                "income-court-pause.months",
                "practical-help"
            })
    void whereThePolicyIsSilentTheDefaultSaysSo(String key) {
        assertThat(parameter(key).origin()).isEqualTo(Origin.PROJECT_DEFAULT);
        assertThat(parameter(key).clauses()).isEmpty();
    }

    @Test
    void nothingIsSaidBeforeThePolicyTookEffect() {
        assertThat(data.inForce(TOOK_EFFECT.minusDays(1))).isEmpty();
        assertThat(data.inForce(TOOK_EFFECT)).hasSameSizeAs(data.parameters());
    }

    @Test
    void everyClauseIsOneOfThisPolicysSections() {
        var sections = java.util.stream.IntStream.rangeClosed(1, 17)
                .mapToObj(n -> "W" + n)
                .collect(Collectors.toSet());

        assertThat(data.parameters()).extracting(DatedParameter::parameter).allSatisfy(each -> assertThat(sections)
                .containsAll(Set.copyOf(each.clauses())));
    }

    @Test
    void theTeamIsMarkedAsTheCouncilsOwnToSet() {
        assertThat(data.inForce("owning-team", TOOK_EFFECT).orElseThrow().note())
                .contains("installation sets its own");
    }
}
