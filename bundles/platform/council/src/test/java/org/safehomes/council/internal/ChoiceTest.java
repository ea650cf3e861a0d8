package org.safehomes.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.safehomes.council.internal.CouncilSamples.CHANGE;
import static org.safehomes.council.internal.CouncilSamples.FIRST_DAY;
import static org.safehomes.council.internal.CouncilSamples.installed;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.council.Council;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.Parameter.Origin;
import org.safehomes.kernel.problem.ParameterNotSet;

class ChoiceTest {

    private static Choice choose(String named, Reading... readings) {
        return Choice.of(named, List.of(), List.of(readings));
    }

    private static Result.Status health(Choice choice) {
        return Finding.toHealth(choice.findings()).getStatus();
    }

    private static String said(Choice choice) {
        return choice.findings().stream().map(Finding::text).collect(Collectors.joining("\n"));
    }

    @Test
    void theNamedCouncilIsServed() {
        var choice = choose("south", installed("south", "1.0.0"));

        assertThat(choice.council().map(Council::name)).contains("south");
        assertThat(choice.council().map(Council::title)).contains("Council of south");
        assertThat(health(choice)).isEqualTo(Result.Status.OK);
    }

    @Test
    void ofTwoTheNamedOneWinsAndHealthWarns() {
        var choice = choose("south", installed("north", "2.0.0"), installed("south", "1.0.0"));

        assertThat(choice.council().map(Council::name)).contains("south");
        assertThat(health(choice)).isEqualTo(Result.Status.WARN);
        assertThat(said(choice)).contains("org.example.north 2.0.0", "org.example.south 1.0.0", "Uninstall the others");
    }

    @Test
    void ofTwoBundlesOfOneCouncilTheNewerIsServedAndHealthWarns() {
        var choice =
                choose("south", installed("south", "1.0.0"), installed("south", "1.10.0"), installed("south", "1.9.0"));

        assertThat(choice.council()).isPresent();
        assertThat(health(choice)).isEqualTo(Result.Status.WARN);
        assertThat(said(choice)).contains("org.example.south 1.10.0 is served");
    }

    @Test
    void noCouncilNamedMeansNoneIsServedAndHealthSaysWhichThereAre() {
        var choice = choose("", installed("south", "1.0.0"), installed("north", "1.0.0"));

        assertThat(choice.council()).isEmpty();
        assertThat(health(choice)).isEqualTo(Result.Status.CRITICAL);
        assertThat(said(choice)).contains("No council is named", "one of: north, south", "org.safehomes.council");
    }

    @Test
    void anUnknownCouncilMeansNoneIsServedAndHealthSaysWhichThereAre() {
        var choice = choose("east", installed("south", "1.0.0"));

        assertThat(choice.council()).isEmpty();
        assertThat(health(choice)).isEqualTo(Result.Status.CRITICAL);
        assertThat(said(choice))
                .contains("east is named but not installed", "installed: south", "safehomes-council-east");
    }

    @Test
    void anEmptyContainerSaysWhatToInstall() {
        assertThat(said(choose(""))).contains("none is installed", "safehomes-council-<name>");
        assertThat(said(choose("east"))).contains("no council is installed", "safehomes-council-east");
        assertThat(health(choose("east"))).isEqualTo(Result.Status.CRITICAL);
    }

    @Test
    void aRefusedBundleIsNamedAndTheRestGoesOn() {
        var refused = new Reading.Refused("org.example.broken", "parameters[0] has no value");

        var served = choose("south", installed("south", "1.0.0"), refused);
        assertThat(served.council()).isPresent();
        assertThat(health(served)).isEqualTo(Result.Status.WARN);
        assertThat(said(served)).contains("org.example.broken is refused: parameters[0] has no value");

        assertThat(health(choose("broken", refused))).isEqualTo(Result.Status.CRITICAL);
    }

    @Test
    void aRefusedOverrideIsAWarningAndEverythingElseStays() {
        var choice = Choice.of(
                "south", List.of("contact.working-days=soon", "owning-team=own"), List.of(installed("south", "1.0.0")));
        var council = choice.council().orElseThrow();

        assertThat(health(choice)).isEqualTo(Result.Status.WARN);
        assertThat(council.parameter("contact.working-days", CHANGE).value()).isEqualTo("2");
        assertThat(council.parameter("owning-team", CHANGE).value()).isEqualTo("own");
    }

    @Test
    void theDayDecidesAndAnOverrideReplacesWhicheverIsInForce() {
        var readings = List.<Reading>of(installed("south", "1.0.0"));
        var stated = Choice.of("south", List.of(), readings).council().orElseThrow();
        var overridden = Choice.of("south", List.of("contact.working-days=5"), readings)
                .council()
                .orElseThrow();

        assertThat(stated.parameter("contact.working-days", CHANGE.minusDays(1)).number())
                .isEqualTo(1);
        assertThat(stated.parameter("contact.working-days", CHANGE).number()).isEqualTo(2);
        assertThat(overridden
                        .parameter("contact.working-days", CHANGE.minusDays(1))
                        .number())
                .isEqualTo(5);
        assertThat(overridden.parameter("contact.working-days", CHANGE))
                .isEqualTo(stated.parameter("contact.working-days", CHANGE).overriddenBy("5"));
    }

    @Test
    void whatNobodyDefinesForTheDayIsUnknownEvenWhenOverridden() {
        var council = Choice.of("south", List.of("owning-team=own"), List.of(installed("south", "1.0.0")))
                .council()
                .orElseThrow();

        assertThatExceptionOfType(Council.UnknownParameter.class)
                .isThrownBy(() -> council.parameter("owning-team", FIRST_DAY.minusDays(1)))
                .withMessageContaining("owning-team");
        assertThatExceptionOfType(Council.UnknownParameter.class)
                .isThrownBy(() -> council.parameter("no.such", FIRST_DAY));
    }

    @Test
    void everythingInForceIsListedByKeyOnce() {
        var council = choose("south", installed("south", "1.0.0")).council().orElseThrow();

        assertThat(council.parameters(CHANGE))
                .extracting(Parameter::key)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(7);
    }

    @Test
    void whatNobodyHasSetIsListedAndOnlyAnOverrideGivesItAValue() {
        var readings = List.<Reading>of(installed("south", "1.0.0"));
        var blank = Choice.of("south", List.of(), readings).council().orElseThrow();
        var set = Choice.of("south", List.of("sanctuary.provider=Own staff,A charity"), readings);

        assertThat(blank.parameters(CHANGE))
                .filteredOn(each -> each.origin() == Origin.NOT_SET)
                .extracting(Parameter::key)
                .containsExactly("sanctuary.provider");
        assertThatExceptionOfType(ParameterNotSet.class)
                .isThrownBy(() -> blank.parameter("sanctuary.provider", CHANGE).value())
                .withMessageContaining("sanctuary.provider")
                .withMessageContaining("A policy");
        assertThat(set.council().orElseThrow().parameter("sanctuary.provider", CHANGE))
                .satisfies(each -> assertThat(each.value()).isEqualTo("Own staff,A charity"))
                .satisfies(each -> assertThat(each.origin()).isEqualTo(Origin.OVERRIDE));
        assertThat(health(set)).isEqualTo(Result.Status.OK);
    }
}
