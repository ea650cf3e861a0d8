package org.safehomes.sanctuary.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.SurvivorMeeting;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.sanctuary.HomeAssessment.Assessor;
import org.safehomes.sanctuary.HomeAssessment.NewHomeAssessment;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.SanctuaryOffer;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SanctuaryRequest.NewLawConsidered;
import org.safehomes.sanctuary.SanctuaryRequest.NewReview;
import org.safehomes.sanctuary.SanctuaryRequest.NewSaidOfHome;
import org.safehomes.sanctuary.SanctuaryRequest.NewSanctuaryRequest;
import org.safehomes.sanctuary.SanctuaryRequests;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Asked;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Assessed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.LawConsidered;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Reviewed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.SaidOfHome;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Withdrawn;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;
import org.safehomes.sanctuary.internal.rule.HomeAssessor;

/** Requests: taken from everybody, assessed by risk, looked back at. */
@Component
public final class RequestDesk implements SanctuaryRequests {

    private static final int MOST_POINTS = 40;

    private final Office office;
    private final HomeRegister homes;

    @Activate
    public RequestDesk(@Reference Office office, @Reference HomeRegister homes) {
        this.office = office;
        this.homes = homes;
    }

    @Override
    public SanctuaryOffer offer(Caller caller, CaseRef reference) {
        var scheme = new Scheme(office);
        var known = CaseFacts.of(office, caller, reference);
        var facts = known.home().map(home -> homes.of(home, known)).orElseGet(HomeFacts::unknown);
        return office.gate()
                .read(
                        caller,
                        SanctuaryAction.READ_OFFER,
                        reference,
                        visible -> new SanctuaryOffer(
                                scheme.measures(),
                                scheme.open(),
                                scheme.provider(),
                                scheme.providerNote(),
                                scheme.ownWorks(),
                                facts,
                                scheme.eligibility(facts),
                                new HomeAssessor().decide(known.risk())));
    }

    @Override
    public EntryId ask(Caller caller, CaseRef reference, NewSanctuaryRequest request, Once once) {
        new Checks()
                .text("/why", request.why(), Checks.MEDIUM)
                .present("/consent", request.consent(), "Say whether they agree.")
                .present("/perpetratorLivesThere", request.perpetratorLivesThere(), "Say YES, NO or NOT_KNOWN.")
                .present("/arsonThreat", request.arsonThreat(), "Say YES, NO or NOT_KNOWN.")
                .text("/atHome", request.atHome(), Checks.MEDIUM)
                .text("/access", request.access(), Checks.MEDIUM)
                .done();
        var scheme = new Scheme(office);
        var known = CaseFacts.of(office, caller, reference);
        var home = known.home(request.home());
        var facts = home.map(at -> homes.of(at, known)).orElseGet(HomeFacts::unknown);
        return office.gate().add(caller, SanctuaryAction.ASK_SANCTUARY, reference, once, granted -> {
            var id = office.journal().add(granted, new Asked(request, home, facts, scheme.eligibility(facts)));
            new Emergencies(office, scheme).look(granted, id);
            return id;
        });
    }

    @Override
    public EntryId sayWhoLivesThere(Caller caller, CaseRef reference, EntryId request, NewSaidOfHome said, Once once) {
        new Checks()
                .present("/perpetratorLivesThere", said.perpetratorLivesThere(), "Say YES, NO or NOT_KNOWN.")
                .text("/note", said.note(), Checks.MEDIUM)
                .done();
        var scheme = new Scheme(office);
        return office.gate().add(caller, SanctuaryAction.SAY_WHO_LIVES_THERE, reference, once, granted -> {
            if (file(granted).request(request, Optional.empty()).withdrawn().isPresent()) {
                throw CaseFacts.refused("SA-2", "The request was withdrawn: ask anew.");
            }
            var id = office.journal().add(granted, granted.now(), Optional.of(request), new SaidOfHome(said));
            new Emergencies(office, scheme).look(granted, request);
            return id;
        });
    }

    @Override
    public List<SanctuaryRequest> requests(Caller caller, CaseRef reference) {
        var known = CaseFacts.of(office, caller, reference);
        return office.gate().read(caller, SanctuaryAction.LIST_REQUESTS, reference, visible -> file(visible)
                .requests(known.risk()));
    }

    @Override
    public EntryId considerLaw(
            Caller caller, CaseRef reference, EntryId request, NewLawConsidered considered, Once once) {
        new Checks()
                .text("/implications", considered.implications(), Checks.MEDIUM)
                .text("/advice", considered.advice(), Checks.SHORT)
                .present("/goAhead", considered.goAhead(), "Say whether it may be ordered all the same.")
                .done();
        return office.gate().add(caller, SanctuaryAction.CONSIDER_LAW, reference, once, granted -> {
            file(granted).request(request, Optional.empty());
            return office.journal().add(granted, granted.now(), Optional.of(request), new LawConsidered(considered));
        });
    }

