package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.da.Contact.Outcome;
import org.safehomes.da.Incident;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.SurvivorMeeting.State;
import org.safehomes.da.internal.domain.Happening.Contacted;
import org.safehomes.da.internal.domain.Happening.EntrySealed;
import org.safehomes.da.internal.domain.Happening.Reported;
import org.safehomes.da.internal.domain.MaracHappening.AgencyMet;
import org.safehomes.da.internal.domain.RiskHappening.Assessed;
import org.safehomes.da.internal.domain.RiskHappening.IncidentMatched;
import org.safehomes.da.internal.domain.RiskHappening.IncidentRecorded;
import org.safehomes.da.internal.domain.SurvivorHappening.SurvivorMet;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.ReportRef;

/** What a case's journal tells about incidents, risk and MARAC. What was sealed does not count. */
public final class CaseHistory {

    private final List<Entry> entries;
    private final Map<EntryId, EntryId> sameAs;

    private CaseHistory(List<Entry> entries) {
        this.entries = entries;
        this.sameAs = new HashMap<>();
        var there = entries.stream().map(Entry::id).collect(Collectors.toSet());
        for (var entry : entries) {
            // an account of something that was sealed stands for itself again
            if (entry.what() instanceof IncidentMatched matched && there.contains(matched.sameAs())) {
                entry.about().ifPresent(about -> sameAs.put(about, matched.sameAs()));
            }
        }
    }

    /** @param entries of one case, in time order */
    public static CaseHistory of(List<Entry> entries) {
        var sealed = sealed(entries);
        return new CaseHistory(
                entries.stream().filter(entry -> !sealed.contains(entry.id())).toList());
    }

    /** The entries that were made in the wrong case. */
    public static Set<EntryId> sealed(Collection<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.what() instanceof EntrySealed)
                .flatMap(entry -> entry.about().stream())
                .collect(Collectors.toSet());
    }

    /** The same history with one entry more. */
    public CaseHistory with(Entry entry) {
        return new CaseHistory(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** The entries of one kind, in time order. */
    public List<Entry> entries(Class<? extends Happening> kind) {
        return entries.stream().filter(entry -> kind.isInstance(entry.what())).toList();
    }

    /** All reports of the case, the first first. */
    public List<Entry> reports() {
        return entries(Reported.class);
    }

    /** All incidents, further accounts among them, in the order in which they happened. */
    public List<Incident> incidents() {
        return entries.stream()
                .flatMap(entry -> incident(entry).stream())
                .sorted(Comparator.comparing(Incident::happenedAt).thenComparing(Incident::recordedAt))
                .toList();
    }

    /** The incidents that count: each once, whoever told of it. */
    public List<Incident> distinctIncidents() {
        return incidents().stream()
                .filter(incident -> incident.sameAs().isEmpty())
                .toList();
    }

    /** When the incidents that count happened. */
    public List<Instant> happenings() {
        return distinctIncidents().stream().map(Incident::happenedAt).toList();
    }

    /** The assessment that was made last. */
    public Optional<Entry> latestAssessment() {
        return entries(Assessed.class).stream()
                .max(Comparator.comparing((Entry entry) -> assessed(entry).assessedAt())
                        .thenComparing(Entry::recordedAt));
    }

    /** How great the risk was when it was assessed last. */
    public Optional<RiskLevel> level() {
        return latestAssessment().map(entry -> assessed(entry).level().outcome());
    }

    /** The latest score with the council's own instrument. */
    public Optional<Integer> latestScore() {
        return latestScored().flatMap(entry -> assessed(entry).comparableScore());
    }

    /** The assessment that it comes from. */
    public Optional<Entry> latestScored() {
        return entries(Assessed.class).stream()
                .filter(entry -> assessed(entry).comparableScore().isPresent())
                .max(Comparator.comparing((Entry entry) -> assessed(entry).assessedAt())
                        .thenComparing(Entry::recordedAt));
    }

    /** The incidents that no assessment has looked at yet, the earliest first. */
    public List<Incident> unassessed() {
        var assessed = latestAssessment().map(entry -> assessed(entry).assessedAt());
        return distinctIncidents().stream()
                .filter(incident -> assessed.isEmpty() || incident.happenedAt().isAfter(assessed.get()))
                .toList();
    }

    /** When the survivor was last spoken to; empty if nobody has. */
    public Optional<Instant> lastConversation() {
        return Stream.concat(
                        spoken(),
                        entries(IncidentRecorded.class).stream()
                                .filter(entry -> ((IncidentRecorded) entry.what())
                                                .incident()
                                                .toldBy()
                                        == ReporterKind.SURVIVOR)
                                .map(Entry::recordedAt))
                .max(Instant::compareTo);
    }

    private Stream<Instant> spoken() {
        return Stream.concat(
                entries(Contacted.class).stream()
                        .filter(entry -> ((Contacted) entry.what()).contact().outcome() == Outcome.REACHED)
                        .map(Entry::at),
                entries(SurvivorMet.class).stream()
                        .filter(entry -> ((SurvivorMet) entry.what()).meeting().state() == State.HELD)
                        .map(Entry::at));
    }

    /** When the latest assessment or incident was written down: from then on what MARAC knew is out of date. */
    public Optional<Instant> latestChange() {
        return Stream.concat(
                        entries(Assessed.class).stream().map(Entry::recordedAt),
                        distinctIncidents().stream().map(Incident::recordedAt))
                .max(Instant::compareTo);
    }

    /** Whether a meeting with other agencies was recorded since the latest assessment. */
    public boolean metSinceAssessment() {
        var since = latestAssessment().map(Entry::recordedAt);
        return entries(AgencyMet.class).stream()
                .anyMatch(met -> since.isEmpty() || !met.recordedAt().isBefore(since.get()));
    }

    public static Assessed assessed(Entry entry) {
        return (Assessed) entry.what();
    }

    private Optional<Incident> incident(Entry entry) {
        var same = Optional.ofNullable(sameAs.get(entry.id()));
        if (entry.what() instanceof IncidentRecorded recorded) {
            var told = recorded.incident();
            return Optional.of(new Incident(
                    entry.id(),
                    entry.by(),
                    entry.recordedAt(),
                    told.happenedAt(),
                    true,
                    told.toldBy(),
                    told.samePeople(),
                    told.behaviours(),
                    Optional.empty(),
                    told.knownTo(),
                    told.whatHappened(),
                    same));
        }
        if (entry.what() instanceof Reported reported) {
            var report = reported.report();
            return Optional.of(new Incident(
                    entry.id(),
                    entry.by(),
                    entry.recordedAt(),
                    report.happenedAt().orElse(entry.at()),
                    report.happenedAt().isPresent(),
                    report.reporterKind(),
                    true,
                    report.behaviours(),
                    Optional.of(new ReportRef(reported.reference())),
                    Optional.empty(),
                    report.whatHappened(),
                    same));
        }
        return Optional.empty();
    }
}
