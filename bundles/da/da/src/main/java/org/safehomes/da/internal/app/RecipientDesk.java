package org.safehomes.da.internal.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Recipient;
import org.safehomes.da.Recipients;
import org.safehomes.da.SharingDecision;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.MaracHappening.MaracSent;
import org.safehomes.da.internal.domain.SharingFile;
import org.safehomes.da.internal.domain.SharingHappening.LetterSent;
import org.safehomes.da.internal.domain.SharingHappening.RecipientBarred;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.rule.Upholds;

/** Who must never receive anything, and what was disclosed to whom. */
@Component
@Upholds("SH-1")
@Upholds("SH-2")
public final class RecipientDesk implements Recipients {

    private final Office office;
    private final Outward outward;

    @Activate
    public RecipientDesk(@Reference Office office, @Reference Outward outward) {
        this.office = office;
        this.outward = outward;
    }

    @Override
    public EntryId bar(Caller caller, CaseRef reference, NewBarred barred, Once once) {
        SharingChecks.check(barred);
        return office.gate().add(caller, DaAction.BAR_RECIPIENT, reference, once, granted -> office.journal()
                .add(granted, new RecipientBarred(barred)));
    }

    @Override
    public List<BarredRecipient> barred(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        DaAction.LIST_BARRED_RECIPIENTS,
                        reference,
                        visible -> outward.history(visible).entries(RecipientBarred.class).stream()
                                .map(entry -> new BarredRecipient(
                                        entry.id(),
                                        entry.by(),
                                        entry.recordedAt(),
                                        ((RecipientBarred) entry.what()).barred()))
                                .toList());
    }

    @Override
    public List<Disclosure> disclosures(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_DISCLOSURES, reference, visible -> {
            var history = outward.history(visible);
            var sharing = outward.sharing(visible, history);
            return Stream.of(letters(history), referrals(history, sharing), outside(sharing))
                    .flatMap(sent -> sent)
                    .sorted(Comparator.comparing(Disclosure::sentAt))
                    .toList();
        });
    }

    private static Stream<Disclosure> letters(CaseHistory history) {
        return history.entries(LetterSent.class).stream().map(entry -> {
            var sent = (LetterSent) entry.what();
            return new Disclosure(about(entry), Kind.LETTER, entry.at(), entry.by(), sent.recipient(), sent.decision());
        });
    }

    private static Stream<Disclosure> referrals(CaseHistory history, SharingFile sharing) {
        return history.entries(MaracSent.class).stream()
                .map(entry -> new Disclosure(
                        about(entry),
                        Kind.MARAC_REFERRAL,
                        entry.at(),
                        entry.by(),
                        new Recipient(
                                RecipientKind.MARAC_COORDINATOR,
                                ((MaracSent) entry.what()).sending().sentTo(),
                                Optional.empty(),
                                Optional.empty()),
                        sharing.forReferral(about(entry)).map(SharingDecision::id)));
    }

    /** Referrals to safeguarding and support, each recorded with its decision when it was made. */
    private static Stream<Disclosure> outside(SharingFile sharing) {
        return sharing.madeOutside()
                .map(decision -> new Disclosure(
                        decision.what().concerning().orElseThrow(),
                        Kind.REFERRAL,
                        decision.recordedAt(),
                        decision.by(),
                        decision.what().recipient(),
                        Optional.of(decision.id())));
    }

    private static EntryId about(Entry sent) {
        return sent.about().orElseThrow();
    }

    @Override
    public SubjectAccessReply subjectAccessReply(Caller caller) {
        var reply = new SubjectAccessReply(outward.door().subjectAccessReply());
        return office.gate()
                .list(
                        caller,
                        DaAction.READ_SUBJECT_ACCESS_REPLY,
                        sight -> new Listed<>(List.of(reply), List.of(), Optional.empty()))
                .items()
                .get(0);
    }
}
