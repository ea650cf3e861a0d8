package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.safehomes.da.Behaviour;
import org.safehomes.da.Incident;
import org.safehomes.da.IncidentProfile;
import org.safehomes.da.IncidentProfile.InMonth;
import org.safehomes.da.IncidentProfile.OfKind;
import org.safehomes.da.ReporterKind;
import org.safehomes.kernel.rule.Upholds;

/** The profile that incidents build over time, and whether the survivor knows of the last of it (IN-14). */
@Upholds("IN-14")
public final class IncidentsOverTime {

    private final CaseHistory history;
    private final ZoneId zone;

    public IncidentsOverTime(CaseHistory history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
    }

    public IncidentProfile profile() {
        var incidents = history.distinctIncidents();
        var told = history.lastConversation();
        var news = incidents.stream()
                .filter(incident -> incident.toldBy() != ReporterKind.SURVIVOR)
                .map(Incident::recordedAt)
                .anyMatch(recorded -> told.filter(at -> !recorded.isAfter(at)).isEmpty());
        return new IncidentProfile(
                incidents.size(),
                first(incidents),
                incidents.stream().map(Incident::happenedAt).reduce((earlier, later) -> later),
                kinds(incidents),
                months(incidents),
                // what a further account adds is known too
                history.incidents().stream()
                        .flatMap(incident -> incident.knownTo().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                told,
                news);
    }

    private static Optional<Instant> first(List<Incident> incidents) {
        return incidents.stream().map(Incident::happenedAt).findFirst();
    }

    private static List<OfKind> kinds(List<Incident> incidents) {
        var counted = new EnumMap<Behaviour, Integer>(Behaviour.class);
        incidents.forEach(
                incident -> incident.behaviours().forEach(behaviour -> counted.merge(behaviour, 1, Integer::sum)));
        return counted.entrySet().stream()
                .map(entry -> new OfKind(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(OfKind::incidents).reversed().thenComparing(OfKind::behaviour))
                .toList();
    }

    private List<InMonth> months(List<Incident> incidents) {
        var counted = new TreeMap<YearMonth, Integer>();
        incidents.forEach(
                incident -> counted.merge(YearMonth.from(incident.happenedAt().atZone(zone)), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(entry -> new InMonth(entry.getKey().toString(), entry.getValue()))
                .toList();
    }
}
