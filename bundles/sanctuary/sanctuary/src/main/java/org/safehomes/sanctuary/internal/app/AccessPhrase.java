package org.safehomes.sanctuary.internal.app;

import java.util.Optional;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;

/**
 * Ends the text of every order. Whoever gets one would otherwise arrange the visit with the tenant on file, who may be the perpetrator
 * (AN-1, SA-7). It says who arranges it, and never why. There is none until the administrator has set it: a phrase that only this
 * product uses would tell whoever searches the orders for it.
 */
@Upholds("SA-7")
record AccessPhrase(String phrase) {

    private static final String KEY = "appointments in org.safehomes.sanctuary";
    private static final int LONGEST = 200;

    AccessPhrase {
        phrase = phrase.strip();
    }

    /** A text with the phrase at its end. */
    String after(String text) {
        return text + " " + phrase;
    }

    /** What is to be set, for the operator; empty if nothing is. */
    Optional<String> missing() {
        if (phrase.isEmpty()) {
            return Optional.of("The phrase about appointments is not set: set " + KEY + ".");
        }
        return phrase.length() > LONGEST
                ? Optional.of("The phrase about appointments is longer than " + LONGEST + " characters: set a shorter "
                        + KEY + ".")
                : Optional.empty();
    }

    /** @throws Unavailable if none is set */
    void require() {
        if (missing().isPresent()) {
            throw new Unavailable(
                    "the repairs desk's phrase about appointments, which the administrator sets as " + KEY);
        }
    }
}
