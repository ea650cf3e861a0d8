package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Consent;
import org.safehomes.da.DaAction;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.Recipient;
import org.safehomes.da.SupportReferral;
import org.safehomes.da.SupportReferral.Need;
import org.safehomes.da.SupportReferral.NewSupportOffer;
import org.safehomes.da.SupportReferral.NewSupportStep;
import org.safehomes.da.SupportReferral.State;
import org.safehomes.da.SupportReferrals;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.SafeguardingHappening.SupportOffered;
import org.safehomes.da.internal.domain.SafeguardingHappening.SupportStepped;
import org.safehomes.da.internal.domain.SupportFile;
import org.safehomes.da.internal.rule.FurtherNeed;
import org.safehomes.da.internal.rule.RefusedSupport;
import org.safehomes.da.internal.rule.SpecialistSupport;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.rule.Upholds;

/** Support that is offered, referred with consent, and followed to its end. It hangs on nothing that the survivor does (SU-5). */
@Component
@Upholds("SU-5")
public final class SupportDesk implements SupportReferrals {

    private final Office office;
    private final Outward outward;
    private final LocalServices services;
    private final SpecialistSupport rule = new SpecialistSupport();

    @Activate
    public SupportDesk(@Reference Office office, @Reference Outward outward, @Reference LocalServices services) {
        this.office = office;
        this.outward = outward;
        this.services = services;
    }

    @Override
    public EntryId offer(Caller caller, CaseRef reference, NewSupportOffer offer, Once once) {
        check(offer, office.now());
        return office.gate().add(caller, DaAction.OFFER_SUPPORT, reference, once, granted -> {
            // in here: a repetition is answered like the first, whichever directory is served by then (SU-3)
            var listed = services.now().offered(offer);
            var id = office.journal()
                    .add(granted, offer.offeredAt(), Optional.empty(), new SupportOffered(offer, Optional.of(listed)));
            new SafeguardingClocks(office).look(granted);
            return id;
        });
    }

    @Override
    public EntryId step(Caller caller, CaseRef reference, EntryId referral, NewSupportStep step, Once once) {
        check(step, office.now());
        var id = EntryId.next(office.ids());
        var outside =
                made(step) ? Optional.of(new ReferredOutside(office, outward)) : Optional.<ReferredOutside>empty();
        return office.gate().add(caller, DaAction.RECORD_SUPPORT_STEP, reference, once, granted -> {
            var known = file(granted).find(referral).orElseThrow(NoSuchRecord::new);
            require(known, step);
            office.journal().add(granted, id, step.when(), Optional.of(referral), new SupportStepped(step));
            outside.ifPresent(referred -> referred.record(granted, step.when(), shared(known.what(), step, id)));
            return id;
        });
    }

    private void require(SupportReferral known, NewSupportStep step) {
        ReferredOutside.require(rule.next(known.state(), step.state()));
        if (made(step)) {
            var consent = step.consent().orElseThrow();
            ReferredOutside.require(
                    known.what().need() == Need.SPECIALIST ? rule.made(consent) : new FurtherNeed().made(consent));
        }
        if (step.state() == State.REFUSED) {
            ReferredOutside.require(
                    new RefusedSupport().decide(step.selfReferral().orElse(false)));
        }
    }

    private static NewSharingDecision shared(NewSupportOffer offer, NewSupportStep step, EntryId id) {
        var kind =
                switch (offer.need()) {
                    case SPECIALIST -> RecipientKind.SPECIALIST_SERVICE;
                    case ADDICTION, MENTAL_HEALTH -> RecipientKind.HEALTH;
                    case CARE -> RecipientKind.ADULT_SOCIAL_CARE;
                    case BENEFITS_AND_MONEY, FLOATING_SUPPORT, COUNSELLING, OTHER -> RecipientKind.OTHER_AGENCY;
                };
        return new NewSharingDecision(
                true,
                new Recipient(kind, offer.service(), Optional.empty(), Optional.empty()),
                step.what().orElseThrow(),
                "The survivor wants the support and agreed to be referred.",
                Optional.empty(),
                Consent.GIVEN,
                step.basis(),
                Optional.of(id));
    }

    @Override
    public Overview overview(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.READ_SUPPORT, reference, visible -> {
            var history = CaseHistory.of(office.journal().of(visible));
            var directory = services.now();
            return new Overview(
                    offer(history), new SupportFile(history).referrals(directory::listing), directory.about());
        });
    }

    /** Whether the specialist service is to be offered now. */
    static Decision<Boolean> offer(CaseHistory history) {
        return new SpecialistSupport()
                .offer(history.lastConversation().isPresent(), new SupportFile(history).specialistOffered());
    }

    private SupportFile file(Visible visible) {
        return new SupportFile(CaseHistory.of(office.journal().of(visible)));
    }

    private static boolean made(NewSupportStep step) {
        return step.state() == State.MADE;
    }

    private static void check(NewSupportOffer offer, Instant now) {
        new Checks()
                .text("/service", offer.service(), Checks.NAME)
                .text("/directoryKey", offer.directoryKey(), Checks.NAME)
                .present("/need", offer.need(), "Say what it is for.")
                .that(Moments.past(offer.offeredAt(), now), "/offeredAt", Moments.PAST)
                .present("/atFirstContact", offer.atFirstContact(), "Say whether it was at the first contact.")
                .text("/note", offer.note(), Checks.MEDIUM)
                .done();
    }

    private static void check(NewSupportStep step, Instant now) {
        var made = made(step);
        var checks = new Checks()
                .that(
                        step.state() != null && step.state() != State.OFFERED,
                        "/state",
                        "Say what came of the offer: REFUSED, MADE, ACCEPTED, REJECTED, COMPLETED or WITHDRAWN.")
                .that(Moments.past(step.when(), now), "/when", Moments.PAST)
                .that(
                        !made || step.consent().isPresent(),
                        "/consent",
                        "Say what the survivor said about being referred.")
                .that(!made || step.basis().isPresent(), "/basis", "Record why it may be shared.")
                .that(!made || step.what().isPresent(), "/what", "Say what the service is told.")
                .text("/what", step.what(), Checks.MEDIUM)
                .that(
                        step.state() != State.REFUSED || step.selfReferral().isPresent(),
                        "/selfReferral",
                        "Say whether the survivor was told how to refer themselves.")
                .text("/note", step.note(), Checks.MEDIUM);
        step.basis().ifPresent(basis -> SharingChecks.basis(checks, basis));
        checks.done();
    }
}
