package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safehomes.da.Child;
import org.safehomes.da.Party;
import org.safehomes.da.Safeguarding.Recorded;
import org.safehomes.da.SafeguardingStep;
import org.safehomes.da.internal.domain.Happening.Reported;
import org.safehomes.da.internal.domain.MaracHappening.MaracPrepared;
import org.safehomes.da.internal.domain.SafeguardingHappening.SafeguardingRecorded;

/** Safeguarding of a case, pieced together from its journal. */
public final class SafeguardingFile {

    private static final int OF_AGE = 18;

    private final CaseHistory history;
    private final List<Young> young;

    /** A child who is known, since it was written down. */
    private record Young(Optional<String> name, Instant since) {}

    /** @param parties the survivor and the perpetrator: one who is under 18 is a child as well */
    public SafeguardingFile(CaseHistory history, List<Party> parties) {
        this.history = history;
        this.young = Stream.concat(children(history), under18(history, parties)).toList();
    }

    /** How many children are known, or may be children. */
    public int children() {
        return young.size();
    }

    /**
     * How many of them have neither a referral nor a decision of their own: what was recorded about all of them covers those who
     * were known then.
     *
     * @param referralsOnly whether only a referral that was made covers them
     */
    public int open(boolean referralsOnly) {
        var recorded = about(SafeguardingStep.CHILD)
                .filter(one -> one.what().made() || !referralsOnly)
                .toList();
        return (int) young.stream()
                .filter(child -> recorded.stream().noneMatch(one -> covers(one, child)))
                .count();
    }

    /** All that was recorded, in the order in which it was. */
    public List<Recorded> recorded() {
        return history.entries(SafeguardingRecorded.class).stream()
                .map(entry -> new Recorded(
                        entry.id(), entry.by(), entry.recordedAt(), ((SafeguardingRecorded) entry.what()).step()))
                .toList();
    }

    /** Whether a step was taken or decided against. */
    public boolean settled(SafeguardingStep step) {
        return about(step).findAny().isPresent();
    }

    /** Whether a step was taken. */
    public boolean taken(SafeguardingStep step) {
        return about(step).anyMatch(one -> one.what().made());
    }

    /** Whether anything was referred outside since a moment: by whichever door, the safeguarding team knows (SG-5). */
    public boolean referredSince(Instant moment) {
        return recorded().stream().filter(one -> one.what().referred()).anyMatch(one -> !one.recordedAt()
                .isBefore(moment));
    }

    private Stream<Recorded> about(SafeguardingStep step) {
        return recorded().stream().filter(one -> one.what().about() == step);
    }

    private static boolean covers(Recorded recorded, Young child) {
        return recorded.what()
                .child()
                .map(named ->
                        child.name().filter(named.strip()::equalsIgnoreCase).isPresent())
                .orElseGet(() -> !recorded.recordedAt().isBefore(child.since()));
    }

    private static Stream<Young> children(CaseHistory history) {
        var found = new ArrayList<Young>();
        for (var entry : history.entries(Happening.class)) {
            for (var child : told(entry.what())) {
                var name = child.name().map(String::strip);
                var known = name.isPresent()
                        && found.stream().anyMatch(one -> one.name()
                                .filter(name.get()::equalsIgnoreCase)
                                .isPresent());
                if (!known && mayBeAChild(child.age())) {
                    found.add(new Young(name, entry.recordedAt()));
                }
            }
        }
        return found.stream();
    }

    private static List<Child> told(Happening what) {
        if (what instanceof Reported reported) {
            return reported.report().children();
        }
        return what instanceof MaracPrepared prepared ? prepared.pack().children() : List.of();
    }

    private static Stream<Young> under18(CaseHistory history, List<Party> parties) {
        var since =
                history.reports().stream().map(Entry::recordedAt).findFirst().orElse(Instant.EPOCH);
        return parties.stream()
                .filter(party -> party.age().filter(age -> age < OF_AGE).isPresent())
                .map(party -> new Young(party.name(), since));
    }

    /** Only who is known to be of age is none (D8.23). */
    public static boolean mayBeAChild(Optional<Integer> age) {
        return age.filter(known -> known >= OF_AGE).isEmpty();
    }
}
