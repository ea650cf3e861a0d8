package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.HomeFacts.Held;
import org.safehomes.sanctuary.internal.domain.Story;

/** Who holds a home is decided by what is so when a lock is ordered, and not by what was so when it was asked for (SA-5, W6). */
@Upholds("SA-5")
class WorkOrderTest {

    private static HomeFacts says(Held held) {
        return new HomeFacts(Optional.of(true), Optional.empty(), Optional.of(true), Optional.empty(), held);
    }

    private static boolean may(Held then, HomeFacts now) {
        return WorkOrder.law(Story.request(then), now).outcome();
    }

    @ParameterizedTest
    @EnumSource(Held.class)
    void a_home_that_was_one_persons_and_is_so_no_more_asks_for_the_law(Held now) {
        assertThat(may(Held.BY_ONE, says(now))).isEqualTo(now == Held.BY_ONE);
    }

    @Test
    void a_home_that_has_become_hers_alone_asks_for_nothing_more() {
        assertThat(may(Held.JOINTLY, says(Held.BY_ONE))).isTrue();
        assertThat(may(Held.JOINTLY, says(Held.JOINTLY))).isFalse();
    }

    @Test
    void while_the_host_cannot_say_what_it_said_before_counts() {
        assertThat(may(Held.BY_ONE, HomeFacts.unknown())).isTrue();
        assertThat(may(Held.JOINTLY, HomeFacts.unknown())).isFalse();
        assertThat(may(Held.NOT_KNOWN, HomeFacts.unknown())).isFalse();
    }
}
