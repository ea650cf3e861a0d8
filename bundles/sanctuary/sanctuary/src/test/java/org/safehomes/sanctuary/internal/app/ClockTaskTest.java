package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.ModuleTask.Whose;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Due;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;

/** What somebody is told of a clock that has run out: whose it is, and nothing of what it is about. */
class ClockTaskTest {

    private static final Set<Kind> MISSED = EnumSet.of(Kind.WORK, Kind.REPAIR, Kind.SCHEDULE);
    private static final Set<Kind> CALLS =
            EnumSet.of(Kind.DELIVERY, Kind.CALL_OFF, Kind.CALL_AGAIN, Kind.MORE_URGENT, Kind.CALL_DESK);
    private static final Set<Kind> ARRANGED = EnumSet.of(Kind.RISE, Kind.POLICE);

    private static final EntryId OF = new EntryId("E-0000000000000002");
    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Upholds("IN-9")
    void each_is_one_task_under_the_clocks_own_key(Kind kind) {
        var clock = new EntryId("E-0000000000000001");
        var due = new Due(new CaseRef("C-0000000000000001"), clock, OF, kind, AT, false);

        var task = ClockTask.of(due);

        assertThat(task.key()).isEqualTo(clock.value());
        assertThat(task.due()).isEqualTo(AT.plus(within(kind)));
        assertThat(task.whose()).isEqualTo(MISSED.contains(kind) ? Whose.LINE_MANAGER : Whose.OWNER);
        assertThat(task.reason()).doesNotContain("C-0000000000000001");
        assertThat(ClockTask.of(due)).as("again").isEqualTo(task);
    }

    private static Duration within(Kind kind) {
        if (MISSED.contains(kind)) {
            return Duration.ZERO;
        }
        return CALLS.contains(kind)
                ? Duration.ofHours(1)
                : ARRANGED.contains(kind) ? Duration.ofHours(24) : Duration.ofDays(7);
    }

    /** The contractor knows an order by its reference alone: whoever calls must have it. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoever_calls_somebody_about_an_order_is_told_its_reference_and_nobody_else_is(Kind kind) {
        var due = new Due(new CaseRef("C-0000000000000001"), new EntryId("E-0000000000000001"), OF, kind, AT, false);

        assertThat(ClockTask.of(due).reason().contains(OF.value())).isEqualTo(CALLS.contains(kind));
    }
}
