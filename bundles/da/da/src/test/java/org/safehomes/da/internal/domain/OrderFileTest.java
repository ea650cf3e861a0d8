package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.da.ProtectiveOrder.Kind;
import org.safehomes.da.ProtectiveOrder.Lasting;
import org.safehomes.da.ProtectiveOrder.NewProtectiveOrder;
import org.safehomes.da.ProtectiveOrder.State;
import org.safehomes.da.internal.domain.LegalHappening.OrderRecorded;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** When an order is in force, by what was recorded of it. */
@Upholds("TL-3")
class OrderFileTest {

    private static final Instant AT = Instant.parse("2026-03-31T09:30:00Z");
    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);

    private final List<Entry> entries = new ArrayList<>();

    private EntryId said(Kind kind, State state, LocalDate on, LocalDate until, EntryId concerning, String against) {
        var id = new EntryId("E-000000000000000" + (entries.size() + 1));
        var order = new NewProtectiveOrder(
                kind,
                state,
                Optional.ofNullable(concerning),
                Optional.ofNullable(against),
                on,
                Optional.empty(),
                "Northtown court",
                Optional.empty(),
                Optional.ofNullable(until).map(day -> Lasting.UNTIL_DAY),
                Optional.ofNullable(until),
                Optional.empty(),
                List.of(),
                Optional.empty());
        entries.add(
                new Entry(id, AT, AT, new StaffId("s.okafor"), Optional.empty(), new OrderRecorded(order, List.of())));
        return id;
    }

    private OrderFile file() {
        return OrderFile.of(CaseHistory.of(entries));
    }

    private boolean active(LocalDate day) {
        return !file().activeAgainst(day).isEmpty();
    }

    @Test
    void from_the_day_it_is_made_to_its_last_day() {
        said(Kind.NON_MOLESTATION, State.MADE, MADE, MADE.plusDays(20), null, null);

        assertThat(active(MADE.minusDays(1))).isFalse();
        assertThat(active(MADE)).isTrue();
        assertThat(active(MADE.plusDays(20))).isTrue();
        assertThat(active(MADE.plusDays(21))).isFalse();
    }

    @Test
    void one_that_lasts_until_further_order_is_in_force_until_it_is_discharged() {
        var id = said(Kind.RESTRAINING, State.MADE, MADE, null, null, null);
        assertThat(active(MADE.plusYears(30))).isTrue();

        said(Kind.RESTRAINING, State.DISCHARGED, MADE.plusDays(5), null, id, null);
        assertThat(active(MADE.plusDays(4))).isTrue();
        assertThat(active(MADE.plusDays(5))).isFalse();
        assertThat(file().find(id).orElseThrow().endsOn()).contains(MADE.plusDays(5));
    }

    @Test
    void an_application_protects_nobody_yet() {
        var id = said(Kind.OCCUPATION, State.APPLIED, MADE, null, null, null);
        assertThat(active(MADE.plusDays(1))).isFalse();

        said(Kind.OCCUPATION, State.MADE, MADE.plusDays(3), MADE.plusDays(9), id, null);
        assertThat(active(MADE.plusDays(3))).isTrue();
    }

    @Test
    void an_extension_moves_the_end_and_a_breach_does_not() {
        var id = said(Kind.NON_MOLESTATION, State.MADE, MADE, MADE.plusDays(20), null, null);
        said(Kind.NON_MOLESTATION, State.BREACHED, MADE.plusDays(2), null, id, null);
        assertThat(active(MADE.plusDays(20))).isTrue();
        assertThat(active(MADE.plusDays(21))).isFalse();
        assertThat(file().find(id).orElseThrow().breached()).isTrue();

        said(Kind.NON_MOLESTATION, State.MADE, MADE.plusDays(18), MADE.plusDays(60), id, null);
        assertThat(active(MADE)).isTrue();
        assertThat(active(MADE.plusDays(60))).isTrue();
        assertThat(file().orders()).hasSize(1);
    }

    @Test
    void an_order_after_a_notice_is_the_same_order_and_keeps_the_notice() {
        var id = said(Kind.DVPN, State.MADE, MADE, null, null, null);
        said(Kind.DVPO, State.MADE, MADE.plusDays(2), MADE.plusDays(20), id, null);

        var order = file().find(id).orElseThrow();
        assertThat(order.latest().kind()).isEqualTo(Kind.DVPO);
        assertThat(order.notice().orElseThrow().on()).isEqualTo(MADE);
        assertThat(order.inForce(MADE.plusDays(21))).isFalse();
    }

    @Test
    void one_against_somebody_else_is_none_against_the_perpetrator() {
        said(Kind.CIVIL_INJUNCTION, State.MADE, MADE, null, null, "Dele Walsh");

        assertThat(file().orders()).hasSize(1);
        assertThat(active(MADE)).isFalse();
    }

    @Test
    void what_was_sealed_does_not_count() {
        var id = said(Kind.NON_MOLESTATION, State.MADE, MADE, null, null, null);
        entries.add(new Entry(
                new EntryId("E-0000000000000009"),
                AT,
                AT,
                new StaffId("s.okafor"),
                Optional.of(id),
                new Happening.EntrySealed("Another case.")));

        assertThat(file().orders()).isEmpty();
        assertThat(active(MADE)).isFalse();
    }

    @Test
    void what_was_recorded_in_the_same_moment_counts_in_the_order_in_which_it_happened() {
        var id = said(Kind.DVPN, State.MADE, MADE, null, null, null);
        said(Kind.DVPO, State.MADE, MADE.plusDays(2), MADE.plusDays(20), id, null);
        said(Kind.DVPO, State.DISCHARGED, MADE.plusDays(2), null, id, null);
        Collections.reverse(entries);

        var order = file().find(id).orElseThrow();
        assertThat(file().orders()).hasSize(1);
        assertThat(order.steps()).hasSize(3);
        assertThat(order.latest().state()).isEqualTo(State.DISCHARGED);
        assertThat(active(MADE.plusDays(2))).isFalse();
    }
}
