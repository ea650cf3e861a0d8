package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;

/** An order says who arranges the visit in the words of the landlord's own desk, or it is not made (SA-7, AN-1). */
@Upholds("SA-7")
class AccessPhraseTest {

    @Test
    void it_ends_the_text_as_the_desk_says_it() {
        assertThat(new AccessPhrase(" Ring 020 7946 0100 for access. ").after("Fit bolt."))
                .isEqualTo("Fit bolt. Ring 020 7946 0100 for access.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void there_is_none_until_it_is_set_and_nothing_is_ordered(String set) {
        assertThat(new AccessPhrase(set).missing())
                .hasValueSatisfying(said -> assertThat(said).contains("appointments", "org.safehomes.sanctuary"));
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> new AccessPhrase(set).require())
                .withMessageContaining("appointments");
    }

    @Test
    void one_that_is_too_long_is_none() {
        assertThatCode(() -> new AccessPhrase("x".repeat(200)).require()).doesNotThrowAnyException();
        assertThat(new AccessPhrase("x".repeat(200)).missing()).isEmpty();
        assertThat(new AccessPhrase("x".repeat(201)).missing()).isPresent();
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> new AccessPhrase("x".repeat(201)).require());
    }
}
