package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.da.Consent;
import org.safehomes.da.MaracPack;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.Recipient;
import org.safehomes.da.SharingDecision;
import org.safehomes.da.internal.domain.MaracHappening.MaracPrepared;
import org.safehomes.da.internal.domain.SharingHappening.ConsentWithdrawn;
import org.safehomes.da.internal.domain.SharingHappening.SharingDecided;
import org.safehomes.da.internal.rule.LawfulSharing;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecipientKind;

/** The decisions of a case on sharing, pieced together from its journal (SH-1). */
public final class SharingFile {

    private final CaseHistory history;
    private final LawfulSharing lawful;

    public SharingFile(CaseHistory history, LawfulSharing lawful) {
        this.history = history;
        this.lawful = lawful;
    }

    /** All of them, in the order in which they were recorded. */
    public List<SharingDecision> decisions() {
        return history.entries(SharingDecided.class).stream()
                .map(this::decision)
                .toList();
    }

    /** Those that went with a referral to safeguarding or support, which had left when it was recorded. */
    public Stream<SharingDecision> madeOutside() {
        var referrals = history.entries(SafeguardingHappening.class).stream()
                .map(Entry::id)
                .collect(Collectors.toSet());
        return decisions().stream()
                .filter(decision ->
                        decision.what().concerning().filter(referrals::contains).isPresent());
    }

    public Optional<SharingDecision> find(EntryId id) {
        return decisions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The one that holds for a letter: the latest made for it, or the one it was prepared on. */
    public Optional<SharingDecision> forLetter(EntryId letter, EntryId preparedOn) {
        return latestConcerning(letter).or(() -> find(preparedOn));
    }

    /** The one that holds for a MARAC referral. One of an earlier release was kept in its pack alone. */
    public Optional<SharingDecision> forReferral(EntryId referral) {
        return latestConcerning(referral).or(() -> history.entries(MaracPrepared.class).stream()
                .filter(entry -> entry.id().equals(referral))
                .map(entry -> decision(new Entry(
                        entry.id(),
                        entry.at(),
                        entry.recordedAt(),
                        entry.by(),
                        Optional.of(entry.id()),
                        new SharingDecided(of(((MaracPrepared) entry.what()).pack())))))
                .findFirst());
    }

    /** The decision that a pack carries within it. */
    public static NewSharingDecision of(MaracPack pack) {
        return new NewSharingDecision(
                true,
                new Recipient(RecipientKind.MARAC_COORDINATOR, "MARAC coordinator", Optional.empty(), Optional.empty()),
                "The MARAC referral pack.",
                pack.concerns(),
                Optional.empty(),
                pack.consent(),
                Optional.of(pack.basis()),
                Optional.of(pack.referral()));
    }

    private Optional<SharingDecision> latestConcerning(EntryId what) {
        return decisions().stream()
                .filter(one -> one.what().concerning().filter(what::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    private SharingDecision decision(Entry entry) {
        var what = ((SharingDecided) entry.what()).decision();
        var withdrawn = what.consent() == Consent.GIVEN ? withdrawn(entry) : Optional.<Instant>empty();
        return new SharingDecision(
                entry.id(),
                entry.by(),
                entry.recordedAt(),
                what,
                withdrawn.isPresent() ? Consent.WITHDRAWN : what.consent(),
                withdrawn,
                lawful.gaps(what));
    }

    /** When consent to it was taken back: by itself, with what it was made for, or with all that was given until then. */
    private Optional<Instant> withdrawn(Entry decision) {
        return history.entries(ConsentWithdrawn.class).stream()
                .filter(taken -> !taken.recordedAt().isBefore(decision.recordedAt()))
                .filter(taken -> taken.about().isEmpty()
                        || taken.about().filter(decision.id()::equals).isPresent())
                .map(Entry::recordedAt)
                .findFirst();
    }
}
