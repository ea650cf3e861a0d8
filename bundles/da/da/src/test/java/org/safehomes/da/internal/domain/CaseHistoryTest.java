package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safehomes.da.MaracReferral.Received;
import org.safehomes.da.NewIncident;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.internal.domain.Happening.EntrySealed;
import org.safehomes.da.internal.domain.MaracHappening.MaracReceived;
import org.safehomes.da.internal.domain.RiskHappening.IncidentMatched;
import org.safehomes.da.internal.domain.RiskHappening.IncidentRecorded;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/** What counts in a case's history, and what does not. */
class CaseHistoryTest {

    private static final Instant NOON = Instant.parse("2026-03-31T11:00:00Z");
    private static final EntryId FIRST = new EntryId("E-0000000000000001");
    private static final EntryId SECOND = new EntryId("E-0000000000000002");

    private final List<Entry> entries = new ArrayList<>();

    private void incident(EntryId id, Instant happened) {
        add(
                id,
                happened,
                Optional.empty(),
                new IncidentRecorded(new NewIncident(
                        happened, ReporterKind.SURVIVOR, true, Set.of(), Optional.empty(), Optional.empty())));
    }

    private void add(EntryId id, Instant at, Optional<EntryId> about, Happening what) {
        entries.add(new Entry(id, at, NOON, new StaffId("s.okafor"), about, what));
    }

    private static EntryId id(int number) {
        return new EntryId("E-000000000000000" + number);
    }

    @Test
    void a_further_account_stays_readable_and_does_not_count_twice() {
        incident(FIRST, NOON.minusSeconds(60));
        incident(SECOND, NOON.minusSeconds(50));
        add(id(3), NOON, Optional.of(SECOND), new IncidentMatched(FIRST, "Same night."));

        var history = CaseHistory.of(entries);

        assertThat(history.incidents()).hasSize(2);
        assertThat(history.incidents().get(1).sameAs()).contains(FIRST);
        assertThat(history.happenings()).containsExactly(NOON.minusSeconds(60));
    }

    @Test
    void what_was_sealed_does_not_count_at_all() {
        incident(FIRST, NOON.minusSeconds(60));
        add(id(3), NOON, Optional.of(FIRST), new EntrySealed("Wrong case."));

        assertThat(CaseHistory.of(entries).incidents()).isEmpty();
    }

    @Test
    void a_sealed_mark_lets_the_incident_count_again() {
        incident(FIRST, NOON.minusSeconds(60));
        incident(SECOND, NOON.minusSeconds(50));
        add(id(3), NOON, Optional.of(SECOND), new IncidentMatched(FIRST, "Same night."));
        add(id(4), NOON, Optional.of(id(3)), new EntrySealed("They were two nights."));

        assertThat(CaseHistory.of(entries).happenings()).hasSize(2);
    }

    @Test
    void an_account_of_something_that_was_sealed_stands_for_itself_again() {
        incident(FIRST, NOON.minusSeconds(60));
        incident(SECOND, NOON.minusSeconds(50));
        add(id(3), NOON, Optional.of(SECOND), new IncidentMatched(FIRST, "Same night."));
        add(id(4), NOON, Optional.of(FIRST), new EntrySealed("Wrong case."));

        assertThat(CaseHistory.of(entries).happenings()).containsExactly(NOON.minusSeconds(50));
    }

    @Test
    void incidents_come_in_the_order_in_which_they_happened() {
        incident(FIRST, NOON.minusSeconds(10));
        incident(SECOND, NOON.minusSeconds(20));

        assertThat(CaseHistory.of(entries).incidents())
                .extracting(incident -> incident.id())
                .containsExactly(SECOND, FIRST);
    }

    @Test
    void of_another_agencys_referral_only_the_day_is_known() {
        add(
                FIRST,
                NOON,
                Optional.empty(),
                new MaracReceived(new Received("Police", LocalDate.parse("2026-03-30"), Optional.empty())));
        var file = new MaracFile(CaseHistory.of(entries), ZoneId.of("Europe/London"));
        var referral = file.last().orElseThrow();

        assertThat(referral.repeatUntil()).contains(LocalDate.parse("2027-03-30"));
        // midnight in London, in summer time
        assertThat(file.follows(Instant.parse("2026-03-30T22:59:59Z"), referral))
                .isFalse();
        assertThat(file.follows(Instant.parse("2026-03-30T23:00:00Z"), referral))
                .isTrue();
        assertThat(file.covering(Optional.empty()))
                .as("ours alone cover what we know")
                .isEmpty();
    }
}
