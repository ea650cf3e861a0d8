package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.da.Answer;
import org.safehomes.da.SafetyPlan.Need;
import org.safehomes.da.SafetyPlan.NeedSaid;
import org.safehomes.da.SafetyPlan.NewSafetyPlan;
import org.safehomes.da.SafetyPlan.Point;
import org.safehomes.da.SafetyPlan.Staying;
import org.safehomes.da.SafetyPlan.Whereabouts;
import org.safehomes.da.internal.domain.HomeHeld;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * What the initial safety plan asks, and what of it is still open: what is not known is to be asked again. Where security is needed
 * it warns about the law, since a lock that shuts out a joint tenant may be against it. It warns and decides nothing.
 */
@PolicyRule(
        id = "SP-1",
        clauses = {"W6"})
public final class InitialPlan {

    /** The points that are still to be asked, in the order in which they are asked. */
    public List<Point> open(Optional<NewSafetyPlan> plan) {
        return Arrays.stream(Point.values())
                .filter(point -> plan.filter(said -> answered(said, point)).isEmpty())
                .toList();
    }

    /** Whether everything was answered. */
    public Decision<Boolean> decide(Optional<NewSafetyPlan> plan) {
        var open = open(plan);
        var reasons = new ArrayList<String>();
        if (plan.flatMap(NewSafetyPlan::immediateDanger)
                .filter(Answer.YES::equals)
                .isPresent()) {
            reasons.add("Somebody is in immediate danger: call the police on 999 first.");
        }
        reasons.add(
                open.isEmpty()
                        ? "All that the initial plan asks is answered."
                        : "Still to be asked: "
                                + open.stream().map(InitialPlan::asked).collect(Collectors.joining("; ")) + ".");
        return Decision.of(InitialPlan.class, open.isEmpty(), reasons);
    }

    /** Whether locks or other security are needed, so that who holds the home matters. */
    public boolean security(NewSafetyPlan plan) {
        return needed(plan, Need.EXTRA_SECURITY).filter(Answer.YES::equals).isPresent();
    }

    /** What to know before locks are changed; empty if no security is needed, or nobody else holds the home. */
    public Optional<Decision<Boolean>> tenancyWarning(NewSafetyPlan plan, HomeHeld held) {
        if (!security(plan)) {
            return Optional.empty();
        }
        var why = whoElse(held);
        return why.map(
                holds -> Decision.of(
                        InitialPlan.class,
                        true,
                        List.of(
                                holds,
                                "To shut out somebody who may live there, without an order of a court, can be an unlawful eviction"
                                        + " (Protection from Eviction Act 1977, section 1), also for whoever helps. A court can decide"
                                        + " who lives there (occupation orders: Family Law Act 1996, sections 33 to 38), and a spouse or"
                                        + " civil partner may live there without holding it (the same Act, section 30).",
                                "Ask for legal advice before locks are changed. Security that shuts no such person out is not meant.")));
    }

    private static Optional<String> whoElse(HomeHeld held) {
        if (!held.answered() || held.tenancies().isEmpty()) {
            return Optional.of("Who holds the home is not known: it may be held in joint tenancy.");
        }
        if (held.jointly()) {
            return Optional.of("The home is held in joint tenancy.");
        }
        return held.byPerpetrator() ? Optional.of("The perpetrator holds the home.") : Optional.empty();
    }

    private static boolean answered(NewSafetyPlan plan, Point point) {
        return switch (point) {
            case WHERE_THE_SURVIVOR_IS ->
                plan.staying().filter(place -> place != Staying.NOT_KNOWN).isPresent();
            case IMMEDIATE_DANGER -> known(plan.immediateDanger());
            case WHERE_THE_PERPETRATOR_IS ->
                plan.perpetrator()
                        .filter(place -> place != Whereabouts.NOT_KNOWN)
                        .isPresent();
            case PREGNANCY_OR_CHILDREN -> known(plan.pregnant()) && known(plan.childrenPresent());
            // whoever needs the one need not be asked for the other; whoever needs neither was asked for both
            case REFUGE_OR_TEMPORARY_ACCOMMODATION ->
                Stream.of(Need.REFUGE, Need.TEMPORARY_ACCOMMODATION)
                                .anyMatch(need -> needed(plan, need).equals(Optional.of(Answer.YES)))
                        || Stream.of(Need.REFUGE, Need.TEMPORARY_ACCOMMODATION)
                                .allMatch(need -> known(needed(plan, need)));
            case LOCKS_OR_EXTRA_SECURITY -> known(needed(plan, Need.EXTRA_SECURITY));
        };
    }

    private static boolean known(Optional<Answer> answer) {
        return answer.filter(said -> said != Answer.NOT_KNOWN).isPresent();
    }

    private static Optional<Answer> needed(NewSafetyPlan plan, Need need) {
        return plan.needs().stream()
                .filter(said -> said.need() == need)
                .map(NeedSaid::needed)
                .findFirst();
    }

    private static String asked(Point point) {
        return switch (point) {
            case WHERE_THE_SURVIVOR_IS -> "where the survivor is";
            case IMMEDIATE_DANGER -> "whether anybody is in immediate danger";
            case WHERE_THE_PERPETRATOR_IS -> "where the perpetrator is";
            case PREGNANCY_OR_CHILDREN -> "whether the survivor is pregnant and whether children are with them";
            case REFUGE_OR_TEMPORARY_ACCOMMODATION -> "whether refuge or temporary accommodation is needed";
            case LOCKS_OR_EXTRA_SECURITY -> "whether locks or extra security are needed";
        };
    }
}
