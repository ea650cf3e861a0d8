package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Task.Kind;

class DutyTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_missed_comes_before_a_line_manager_who_says_when_it_is_dealt_with(Kind kind) {
        var duty = Duty.of(kind);

        assertThat(Duty.told().contains(kind)).isEqualTo(duty.missed().isPresent());
        duty.missed().map(Duty::of).ifPresent(told -> {
            assertThat(told.manager()).isTrue();
            assertThat(told.byHand()).isTrue();
            assertThat(told.missed()).as("told once, not for ever").isEmpty();
        });
        if (kind.name().startsWith("MISSED_")) {
            assertThat(duty.manager()).as("a missed clock is a manager's").isTrue();
        }
    }
}
