package org.safehomes.sanctuary.internal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening;
import org.safehomes.sanctuary.internal.domain.Story;

/** What is kept is read as it was written, and can be told in words. */
class KeptSanctuaryTest {

    private static final int LONGEST_KIND = 24;

    static Stream<SanctuaryHappening> each() {
        return Story.each().stream();
    }

    @ParameterizedTest
    @MethodSource("each")
    void each_is_read_as_it_was_written(SanctuaryHappening what) {
        assertThat(Journal.read(Journal.text(what), what.getClass())).isEqualTo(what);
        assertThat(what.text()).isNotBlank().doesNotContain("Optional", "Decision[");
        assertThat(Journal.kind(what)).hasSizeLessThanOrEqualTo(LONGEST_KIND);
    }

    @Test
    void there_is_a_sample_of_every_kind() {
        assertThat(Story.each().stream().map(Journal::kind))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(SanctuaryEntryKind.values()).map(Enum::name).toList());
        assertThat(SanctuaryHappening.class.getPermittedSubclasses()).hasSameSizeAs(SanctuaryEntryKind.values());
    }
}
