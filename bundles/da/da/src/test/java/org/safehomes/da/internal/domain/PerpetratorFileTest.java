package org.safehomes.da.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Enforcement.Measure;
import org.safehomes.da.Enforcement.NewEnforcement;
import org.safehomes.da.Enforcement.State;
import org.safehomes.da.NewIncident;
import org.safehomes.da.PerpetratorSteps.DoneStep;
import org.safehomes.da.PerpetratorSteps.NewPerpetratorSteps;
import org.safehomes.da.PerpetratorSteps.Place;
import org.safehomes.da.PerpetratorSteps.Step;
import org.safehomes.da.PerpetratorSteps.Whereabouts;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.internal.domain.Happening.EntrySealed;
import org.safehomes.da.internal.domain.PerpetratorHappening.EnforcementRecorded;
import org.safehomes.da.internal.domain.PerpetratorHappening.ResponseEscalated;
import org.safehomes.da.internal.domain.PerpetratorHappening.Said;
import org.safehomes.da.internal.domain.PerpetratorHappening.StepsTaken;
import org.safehomes.da.internal.domain.RiskHappening.IncidentRecorded;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** What a case tells about its perpetrator, entry by entry, a minute apart. */
class PerpetratorFileTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final List<Entry> entries = new ArrayList<>();

    private EntryId add(Optional<EntryId> about, Happening what) {
        var id = new EntryId("E-%016d".formatted(entries.size() + 1));
        var moment = NOON.plusSeconds(60L * entries.size());
        entries.add(new Entry(id, moment, moment, new StaffId("s.okafor"), about, what));
        return id;
    }

    private EntryId step(Step step) {
        return add(
                Optional.empty(),
                new StepsTaken(
                        new NewPerpetratorSteps(
                                DAY,
                                List.of(new DoneStep(step, "As it was.", List.of(), Optional.empty())),
                                Optional.empty()),
                        List.of()));
    }

    private EntryId incident() {
        return add(
                Optional.empty(),
                new IncidentRecorded(new NewIncident(
                        NOON, ReporterKind.SURVIVOR, true, Set.of(), Optional.empty(), Optional.empty())));
    }

    private EntryId enforcement(State state, Measure measure, Optional<EntryId> proposal) {
        return add(
                proposal,
                new EnforcementRecorded(
                        new NewEnforcement(state, measure, proposal, Set.of(), "Why.", Optional.empty()),
                        Optional.empty(),
                        List.of()));
    }

    private PerpetratorFile file() {
        return new PerpetratorFile(CaseHistory.of(entries));
    }

    @Test
    @Upholds("PE-1")
    void safety_is_resolved_until_something_happens_or_somebody_says_otherwise() {
        assertThat(file().safetyResolved()).isFalse();
        incident();
        step(Step.SAFETY_RESOLVED);
        assertThat(file().safetyResolved()).isTrue();
        var incident = incident();
        assertThat(file().safetyResolved()).isFalse();
        add(Optional.of(incident), new EntrySealed("Wrong case."));
        assertThat(file().safetyResolved()).isTrue();
        step(Step.SAFETY_NOT_RESOLVED);
        assertThat(file().safetyResolved()).isFalse();
    }

    @Test
    @Upholds("PE-1")
    void what_happened_in_the_same_moment_is_not_resolved() {
        step(Step.SAFETY_RESOLVED);
        var resolved = entries.get(0);
        incident();
        var incident = entries.remove(1);
        entries.add(new Entry(
                incident.id(), incident.at(), resolved.recordedAt(), incident.by(), incident.about(), incident.what()));
        assertThat(file().safetyResolved()).isFalse();
    }

    @Test
    @Upholds("PE-2")
    void views_from_before_an_incident_are_told_apart() {
        step(Step.SURVIVOR_VIEWS_HEARD);
        assertThat(file().viewsAreFromBefore()).isFalse();
        incident();
        assertThat(file().viewsAreFromBefore()).isTrue();
        step(Step.SURVIVOR_DECLINED_TO_SAY);
        assertThat(file().viewsAreFromBefore()).isFalse();
    }

    @Test
    void a_step_that_was_sealed_was_not_taken() {
        var step = step(Step.LEGAL_CONSULTED);
        assertThat(file().steps()).containsExactly(Step.LEGAL_CONSULTED);
        add(Optional.of(step), new EntrySealed("Wrong case."));
        assertThat(file().steps()).isEmpty();
    }

    @Test
    @Upholds("PE-3")
    void only_what_is_less_than_eviction_and_was_taken_counts_as_tried() {
        var proposed = enforcement(State.PROPOSED, Measure.INJUNCTION, Optional.empty());
        assertThat(file().triedLess()).isFalse();
        enforcement(State.TAKEN, Measure.POSSESSION, Optional.empty());
        assertThat(file().triedLess()).isFalse();
        enforcement(State.TAKEN, Measure.INJUNCTION, Optional.of(proposed));
        assertThat(file().triedLess()).isTrue();
    }

    @Test
    @Upholds("PE-3")
    void what_was_tried_in_another_way_counts_too() {
        step(Step.LESSER_MEASURE_TRIED);
        assertThat(file().triedLess()).isTrue();
    }

    @Test
    @Upholds("PE-3")
    void the_latest_word_on_where_everybody_lives_holds() {
        for (var place : List.of(Place.IN_THE_HOME, Place.ELSEWHERE)) {
            add(
                    Optional.empty(),
                    new StepsTaken(
                            new NewPerpetratorSteps(
                                    DAY,
                                    List.of(new DoneStep(Step.MANAGER_CONSULTED, "Yes.", List.of(), Optional.empty())),
                                    Optional.of(new Whereabouts(Place.IN_THE_HOME, place, Place.NOBODY))),
                            List.of()));
        }
        step(Step.LEGAL_CONSULTED);
        assertThat(file().whereabouts().map(Whereabouts::survivor)).contains(Place.ELSEWHERE);
    }

    @Test
    @Upholds("PE-4")
    void help_is_asked_for_until_it_is_given_or_refused() {
        for (var answer : List.of(Step.REFERRED_FOR_HELP, Step.DETAILS_OF_HELP_GIVEN, Step.HELP_REFUSED)) {
            step(Step.HELP_ASKED_FOR);
            assertThat(file().asksForHelp()).isTrue();
            step(answer);
            assertThat(file().asksForHelp()).as("%s", answer).isFalse();
        }
    }

    @Test
    @Upholds("PE-6")
    void each_incident_escalates_once_and_help_that_is_sought_again_ends_the_refusal() {
        incident();
        assertThat(file().refusedHelp()).isEmpty();
        step(Step.HELP_REFUSED);
        assertThat(file().refusedHelp()).contains(DAY);
        assertThat(file().notEscalated()).hasSize(1);
        assertThat(file().escalated()).isFalse();
        add(Optional.empty(), new ResponseEscalated(new Said(true, "PE-6", List.of(), List.of("It goes on."))));
        assertThat(file().notEscalated()).isEmpty();
        assertThat(file().escalated()).isTrue();
        incident();
        assertThat(file().notEscalated()).hasSize(1);
        step(Step.HELP_ASKED_FOR);
        assertThat(file().refusedHelp()).isEmpty();
    }

    @Test
    void a_proposal_is_open_until_it_is_taken_or_dropped() {
        for (var end : List.of(State.TAKEN, State.DROPPED)) {
            var proposed = enforcement(State.PROPOSED, Measure.INJUNCTION, Optional.empty());
            assertThat(file().openProposal(proposed)).isPresent();
            var ended = enforcement(end, Measure.INJUNCTION, Optional.of(proposed));
            assertThat(file().openProposal(proposed)).isEmpty();
            assertThat(file().proposal(proposed)).isPresent();
            assertThat(file().proposal(ended)).as("the end of one is none").isEmpty();
        }
    }
}
