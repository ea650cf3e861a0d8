package org.safehomes.da.internal.rule;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Contact.Safety;
import org.safehomes.da.SafeContact;
import org.safehomes.da.SafeContact.Method;
import org.safehomes.da.SafeContact.Window;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Whether the survivor may be contacted in a way at a moment: only as they said is safe. Until they have said, only the
 * first contact may be made, by speaking to them; no message and no letter. If life is at risk it may be made all the
 * same, with the reason kept.
 */
@PolicyRule(id = "SC-2", clauses = "W6")
public final class ContactSafety {

    /**
     * @param safe what the survivor said; empty if they have not yet
     * @param at when, in the local time of the survivor
     * @param reachedBefore whether they have been spoken to before
     * @param lifeAtRisk whether somebody has said why life is at risk
     */
    public Decision<Safety> decide(
            Optional<SafeContact> safe, Method method, ZonedDateTime at, boolean reachedBefore, boolean lifeAtRisk) {
        var obstacle =
                safe.map(known -> obstacle(known, method, at)).orElseGet(() -> untilKnown(method, reachedBefore));
        if (obstacle.isEmpty()) {
            return decision(
                    Safety.ALLOWED,
                    safe.isPresent()
                            ? "The survivor said that this is safe."
                            : "This is the first contact: ask first what is safe.");
        }
        return lifeAtRisk
                ? decision(
                        Safety.ALLOWED_LIFE_AT_RISK,
                        obstacle.get(),
                        "Life is at risk: allowed all the same, the reason is kept.")
                : decision(Safety.REFUSED, obstacle.get());
    }

    private static Optional<String> untilKnown(Method method, boolean reachedBefore) {
        if (method != Method.PHONE && method != Method.IN_PERSON) {
            return Optional.of("What is safe is not known yet: no message and no letter before the survivor has said.");
        }
        return reachedBefore
                ? Optional.of(
                        "The survivor was reached, and what is safe was not recorded: record it before any further contact.")
                : Optional.empty();
    }

    private static Optional<String> obstacle(SafeContact safe, Method method, ZonedDateTime at) {
        if (method == Method.VOICEMAIL && !safe.voicemail()) {
            return Optional.of("The survivor did not say that a voicemail is safe.");
        }
        if (method != Method.VOICEMAIL && !safe.methods().contains(method)) {
            return Optional.of("The survivor did not say that this way is safe.");
        }
        return safe.windows().isEmpty() || safe.windows().stream().anyMatch(window -> within(window, at))
                ? Optional.empty()
                : Optional.of("This is outside the times that the survivor said are safe.");
    }

    private static boolean within(Window window, ZonedDateTime at) {
        var time = at.toLocalTime();
        return window.days().contains(at.getDayOfWeek())
                && !time.isBefore(window.from())
                && time.isBefore(window.until());
    }

    private static Decision<Safety> decision(Safety outcome, String... reasons) {
        return Decision.of(ContactSafety.class, outcome, List.of(reasons));
    }
}
