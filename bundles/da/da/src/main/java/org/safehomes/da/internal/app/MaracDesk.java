package org.safehomes.da.internal.app;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Marac;
import org.safehomes.da.MaracDecision;
import org.safehomes.da.MaracPack;
import org.safehomes.da.MaracReferral;
import org.safehomes.da.MaracReferral.Direction;
import org.safehomes.da.NewMaracReferral;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.MaracFile;
import org.safehomes.da.internal.domain.MaracHappening;
import org.safehomes.da.internal.domain.MaracHappening.MaracActionDone;
import org.safehomes.da.internal.domain.MaracHappening.MaracMet;
import org.safehomes.da.internal.domain.MaracHappening.MaracPrepared;
import org.safehomes.da.internal.domain.MaracHappening.MaracReceived;
import org.safehomes.da.internal.domain.MaracHappening.MaracSent;
import org.safehomes.da.internal.domain.SharingFile;
import org.safehomes.da.internal.domain.SharingHappening.SharingDecided;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.jpa.IdentityTable;
import org.safehomes.da.internal.rule.MaracOnJudgement;
import org.safehomes.da.internal.rule.SharingWithoutConsent;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/**
 * MARAC: decided, prepared, sent by an officer, and tracked. Nothing of it is announced to other modules or written to the
 * host, so that nothing outside the case, and nothing that reaches the perpetrator, can mention it.
 */
@Component
@Upholds("MA-5")
@Upholds("MA-6")
public final class MaracDesk implements Marac {

    private static final String COORDINATOR = "MARAC coordinator";

    private final Office office;
    private final RiskClocks clocks;
    private final MaracReckoning reckoning;
    private final Outward outward;
    private final Holding holding;
    private final LocalServices services;
    private final CaseTable cases = new CaseTable();
    private final IdentityTable identities = new IdentityTable();

    @Activate
    public MaracDesk(@Reference Office office, @Reference Outward outward, @Reference LocalServices services) {
        this.office = office;
        this.services = services;
        this.outward = outward;
        this.holding = new Holding(office, outward);
        this.clocks = new RiskClocks(office);
        this.reckoning = new MaracReckoning(office);
    }

