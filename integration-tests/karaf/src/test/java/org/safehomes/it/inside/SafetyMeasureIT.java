package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Modules that meet what a safety plan needs come and go, and the plan says how it stands whatever they do. */
@Upholds("SP-1")
class SafetyMeasureIT {

    private String caseRef;

    @BeforeEach
    void planThatNeedsARefuge(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        caseRef = work.openCase(Borough.report());
        work.add(
                caseRef,
                "safety-plan",
                Map.of(
                        "needs",
                        List.of(
                                Map.of("need", "REFUGE", "needed", "YES"),
                                Map.of("need", "EXTRA_SECURITY", "needed", "NOT_KNOWN"),
                                Map.of("need", "ANOTHER_HOME", "needed", "NO"))));
    }

    @Test
    void aModuleThatIsInstalledMeetsItsNeedAndWithoutItThereIsAWayByHand(SafeHomes karaf) {
        assertThat(needs(karaf)).as("what is not needed is not in it").hasSize(2);
        assertThat(refuge(karaf).path("by")).isEmpty();
        assertThat(refuge(karaf).path("byHand").asText()).startsWith("Not available here.");

        karaf.inside(MeasureSteps.class, "install");
        try {
            var met = refuge(karaf);
            assertThat(met.at("/by/0/title").asText()).isEqualTo(MeasureSteps.TITLE);
            assertThat(met.at("/by/0/progress").asText()).isEqualTo("UNDER_WAY");
            assertThat(met.at("/by/0/note").asText()).isEqualTo("A room is free on Friday.");
            assertThat(met.has("byHand")).isFalse();
            assertThat(needs(karaf).get(1).path("by"))
                    .as("of a need that another module meets")
                    .singleElement()
                    .satisfies(by ->
                            assertThat(by.path("title").asText()).isEqualTo("Sanctuary scheme and emergency repairs"));
        } finally {
            karaf.inside(MeasureSteps.class, "remove");
        }

        assertThat(refuge(karaf).path("by")).isEmpty();
        assertThat(refuge(karaf).path("byHand").asText()).startsWith("Not available here.");
    }

    @Test
    void aModuleThatFailsDidNotAnswerAndThePlanIsThereAllTheSame(SafeHomes karaf) {
        karaf.inside(MeasureSteps.class, "installBroken");
        try {
            var met = refuge(karaf);
            assertThat(met.at("/by/0/progress").asText()).isEqualTo("DID_NOT_ANSWER");
            assertThat(met.toString()).doesNotContain("told of her way there");
        } finally {
            karaf.inside(MeasureSteps.class, "remove");
        }
    }

    private JsonNode refuge(SafeHomes karaf) {
        return needs(karaf).get(0);
    }

    private List<JsonNode> needs(SafeHomes karaf) {
        var plan = karaf.as(Borough.OFFICER).get("/api/da/cases/" + caseRef + "/safety-plan");
        assertThat(plan.status()).as(plan.toString()).isEqualTo(200);
        return Answer.stream(plan.json().path("needs")).toList();
    }
}
