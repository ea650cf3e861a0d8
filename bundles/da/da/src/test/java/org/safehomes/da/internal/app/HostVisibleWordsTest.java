package org.safehomes.da.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.rule.Upholds;

/** What this module writes where the host's other users see it says nothing. */
class HostVisibleWordsTest {

    private static final List<String> TELLING = List.of(
            "abuse",
            "domestic",
            "da",
            "dv",
            "vawg",
            "sanctuary",
            "marac",
            "dash",
            "survivor",
            "victim",
            "perpetrator",
            "refuge",
            "case",
            "risk",
            "safe",
            "violence",
            "confidential",
            "police",
            "flag",
            "c-",
            "r-");

    @Test
    @Upholds("AN-2")
    @Upholds("AN-3")
    void the_code_of_a_mark_says_only_that_there_is_a_team_to_ask() {
        var words = List.of(OwnFile.CODE.toLowerCase(Locale.UK).split("[^a-z]+"));
        assertThat(words).doesNotContainAnyElementsOf(TELLING);
        assertThat(OwnFile.CODE).hasSizeLessThan(16);
    }

    @Test
    @Upholds("FI-1")
    void the_code_of_a_hold_says_only_that_nothing_is_done() {
        var words = List.of(MoneyDesk.CODE.toLowerCase(Locale.UK).split("[^a-z]+"));
        assertThat(words).doesNotContainAnyElementsOf(TELLING).doesNotContain("breathing", "hardship", "court");
        assertThat(MoneyDesk.CODE).hasSizeLessThan(16);
    }
}
