package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.SharingBasis;
import org.safehomes.da.SharingBasis.Article6;
import org.safehomes.da.SharingBasis.Article9;
import org.safehomes.da.SharingBasis.SpecialData;
import org.safehomes.kernel.rule.Upholds;

/**
 * What the record of a decision to share must say of the law (SH-1): the basis under Article 6 of the UK GDPR, among those
 * that this landlord relies on, and what allows special category and criminal data. It says what is missing, and never
 * whether what is said is right.
 */
@Upholds("SH-1")
public final class LawfulSharing {

    private static final Set<Article9> WITH_A_CONDITION =
            Set.of(Article9.SOCIAL_PROTECTION_LAW, Article9.SUBSTANTIAL_PUBLIC_INTEREST, Article9.SOCIAL_CARE);

    private final Set<Article6> reliedOn;

    /** @param reliedOn by this landlord: a council and a housing association differ */
    public LawfulSharing(Set<Article6> reliedOn) {
        this.reliedOn = Set.copyOf(reliedOn);
    }

    /** What is missing, in sentences; nothing is of a decision not to share. */
    public List<String> gaps(NewSharingDecision decision) {
        if (!decision.share()) {
            return List.of();
        }
        if (decision.basis().isEmpty()) {
            return List.of("Why it may be shared is not recorded.");
        }
        var gaps = new ArrayList<String>();
        var basis = decision.basis().get();
        basisMissing(basis).ifPresent(gaps::add);
        specialMissing(basis.special()).ifPresent(gaps::add);
        return List.copyOf(gaps);
    }

    /** What is wrong with the basis under Article 6; empty if nothing is. */
    public Optional<String> basisMissing(SharingBasis basis) {
        return reliedOn.contains(basis.article6())
                ? Optional.empty()
                : Optional.of("This is none of the lawful bases that the landlord relies on (sharing.lawful-bases).");
    }

    /** What is missing of Article 9, Article 10 and Schedule 1; empty if nothing is. */
    public Optional<String> specialMissing(Optional<SpecialData> special) {
        if (special.isEmpty()) {
            return Optional.of("Say whether special category or criminal data is shared, and what allows it.");
        }
        var needed = special.get().criminal()
                || special.get().article9().filter(WITH_A_CONDITION::contains).isPresent();
        return needed && special.get().schedule1().isEmpty()
                ? Optional.of("Name the condition of Schedule 1 to the Data Protection Act 2018.")
                : Optional.empty();
    }
}
