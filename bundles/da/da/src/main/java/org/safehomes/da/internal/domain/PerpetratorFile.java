package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.safehomes.da.Enforcement.Measure;
import org.safehomes.da.Enforcement.State;
import org.safehomes.da.Incident;
import org.safehomes.da.PerpetratorSteps.DoneStep;
import org.safehomes.da.PerpetratorSteps.Step;
import org.safehomes.da.PerpetratorSteps.Whereabouts;
import org.safehomes.da.internal.domain.PerpetratorHappening.EnforcementRecorded;
import org.safehomes.da.internal.domain.PerpetratorHappening.ResponseEscalated;
import org.safehomes.da.internal.domain.PerpetratorHappening.StepsTaken;
import org.safehomes.kernel.EntryId;

/** What a case's journal tells about its perpetrator. What was sealed does not count. */
public final class PerpetratorFile {

    private static final Set<Step> VIEWS =
            EnumSet.of(Step.SURVIVOR_VIEWS_HEARD, Step.SURVIVOR_DECLINED_TO_SAY, Step.SURVIVOR_NOT_SAFE_TO_ASK);
    private static final Set<Measure> LAST_RESORT = EnumSet.of(Measure.POSSESSION, Measure.EVICTION);

    private final CaseHistory history;
    private final List<Taken> taken;

    public PerpetratorFile(CaseHistory history) {
        this.history = history;
        this.taken = history.entries(StepsTaken.class).stream()
                .flatMap(entry -> ((StepsTaken) entry.what())
                        .steps().done().stream()
                                .map(done -> new Taken(
                                        entry.recordedAt(),
                                        ((StepsTaken) entry.what()).steps().on(),
                                        done)))
                .toList();
    }

    private record Taken(Instant recordedAt, LocalDate on, DoneStep done) {}

    /** Every step that was ever taken. */
    public Set<Step> steps() {
        return taken.stream()
                .map(each -> each.done().step())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    /** Whether the latest word on the survivor's safety is that it is resolved, and nothing has happened since (PE-1). */
    public boolean safetyResolved() {
        return last(Set.of(Step.SAFETY_RESOLVED, Step.SAFETY_NOT_RESOLVED))
                .filter(word -> word.done().step() == Step.SAFETY_RESOLVED)
                .filter(word -> !incidentSince(word.recordedAt()))
                .isPresent();
    }

    /** Whether an incident was written down after the survivor was last asked for their views (PE-2). */
    public boolean viewsAreFromBefore() {
        return last(VIEWS).filter(views -> incidentSince(views.recordedAt())).isPresent();
    }

    /** Where everybody lives now, as it was last found out. */
    public Optional<Whereabouts> whereabouts() {
        return history.entries(StepsTaken.class).stream()
                .flatMap(entry -> ((StepsTaken) entry.what()).steps().whereabouts().stream())
                .reduce((earlier, later) -> later);
    }

    /** Whether something short of eviction was tried: by what was recorded, or by enforcement that was taken (PE-3). */
    public boolean triedLess() {
        return last(Set.of(Step.LESSER_MEASURE_TRIED)).isPresent()
                || history.entries(EnforcementRecorded.class).stream()
                        .map(entry -> ((EnforcementRecorded) entry.what()).enforcement())
                        .anyMatch(known -> known.state() == State.TAKEN && !LAST_RESORT.contains(known.measure()));
    }

    /** Whether the perpetrator asked for help and nothing was offered since (PE-4). */
    public boolean asksForHelp() {
        return last(EnumSet.range(Step.HELP_ASKED_FOR, Step.HELP_REFUSED))
                .filter(word -> word.done().step() == Step.HELP_ASKED_FOR)
                .isPresent();
    }

    /** When help was last refused; empty if it never was, or was taken up again since (PE-6). */
    public Optional<LocalDate> refusedHelp() {
        return last(EnumSet.of(Step.HELP_ASKED_FOR, Step.HELP_REFUSED))
                .filter(word -> word.done().step() == Step.HELP_REFUSED)
                .map(Taken::on);
    }

    /** The incidents that no escalation has answered yet (PE-6). */
    public List<Incident> notEscalated() {
        var last = history.entries(ResponseEscalated.class).stream()
                .map(Entry::recordedAt)
                .max(Instant::compareTo);
        return history.distinctIncidents().stream()
                .filter(incident -> last.isEmpty() || incident.recordedAt().isAfter(last.get()))
                .toList();
    }

    /** Whether the response was escalated since help was refused. */
    public boolean escalated() {
        var refused = last(Set.of(Step.HELP_REFUSED)).map(Taken::recordedAt);
        return history.entries(ResponseEscalated.class).stream()
                .anyMatch(entry -> refused.filter(entry.recordedAt()::isBefore).isEmpty());
    }

    /** A proposal that was neither taken nor dropped. */
    public Optional<Entry> openProposal(EntryId id) {
        return proposal(id).filter(entry -> history.entries(EnforcementRecorded.class).stream()
                .map(each -> ((EnforcementRecorded) each.what()).enforcement().proposal())
                .noneMatch(about -> about.filter(id::equals).isPresent()));
    }

    /** A proposal, whatever became of it. */
    public Optional<Entry> proposal(EntryId id) {
        Predicate<Entry> proposed =
                entry -> ((EnforcementRecorded) entry.what()).enforcement().state() == State.PROPOSED;
        return history.entries(EnforcementRecorded.class).stream()
                .filter(entry -> entry.id().equals(id))
                .filter(proposed)
                .findFirst();
    }

    /** In the same millisecond counts: in doubt it is not safe. */
    private boolean incidentSince(Instant moment) {
        return history.distinctIncidents().stream()
                .anyMatch(incident -> !incident.recordedAt().isBefore(moment));
    }

    private Optional<Taken> last(Collection<Step> of) {
        return taken.stream().filter(each -> of.contains(each.done().step())).reduce((earlier, later) -> later);
    }
}
