package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Preferences.NewPreferences;
import org.safehomes.da.SafetyPlan.NewSafetyPlan;
import org.safehomes.da.SurvivorMeeting.Held;
import org.safehomes.da.SurvivorMeeting.NewSurvivorMeeting;
import org.safehomes.da.SurvivorMeeting.Place;
import org.safehomes.da.SurvivorMeeting.State;
import org.safehomes.da.internal.domain.Happening.EntrySealed;
import org.safehomes.da.internal.domain.SurvivorFile.Rhythm;
import org.safehomes.da.internal.domain.SurvivorHappening.PreferencesSaid;
import org.safehomes.da.internal.domain.SurvivorHappening.SafetyPlanned;
import org.safehomes.da.internal.domain.SurvivorHappening.SurvivorMet;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** Where the work with a survivor stands, from what was written down. */
class SurvivorFileTest {

    private static final Instant NOON = Instant.parse("2026-03-31T11:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    private EntryId add(int minute, EntryId about, Happening what) {
        var id = new EntryId("E-000000000000000" + (entries.size() + 1));
        entries.add(new Entry(id, at(minute), at(minute), new StaffId("s.okafor"), Optional.ofNullable(about), what));
        return id;
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    private EntryId plan(int minute, Integer everyDays) {
        return add(
                minute,
                null,
                new SafetyPlanned(new NewSafetyPlan(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.ofNullable(everyDays),
                        Optional.empty())));
    }

    private EntryId wish(int minute, String note) {
        return add(
                minute,
                null,
                new PreferencesSaid(new NewPreferences(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        Optional.of(note))));
    }

    private EntryId meeting(int minute, State state) {
        return add(
                minute,
                null,
                new SurvivorMet(
                        new NewSurvivorMeeting(
                                state,
                                at(minute),
                                Place.OFFICE,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new StaffId("s.okafor")),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                state == State.HELD
                                        ? Optional.of(new Held(false, Optional.empty()))
                                        : Optional.empty()),
                        List.of()));
    }

    private SurvivorFile file() {
        return new SurvivorFile(CaseHistory.of(entries));
    }

    @Test
    void what_the_survivor_said_last_counts_unless_it_was_sealed_as_wrong() {
        wish(0, "first");
        var second = wish(1, "second");
        assertThat(file().wishes().flatMap(NewPreferences::note)).contains("second");

        add(2, second, new EntrySealed("Wrong case."));
        assertThat(file().wishes().flatMap(NewPreferences::note)).contains("first");
    }

    @Test
    @Upholds("SP-2")
    void a_plan_that_is_written_anew_does_not_begin_the_rhythm_again() {
        assertThat(file().rhythm()).isEmpty();
        plan(0, 3);
        plan(10, 3);
        assertThat(file().rhythm()).contains(new Rhythm(3, at(0)));

        plan(20, 1);
        assertThat(file().rhythm()).contains(new Rhythm(1, at(20)));
        plan(30, null);
        assertThat(file().rhythm()).as("none is agreed any more").isEmpty();
        plan(40, 1);
        assertThat(file().rhythm()).contains(new Rhythm(1, at(40)));
    }

    @Test
    @Upholds("SP-2")
    void a_meeting_that_was_held_is_a_conversation_and_no_other_is() {
        meeting(1, State.PLANNED);
        meeting(2, State.NOT_HELD);
        assertThat(CaseHistory.of(entries).lastConversation()).isEmpty();

        var held = meeting(3, State.HELD);
        assertThat(CaseHistory.of(entries).lastConversation()).contains(at(3));
        add(4, held, new EntrySealed("Wrong case."));
        assertThat(CaseHistory.of(entries).lastConversation()).isEmpty();
    }
}
