package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** AC-4: who reviews a look through broken glass. */
@Upholds("AC-4")
class GlassReviewTest {

    private static final StaffId LOOKED = new StaffId("looked");
    private static final StaffId OWNER = new StaffId("owner");
    private static final StaffId MANAGER = new StaffId("manager");
    private static final StaffId ANOTHER = new StaffId("another");

    private final GlassReview rule = new GlassReview();

    private boolean may(StaffId reviewer, Optional<StaffId> lineManager) {
        var decision = rule.decide(LOOKED, reviewer, OWNER, lineManager);
        assertThat(decision.rule()).isEqualTo("AC-4");
        return decision.outcome();
    }

    @Test
    void the_line_manager_reviews_and_nobody_else() {
        assertThat(may(MANAGER, Optional.of(MANAGER))).isTrue();
        assertThat(may(ANOTHER, Optional.of(MANAGER))).isFalse();
        assertThat(may(OWNER, Optional.of(MANAGER))).isFalse();
    }

    @Test
    void whoever_looked_never_reviews_it() {
        assertThat(may(LOOKED, Optional.of(MANAGER))).isFalse();
        assertThat(may(LOOKED, Optional.of(LOOKED)))
                .as("who has become line manager since")
                .isFalse();
        assertThat(may(LOOKED, Optional.empty())).isFalse();
    }

    @Test
    void without_a_line_manager_who_may_another_manager_does_but_not_the_owner() {
        assertThat(may(ANOTHER, Optional.empty())).isTrue();
        assertThat(may(ANOTHER, Optional.of(LOOKED))).isTrue();
        assertThat(may(OWNER, Optional.empty())).isFalse();
    }
}
