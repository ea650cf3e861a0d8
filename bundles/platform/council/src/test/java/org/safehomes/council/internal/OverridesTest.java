package org.safehomes.council.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverridesTest {

    private static Overrides of(String... entries) {
        return Overrides.of(List.of(entries), CouncilSamples.council("someplace"));
    }

    @Test
    void takesEntriesOfEveryType() {
        var overrides = of(
                "contact.working-days = 0",
                "contact.third-party=false; visits.from=10:30;",
                "owning-team=tenancy south",
                "sanctuary.measures=locks,spy hole");

        assertThat(overrides.refused()).isEmpty();
        assertThat(overrides.values())
                .containsEntry("contact.working-days", "0")
                .containsEntry("contact.third-party", "false")
                .containsEntry("visits.from", "10:30")
                .containsEntry("owning-team", "tenancy south")
                .containsEntry("sanctuary.measures", "locks,spy hole");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact.working-days=one | contact.working-days | a whole number",
                "contact.working-days=-1 | contact.working-days | a whole number",
                "contact.third-party=yes | contact.third-party | true or false",
                "visits.from=9 | visits.from | a local time",
                "visits.from=24:00 | visits.from | a local time",
                "owning-team= | owning-team | words",
                "sanctuary.measures=locks,,alarms | sanctuary.measures | words separated by commas",
                "contact.workingdays=2 | contact.workingdays | no such parameter",
                "contact.working-days | contact.working-days | write key=value"
            })
    void aWrongEntryIsRefusedAloneAndNamed(String entry, String key, String fault) {
        var overrides = of(entry, "case.owner=clerk");

        assertThat(overrides.refused())
                .singleElement()
                .asString()
                .contains("Override " + key + " is refused")
                .contains(fault);
        assertThat(overrides.values()).containsOnlyKeys("case.owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact.working-days=2, owning-team=south", "owning-team=south, contact.working-days=2"})
    void entriesRunTogetherByCommasAreNotTakenForOne(String entry) {
        assertThat(of(entry).values()).isEmpty();
        assertThat(of(entry).refused()).singleElement().asString().contains("separated by ';'");
    }

    @Test
    void twoValuesForOneKeyLeaveTheCouncilsOwn() {
        var overrides = of("contact.working-days=2", "contact.working-days=3");

        assertThat(overrides.values()).isEmpty();
        assertThat(overrides.refused()).singleElement().asString().contains("given twice");
    }

    @Test
    void nothingConfiguredIsNothingRefused() {
        assertThat(of()).isEqualTo(of("", " ; "));
        assertThat(of("").refused()).isEmpty();
    }
}
