package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Incident;
import org.safehomes.da.IncidentProfile;
import org.safehomes.da.Incidents;
import org.safehomes.da.NewIncident;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.internal.domain.IncidentsOverTime;
import org.safehomes.da.internal.domain.RiskHappening.IncidentMatched;
import org.safehomes.da.internal.domain.RiskHappening.IncidentRecorded;
import org.safehomes.da.internal.rule.EscalationAndRepeat;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/**
 * Incidents of a case: each is written down, told apart, and makes the risk be looked at anew. They stay in the case: the host never
 * learns of one, so nobody is counted as antisocial for what was done to them (IN-12).
 */
@Component
@Upholds("IN-12")
public final class IncidentLog implements Incidents {

    private final Office office;
    private final RiskClocks clocks;
    private final Rhythm rhythm;

    @Activate
    public IncidentLog(@Reference Office office) {
        this.office = office;
        this.clocks = new RiskClocks(office);
        this.rhythm = new Rhythm(office);
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewIncident incident, Once once) {
        check(incident, office.now());
        return office.gate().add(caller, DaAction.RECORD_INCIDENT, reference, once, granted -> {
            var id = office.journal()
                    .add(granted, incident.happenedAt(), Optional.empty(), new IncidentRecorded(incident));
            clocks.afterIncident(granted);
            if (incident.toldBy() == ReporterKind.SURVIVOR) {
                rhythm.again(granted);
            }
            granted.announce("da/incident-added");
            return id;
        });
    }

    @Override
    public List<Incident> incidents(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_INCIDENTS, reference, visible -> clocks.history(visible)
                .incidents());
    }

    @Override
    public IncidentProfile profile(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.READ_PROFILE, reference, visible -> new IncidentsOverTime(
                        clocks.history(visible), office.zone())
                .profile());
    }

    @Override
    public EntryId same(Caller caller, CaseRef reference, EntryId incident, EntryId sameAs, String reason, Once once) {
        new Checks()
                .present("/sameAs", sameAs, "Name the incident that it is another account of.")
                .text("/reason", reason, Checks.MEDIUM)
                .done();
        return office.gate().add(caller, DaAction.MATCH_INCIDENT, reference, once, granted -> {
            var incidents = clocks.history(granted).incidents();
            var further = find(incidents, incident);
            var first = find(incidents, sameAs);
            refuseIf(incident.equals(sameAs), "An incident is not another account of itself.");
            refuseIf(further.sameAs().isPresent(), "It is marked as a further account already.");
            refuseIf(
                    first.sameAs().isPresent()
                            || incidents.stream().anyMatch(other -> other.sameAs()
                                    .filter(incident::equals)
                                    .isPresent()),
                    "Name the first account: a further account has none of its own.");
            var id = office.journal()
                    .add(granted, granted.now(), Optional.of(incident), new IncidentMatched(sameAs, reason));
            clocks.afterIncident(granted);
            return id;
        });
    }

    private static Incident find(List<Incident> incidents, EntryId id) {
        return incidents.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }

    private static void refuseIf(boolean obstacle, String reason) {
        if (obstacle) {
            throw new RefusedByRule(Decision.of(EscalationAndRepeat.class, false, List.of(reason)));
        }
    }

    private static void check(NewIncident incident, Instant now) {
        new Checks()
                .that(Moments.past(incident.happenedAt(), now), "/happenedAt", Moments.PAST)
                .present("/toldBy", incident.toldBy(), "Say who told us.")
                .present("/samePeople", incident.samePeople(), "Say whether it was between the case's own two people.")
                .text("/knownTo", incident.knownTo(), Checks.NAME)
                .text("/whatHappened", incident.whatHappened(), Checks.LONG)
                .done();
    }
}
