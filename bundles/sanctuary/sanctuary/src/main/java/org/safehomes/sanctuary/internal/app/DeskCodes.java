package org.safehomes.sanctuary.internal.app;

import java.util.Optional;
import java.util.stream.Stream;
import org.safehomes.kernel.problem.Unavailable;

/**
 * The repairs desk's common codes, as the administrator has set them. There are none until then: a code that only this product uses
 * would tell whoever reads the history of a home (SA-7).
 */
record DeskCodes(String emergency, String works) {

    private static final String PID = "org.safehomes.sanctuary";

    DeskCodes {
        emergency = emergency.strip();
        works = works.strip();
    }

    static DeskCodes of(SanctuaryConfiguration configuration) {
        return new DeskCodes(configuration.emergencyCode(), configuration.worksCode());
    }

    /** Which of them nobody has set, for the operator; empty if both are. */
    Optional<String> missing() {
        var keys = Stream.of(emergency.isEmpty() ? "emergencyCode" : "", works.isEmpty() ? "worksCode" : "")
                .filter(key -> !key.isEmpty())
                .toList();
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The repairs desk's codes are not set: set " + String.join(" and ", keys) + " in " + PID + ".");
    }

    /** @throws Unavailable if one is not set */
    void require() {
        if (missing().isPresent()) {
            throw new Unavailable("the repairs desk's own codes, which the administrator sets in " + PID);
        }
    }

    String of(boolean urgent) {
        return urgent ? emergency : works;
    }
}