    @Override
    public MaracDecision decide(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        DaAction.DECIDE_MARAC,
                        reference,
                        visible -> reckoning.of(clocks.history(visible), visible.now()));
    }

    @Override
    public EntryId prepare(Caller caller, CaseRef reference, NewMaracReferral referral, Once once) {
        MaracChecks.check(referral);
        var form = new PackMaker(office);
        var leaving = outward.leaving();
        return office.gate().add(caller, DaAction.PREPARE_MARAC_REFERRAL, reference, once, granted -> {
            excludeLinked(granted, referral);
            var history = clocks.history(granted);
            var decision = decide(referral, reckoning.of(history, granted.now()));
            var id = EntryId.next(office.ids());
            var content = cases.read(granted).content();
            var pack = form.make(
                    id,
                    granted,
                    content,
                    content.anonymous() ? identities.read(granted).named(content.survivor()) : content.survivor(),
                    ContactBook.safeContact(office.journal(), granted),
                    history,
                    new MaracFile(history, office.zone()),
                    decision,
                    referral);
            var kept = content.anonymous() ? keepApart(granted, id, pack) : pack;
            office.journal().add(granted, id, granted.now(), Optional.empty(), new MaracPrepared(kept));
            office.journal().add(granted, granted.now(), Optional.of(id), new SharingDecided(SharingFile.of(pack)));
            leaving.obstacle(granted, pack, COORDINATOR).ifPresent(Leaving::refuse);
            return id;
        });
    }

    /** The form names the survivor; the entry of an anonymous case does not (AN-1). */
    private MaracPack keepApart(Granted granted, EntryId id, MaracPack pack) {
        identities.keep(granted, id, pack.survivor());
        return PackMaker.with(pack, PackMaker.unnamed(pack.survivor()));
    }

    /** Staff who are linked to a perpetrator that the referral names besides never see the case either (AC-2). */
    private void excludeLinked(Granted granted, NewMaracReferral referral) {
        var kept = new KeptFrom(office);
        referral.furtherPerpetrators()
                .forEach(perpetrator -> kept.linkedTo(granted, perpetrator, "/furtherPerpetrators"));
    }

    /** The grounds, with the officer's judgement; refused if it may not be shared as it stands. */
    private static MaracDecision decide(NewMaracReferral referral, MaracDecision reckoned) {
        var recorded = referral.basis().withoutConsent().isPresent();
        var may = new MaracOnJudgement()
                .decide(!reckoned.grounds().isEmpty(), referral.judgement().isPresent(), referral.consent(), recorded);
        require(may);
        require(new SharingWithoutConsent().decide(referral.consent(), recorded));
        return MaracReckoning.judged(reckoned, referral.judgement().map(given -> may));
    }

    @Override
    public List<MaracReferral> referrals(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_MARAC_REFERRALS, reference, visible -> {
            var directory = services.now();
            return file(visible).referrals().stream().map(directory::addressed).toList();
        });
    }

    @Override
    public MaracPack pack(Caller caller, CaseRef reference, EntryId referral) {
        return office.gate().read(caller, DaAction.READ_MARAC_PACK, reference, visible -> pack(visible, referral));
    }

    @Override
    public byte[] print(Caller caller, CaseRef reference, EntryId referral) {
        var leaving = outward.leaving();
        return office.gate()
                .read(
                        caller,
                        DaAction.PRINT_MARAC_PACK,
                        reference,
                        visible -> leaving.print(visible, pack(visible, referral), COORDINATOR));
    }

    @Override
    public EntryId sent(Caller caller, CaseRef reference, EntryId referral, MaracReferral.Sending sending, Once once) {
        MaracChecks.check(sending, office.now());
        var leaving = outward.leaving();
        return holding.send(
                caller,
                DaAction.RECORD_MARAC_SENDING,
                reference,
                referral,
                once,
                granted -> {
                    sendable(granted, referral, sending);
                    return leaving.obstacle(granted, pack(granted, referral), sending.sentTo());
                },
                granted -> {
                    var sent = new MaracSent(sending, services.now().marac().contact());
                    var id = office.journal().add(granted, sending.sentAt(), Optional.of(referral), sent);
                    clocks.marac(granted);
                    return id;
                });
    }

    /** That it is ours, has not been sent, and was there when it is said to have been sent. */
    private void sendable(Visible visible, EntryId referral, MaracReferral.Sending sending) {
        var ours = find(visible, referral, Direction.OUT);
        refuseIf(ours.sentAt().isPresent(), "The referral was sent already: prepare another if more is to be said.");
        new Checks()
                .that(
                        // people give minutes
                        !sending.sentAt().isBefore(ours.recordedAt().truncatedTo(ChronoUnit.MINUTES)),
                        "/sentAt",
                        "It cannot have been sent before it was prepared.")
                .done();
    }

    @Override
    public EntryId received(Caller caller, CaseRef reference, MaracReferral.Received referral, Once once) {
        MaracChecks.check(referral, office.now(), office.zone());
        return office.gate().add(caller, DaAction.RECEIVE_MARAC_REFERRAL, reference, once, granted -> {
            var id = office.journal().add(granted, new MaracReceived(referral));
            clocks.marac(granted);
            return id;
        });
    }

    @Override
    public EntryId meeting(
            Caller caller, CaseRef reference, EntryId referral, MaracReferral.NewMeeting meeting, Once once) {
        MaracChecks.check(meeting, office.now());
        var staff = new Linked(office.staff());
        return office.gate().add(caller, DaAction.RECORD_MARAC_MEETING, reference, once, granted -> {
            var known = find(granted, referral);
            refuseIf(known.referredOn().isEmpty(), "The referral was never sent: record that it was sent first.");
            var linked = granted.linked();
            var owners = new Checks();
            for (int i = 0; i < meeting.actions().size(); i++) {
                var owner = meeting.actions().get(i).owner();
                owners.that(
                        staff.maySee(granted, owner) && !linked.contains(owner),
                        "/actions/" + i + "/owner",
                        CaseFile.NOT_AN_OWNER);
            }
            owners.done();
            var actions = meeting.actions().stream()
                    .map(action -> raise(granted, action))
                    .toList();
            return office.journal()
                    .add(
                            granted,
                            granted.now(),
                            Optional.of(referral),
                            new MaracMet(meeting.heldOn(), meeting.guidance(), actions));
        });
    }

    private MaracHappening.Action raise(Granted granted, MaracReferral.NewMaracAction action) {
        var due = office.calendar().closeOf(action.dueOn());
        var task = office.tasks().raise(granted, Task.Kind.MARAC_ACTION, due, Optional.of(action.owner()));
        return new MaracHappening.Action(task, action.what(), action.owner(), action.dueOn());
    }

    @Override
    public EntryId finish(Caller caller, CaseRef reference, EntryId action, String how, Once once) {
        new Checks().text("/how", how, Checks.MEDIUM).done();
        return office.gate().add(caller, DaAction.FINISH_MARAC_ACTION, reference, once, granted -> {
            var known = file(granted).referrals().stream()
                    .flatMap(referral -> referral.meetings().stream())
                    .flatMap(meeting -> meeting.actions().stream())
                    .filter(one -> one.id().equals(action))
                    .findFirst()
                    .orElseThrow(NoSuchRecord::new);
            refuseIf(known.done().isPresent(), "The action is done already.");
            office.tasks().open(granted).stream()
                    .filter(task -> task.id().equals(action))
                    .forEach(task -> task.done(granted));
            return office.journal().add(granted, granted.now(), Optional.of(action), new MaracActionDone(how));
        });
    }

    private MaracFile file(Visible visible) {
        return new MaracFile(clocks.history(visible), office.zone());
    }

    private MaracReferral find(Visible visible, EntryId referral) {
        return file(visible).referrals().stream()
                .filter(known -> known.id().equals(referral))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }

    private MaracReferral find(Visible visible, EntryId referral, Direction direction) {
        return Optional.of(find(visible, referral))
                .filter(known -> known.direction() == direction)
                .orElseThrow(NoSuchRecord::new);
    }

    private MaracPack pack(Visible visible, EntryId referral) {
        return CaseHistory.of(office.journal().of(visible)).entries(MaracPrepared.class).stream()
                .filter(entry -> entry.id().equals(referral))
                .map(entry -> ((MaracPrepared) entry.what()).pack())
                .map(pack -> identities
                        .person(visible, referral)
                        .map(survivor -> PackMaker.with(pack, survivor))
                        .orElse(pack))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }

    private static void require(Decision<Boolean> decision) {
        if (!decision.outcome()) {
            throw new RefusedByRule(decision);
        }
    }

    private static void refuseIf(boolean obstacle, String reason) {
        if (obstacle) {
            throw new RefusedByRule(new Decision<>(false, "MA-6", List.of("D8.15", "D8.55"), List.of(reason)));
        }
    }
}
