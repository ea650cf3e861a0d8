package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.da.internal.rule.CounterAllegation.Sides;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** IN-11: who may be on which side of a counter-allegation, and who reads both. */
@Upholds("IN-11")
class CounterAllegationTest {

    private static final StaffId FIRST_OWNER = new StaffId("first owner");
    private static final StaffId FIRST_MANAGER = new StaffId("first manager");
    private static final StaffId OFFICER = new StaffId("officer");
    private static final StaffId MANAGER = new StaffId("manager");
    private static final StaffId OPENER = new StaffId("opener");
    private static final StaffId REVIEWER = new StaffId("reviewer");

    private final CounterAllegation rule = new CounterAllegation();

    private static Sides sides(StaffId officer, boolean sees, StaffId opener) {
        return new Sides(officer, sees, opener, FIRST_OWNER, Optional.of(FIRST_MANAGER), Optional.of(MANAGER));
    }

    private boolean may(Sides sides, StaffId reviewer) {
        var decision = rule.decide(true, sides, reviewer, true);
        assertThat(decision.rule()).isEqualTo("IN-11");
        return decision.outcome();
    }

    @Test
    void an_officer_who_has_read_neither_and_a_reviewer_who_manages_neither() {
        assertThat(may(sides(OFFICER, false, OPENER), REVIEWER)).isTrue();
        assertThat(may(sides(OFFICER, false, OPENER), OPENER))
                .as("who opened it may review it")
                .isTrue();
    }

    @Test
    void whoever_has_read_a_side_does_not_own_the_other() {
        assertThat(may(sides(OFFICER, true, OPENER), REVIEWER)).isFalse();
        assertThat(may(sides(OPENER, false, OPENER), REVIEWER)).isFalse();
    }

    @Test
    void whoever_owns_or_manages_the_first_does_not_open_the_second() {
        assertThat(may(sides(OFFICER, false, FIRST_OWNER), REVIEWER)).isFalse();
        assertThat(may(sides(OFFICER, false, FIRST_MANAGER), REVIEWER)).isFalse();
    }

    @Test
    void the_reviewer_owns_neither_and_manages_neither() {
        var sides = sides(OFFICER, false, OPENER);
        assertThat(may(sides, OFFICER)).isFalse();
        assertThat(may(sides, FIRST_OWNER)).isFalse();
        assertThat(may(sides, FIRST_MANAGER)).isFalse();
        assertThat(may(sides, MANAGER)).isFalse();
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var decision = rule.decide(false, sides(OFFICER, true, FIRST_OWNER), OFFICER, false);
        assertThat(decision.outcome()).isFalse();
        assertThat(decision.reasons()).hasSize(5);
    }
}
