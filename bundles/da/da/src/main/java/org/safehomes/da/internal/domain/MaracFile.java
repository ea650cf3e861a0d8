package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safehomes.da.MaracAddressee;
import org.safehomes.da.MaracReferral;
import org.safehomes.da.MaracReferral.Direction;
import org.safehomes.da.MaracReferral.MaracAction;
import org.safehomes.da.MaracReferral.Meeting;
import org.safehomes.da.internal.domain.MaracHappening.MaracActionDone;
import org.safehomes.da.internal.domain.MaracHappening.MaracMet;
import org.safehomes.da.internal.domain.MaracHappening.MaracPrepared;
import org.safehomes.da.internal.domain.MaracHappening.MaracReceived;
import org.safehomes.da.internal.domain.MaracHappening.MaracSent;
import org.safehomes.da.internal.rule.EscalationAndRepeat;
import org.safehomes.kernel.EntryId;

/** The MARAC referrals of a case, pieced together from its journal (MA-6). */
public final class MaracFile {

    private final CaseHistory history;
    private final ZoneId zone;

    public MaracFile(CaseHistory history, ZoneId zone) {
        this.history = history;
        this.zone = zone;
    }

    /** All of them, in the order in which they were recorded. */
    public List<MaracReferral> referrals() {
        return Stream.concat(
                        history.entries(MaracPrepared.class).stream().map(this::ours),
                        history.entries(MaracReceived.class).stream().map(this::others))
                .sorted(Comparator.comparing(MaracReferral::recordedAt))
                .toList();
    }

    /** The referral that was made last, ours once it was sent or another agency's. */
    public Optional<MaracReferral> last() {
        return referrals().stream()
                .filter(referral -> referral.referredOn().isPresent())
                .max(Comparator.comparing(referral -> referral.referredOn().orElseThrow()));
    }

    /** Our last referral that was sent and covers all that was known when it was prepared. */
    public Optional<EntryId> covering(Optional<Instant> latestChange) {
        return referrals().stream()
                .filter(referral -> referral.direction() == Direction.OUT
                        && referral.sentAt().isPresent()
                        && latestChange
                                .filter(change -> change.isAfter(referral.recordedAt()))
                                .isEmpty())
                .map(MaracReferral::id)
                .reduce((earlier, later) -> later);
    }

    /** Whether an incident happened after a referral was made. Of another agency's only the day is known. */
    public boolean follows(Instant happened, MaracReferral referral) {
        return referral.sentAt().map(happened::isAfter).orElseGet(() -> referral.referredOn()
                .filter(day -> day(happened).isAfter(day))
                .isPresent());
    }

    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private MaracReferral ours(Entry entry) {
        var said = history.entries(MaracSent.class).stream()
                .filter(one -> one.about().filter(entry.id()::equals).isPresent())
                .map(one -> (MaracSent) one.what())
                .findFirst();
        var sent = said.map(MaracSent::sending);
        return new MaracReferral(
                entry.id(),
                Direction.OUT,
                Optional.empty(),
                entry.by(),
                entry.recordedAt(),
                sent.map(sending -> day(sending.sentAt())),
                sent.map(MaracReferral.Sending::sentAt),
                sent.map(MaracReferral.Sending::sentTo),
                ((MaracPrepared) entry.what()).pack().decision().grounds(),
                sent.map(sending -> lastDay(day(sending.sentAt()))),
                meetings(entry.id()),
                said.flatMap(MaracSent::named)
                        .map(contact -> new MaracAddressee(Optional.of(contact), Optional.empty())));
    }

    private MaracReferral others(Entry entry) {
        var received = ((MaracReceived) entry.what()).referral();
        return new MaracReferral(
                entry.id(),
                Direction.IN,
                Optional.of(received.agency()),
                entry.by(),
                entry.recordedAt(),
                Optional.of(received.referredOn()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(lastDay(received.referredOn())),
                meetings(entry.id()),
                Optional.empty());
    }

    private List<Meeting> meetings(EntryId referral) {
        return history.entries(MaracMet.class).stream()
                .filter(met -> met.about().filter(referral::equals).isPresent())
                .map(entry -> {
                    var met = (MaracMet) entry.what();
                    return new Meeting(
                            entry.id(),
                            entry.by(),
                            entry.recordedAt(),
                            met.heldOn(),
                            met.guidance(),
                            met.actions().stream().map(this::action).toList());
                })
                .toList();
    }

    private MaracAction action(MaracHappening.Action action) {
        var done = history.entries(MaracActionDone.class).stream()
                .filter(entry -> entry.about().filter(action.id()::equals).isPresent())
                .findFirst();
        return new MaracAction(
                action.id(),
                action.what(),
                action.owner(),
                action.dueOn(),
                done.map(entry -> ((MaracActionDone) entry.what()).how()),
                done.map(Entry::recordedAt));
    }

    private static LocalDate lastDay(LocalDate referred) {
        return new EscalationAndRepeat().lastDay(referred);
    }
}
