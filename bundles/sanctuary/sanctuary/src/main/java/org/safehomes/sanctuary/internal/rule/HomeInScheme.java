package org.safehomes.sanctuary.internal.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.HomeFacts.Stock;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;

/**
 * Which homes are in a landlord's scheme: general needs and sheltered ones (W13), any where it is required (D8.37), the landlord's own
 * (V4.2), those of tenants. It is the home that counts: a survivor who lives in it as somebody's partner is as much at risk. What is not
 * known keeps nobody out.
 */
@PolicyRule(
        id = "SA-8",
        clauses = {"W13", "D8.37"})
public final class HomeInScheme {

    private static final String ELSEWHERE =
            " Help to report damage to whoever owns the home; ask them, and the specialist service, what they offer.";

    private static final Set<String> KNOWN = Set.of(
            "any-home-where-required", "safer-if-eligible", "own-homes", "general-needs", "sheltered", "tenants");

    /** The words of a list that commas separate. */
    public static Set<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether every word says here for whom a scheme is. */
    public static boolean known(Set<String> whose) {
        return KNOWN.containsAll(whose);
    }

    /**
     * A word that means nothing here keeps nobody out: it may be the one that takes this home in.
     *
     * @param whose the landlord's words for whom it is: {@code tenants}, {@code own-homes}, {@code general-needs} and so on
     */
    public Decision<Eligibility> decide(Set<String> whose, HomeFacts home) {
        var decided = byWords(whose, home);
        return decided.outcome() == Eligibility.NOT_ELIGIBLE && !known(whose)
                ? decision(
                        Eligibility.NOT_KNOWN,
                        "Not all that the landlord has set of whom the scheme is for is understood here: ask. Nothing waits for it.")
                : decided;
    }

    private static Decision<Eligibility> byWords(Set<String> whose, HomeFacts home) {
        if (whose.contains("any-home-where-required")) {
            return decision(
                    Eligibility.ELIGIBLE,
                    "This landlord improves the security of any home where it is required."
                            + (whose.contains("safer-if-eligible")
                                    ? " Besides, SAFER can be applied for: whom it takes is SAFER's to say."
                                    : ""));
        }
        if (home.ours().isEmpty()) {
            return decision(
                    Eligibility.NOT_KNOWN,
                    "Whether the home is the landlord's is not known: find out. Nothing waits for it.");
        }
        if (!home.ours().get()) {
            return decision(Eligibility.NOT_ELIGIBLE, "The home is not the landlord's." + ELSEWHERE);
        }
        return whose.contains("own-homes")
                ? decision(Eligibility.ELIGIBLE, "The home is the landlord's own.")
                : byStock(whose, home);
    }

    private static Decision<Eligibility> byStock(Set<String> whose, HomeFacts home) {
        if (whose.contains("general-needs") && is(home.stock(), Stock.GENERAL_NEEDS)) {
            return decision(Eligibility.ELIGIBLE, "The home is of the general needs stock.");
        }
        if (whose.contains("sheltered") && is(home.stock(), Stock.SHELTERED)) {
            return decision(Eligibility.ELIGIBLE, "The home is in a sheltered scheme.");
        }
        if (whose.contains("tenants")) {
            if (is(home.stock(), Stock.LEASEHOLD)) {
                return decision(
                        Eligibility.NOT_ELIGIBLE,
                        "The home is a leaseholder's and no tenant's: ask the specialist service what it offers.");
            }
            return home.let().isEmpty()
                    ? decision(
                            Eligibility.NOT_KNOWN,
                            "Whether the home is let is not known: find out. Nothing waits for it.")
                    : home.let().get()
                            ? decision(Eligibility.ELIGIBLE, "The home is let to a tenant of the landlord's.")
                            : decision(
                                    Eligibility.NOT_ELIGIBLE,
                                    "No tenancy of the home runs: ask the specialist service what it offers.");
        }
        return home.stock().isEmpty()
                ? decision(
                        Eligibility.NOT_KNOWN,
                        "What kind of stock the home is of is not known: find out. Nothing waits for it.")
                : decision(
                        Eligibility.NOT_ELIGIBLE,
                        "The home is of a kind that the scheme is not for. Damage is repaired all the same; ask the specialist service what"
                                + " it offers.");
    }

    private static boolean is(Optional<Stock> stock, Stock kind) {
        return stock.filter(kind::equals).isPresent();
    }

    private static Decision<Eligibility> decision(Eligibility eligibility, String reason) {
        return Decision.of(HomeInScheme.class, eligibility, List.of(reason));
    }
}