    @Override
    public EntryId assess(Caller caller, CaseRef reference, EntryId request, NewHomeAssessment assessment, Once once) {
        check(assessment, office.now());
        var known = CaseFacts.of(office, caller, reference);
        var visits = assessment.assessor() == Assessor.OFFICER
                || (assessment.assessor() == Assessor.PROVIDER && new Scheme(office).ownWorks());
        var meetings = visits ? office.meetings().meetings(caller, reference) : List.<SurvivorMeeting>of();
        return office.gate().add(caller, SanctuaryAction.ASSESS_HOME, reference, once, granted -> {
            var found = file(granted).request(request, Optional.empty());
            if (visits) {
                HomeVisit.require(assessment, meetings, found);
            }
            var id = office.journal()
                    .add(
                            granted,
                            assessment.assessedAt(),
                            Optional.of(request),
                            new Assessed(assessment, known.risk(), new HomeAssessor().decide(known.risk())));
            office.clocks().stop(granted, Kind.RISE, request);
            if (assessment.assessor() == Assessor.POLICE) {
                policeNoMore(granted, found);
            } else if (assessment.raiseToPolice()) {
                office.clocks().start(granted, Kind.POLICE, id, granted.now());
            }
            return id;
        });
    }

    /** Nobody is to ask the police any more: they have assessed the home, or it is not wanted. */
    private void policeNoMore(Granted granted, SanctuaryRequest request) {
        request.assessments().forEach(asked -> office.clocks().stop(granted, asked.id()));
    }

    private static void check(NewHomeAssessment assessment, Instant now) {
        var checks = new Checks()
                .that(Moments.past(assessment.assessedAt(), now), "/assessedAt", Moments.PAST)
                .present("/assessor", assessment.assessor(), "Say who assessed the home.")
                .present("/raiseToPolice", assessment.raiseToPolice(), "Say whether the police are asked too.")
                .that(assessment.points().size() <= MOST_POINTS, "/points", "Give at most 40 points.")
                .text("/note", assessment.note(), Checks.MEDIUM);
        for (int i = 0; i < assessment.points().size(); i++) {
            var point = assessment.points().get(i);
            checks.present("/points/" + i + "/place", point.place(), "Say where.")
                    .present("/points/" + i + "/weak", point.weak(), "Say whether it is weak.")
                    .text("/points/" + i + "/note", point.note(), Checks.SHORT);
        }
        checks.done();
    }

    @Override
    public EntryId withdraw(Caller caller, CaseRef reference, EntryId request, String reason, Once once) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        return office.gate().add(caller, SanctuaryAction.WITHDRAW_REQUEST, reference, once, granted -> {
            var found = file(granted).request(request, Optional.empty());
            var ordered = found.works().stream()
                    .anyMatch(work -> work.state() == SecurityWork.State.ORDERED
                            || work.state() == SecurityWork.State.VISIT_FAILED
                            || (work.state() == SecurityWork.State.NOT_DONE
                                    && work.order().isPresent()));
            if (ordered || found.withdrawn().isPresent()) {
                throw CaseFacts.refused(
                        "SA-3",
                        ordered
                                ? "A work is ordered and not over: call it off first, with whoever was to do it."
                                : "The request was withdrawn already.");
            }
            office.clocks().stop(granted, request);
            policeNoMore(granted, found);
            found.works().forEach(work -> office.clocks().stop(granted, work.id()));
            var id = office.journal().add(granted, granted.now(), Optional.of(request), new Withdrawn(reason));
            LookBack.reckon(office, granted, request);
            return id;
        });
    }

    @Override
    public EntryId review(Caller caller, CaseRef reference, EntryId request, NewReview review, Once once) {
        new Checks()
                .present("/safer", review.safer(), "Say YES, NO or NOT_KNOWN.")
                .text("/note", review.note(), Checks.MEDIUM)
                .present("/more", review.more(), "Say whether more is needed.")
                .done();
        return office.gate().add(caller, SanctuaryAction.REVIEW_REQUEST, reference, once, granted -> {
            var found = file(granted).request(request, Optional.empty());
            if (found.reviewDue().isEmpty() && found.state() != SanctuaryRequest.State.REVIEWED) {
                throw CaseFacts.refused("SA-4", "It is looked back at once all its works are done.");
            }
            office.clocks().stop(granted, Kind.REVIEW, request);
            return office.journal().add(granted, granted.now(), Optional.of(request), new Reviewed(review));
        });
    }

    private SanctuaryFile file(Visible visible) {
        return new SanctuaryFile(office.journal().of(visible), visible.now(), Deliveries.of(visible));
    }
}
