package org.safehomes.da.internal.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.safehomes.da.ServiceListing;
import org.safehomes.da.SupportReferral;
import org.safehomes.da.SupportReferral.Need;
import org.safehomes.da.SupportReferral.NewSupportOffer;
import org.safehomes.da.SupportReferral.State;
import org.safehomes.da.SupportReferral.Step;
import org.safehomes.da.internal.domain.SafeguardingHappening.SupportOffered;
import org.safehomes.da.internal.domain.SafeguardingHappening.SupportStepped;
import org.safehomes.kernel.EntryId;

/** The support that a case was offered, pieced together from its journal (SU-1). */
public final class SupportFile {

    private final CaseHistory history;

    public SupportFile(CaseHistory history) {
        this.history = history;
    }

    /** All of it, in the order in which it was offered, without a word on what a directory says now. */
    public List<SupportReferral> referrals() {
        return referrals((offer, listed) -> new ServiceListing(listed.directory(), listed.entry(), Optional.empty()));
    }

    /** All of it, in the order in which it was offered. @param now says how what was kept of a service stands to the directory now */
    public List<SupportReferral> referrals(BiFunction<NewSupportOffer, Listed, ServiceListing> now) {
        return history.entries(SupportOffered.class).stream()
                .map(entry -> {
                    var offered = (SupportOffered) entry.what();
                    var steps = steps(entry.id());
                    var state = steps.isEmpty()
                            ? State.OFFERED
                            : steps.get(steps.size() - 1).what().state();
                    return new SupportReferral(
                            entry.id(),
                            entry.by(),
                            entry.recordedAt(),
                            offered.offer(),
                            state,
                            steps,
                            now.apply(offered.offer(), offered.listed().orElse(Listed.NOT_CHECKED)));
                })
                .toList();
    }

    public Optional<SupportReferral> find(EntryId id) {
        return referrals().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether the specialist service was offered. */
    public boolean specialistOffered() {
        return referrals().stream().anyMatch(one -> one.what().need() == Need.SPECIALIST);
    }

    private List<Step> steps(EntryId offer) {
        return history.entries(SupportStepped.class).stream()
                .filter(entry -> entry.about().filter(offer::equals).isPresent())
                .map(entry ->
                        new Step(entry.id(), entry.by(), entry.recordedAt(), ((SupportStepped) entry.what()).step()))
                // each state that may follow stands after the one it follows: no clock decides which was last
                .sorted(Comparator.comparing(step -> step.what().state()))
                .toList();
    }
}
