package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.da.MaracDecision.Ground;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.Task.Urgency;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.Upholds;

/**
 * How urgent what is to be done for a record is, and why. Immediate risk comes before everything else (IN-3) until the survivor
 * was spoken to; where the landlord must not speak to them (IN-10), until the police were told. What an assessment or a ground
 * for MARAC makes of it (RA-5, MA-1, MA-3) comes after that. It orders work and lessens no duty.
 */
@Upholds("IN-3")
public final class CaseUrgency {

    /**
     * Decides.
     *
     * @param atRisk whether somebody was said to be at immediate risk and has not been reached since
     * @param assessed what the latest assessment found
     * @param grounds for MARAC that hold
     */
    public Decision<Urgency> decide(boolean atRisk, Optional<RiskLevel> assessed, List<Ground> grounds) {
        if (atRisk) {
            return new Decision<>(
                    Urgency.IMMEDIATE,
                    "IN-3",
                    List.of("L4.4", "E7", "D8.11"),
                    List.of("Somebody was said to be at immediate risk and has not been reached since."));
        }
        if (assessed.filter(RiskLevel.HIGH::equals).isPresent()) {
            return new Decision<>(
                    Urgency.HIGH, "RA-5", List.of("W7"), List.of("The latest assessment found a high risk."));
        }
        if (!grounds.isEmpty()) {
            return new Decision<>(
                    Urgency.HIGH,
                    "MA-3",
                    List.of("W7", "L4.9"),
                    List.of("A ground for MARAC holds: " + words(grounds)));
        }
        return new Decision<>(
                Urgency.STANDARD,
                "IN-3",
                List.of("L4.4", "E7", "D8.11"),
                List.of("No immediate risk is open, no high risk was assessed, and no ground for MARAC holds."));
    }

    /**
     * Whether a report of the case told of immediate risk and nobody has spoken to the survivor since. Moments of contact are
     * given in minutes.
     *
     * @param police for where the survivor must not be contacted: whether the police are still to be told; empty where they may be
     */
    public static boolean atRisk(CaseHistory history, Optional<Boolean> police) {
        return history.reports().stream()
                .filter(entry -> ((Happening.Reported) entry.what()).report().immediateRisk() == Answer.YES)
                .map(Entry::at)
                .anyMatch(received -> police.orElseGet(() -> !spokenSince(history, received)));
    }

    private static boolean spokenSince(CaseHistory history, Instant received) {
        return history.lastConversation()
                .filter(spoken -> !spoken.isBefore(received.truncatedTo(ChronoUnit.MINUTES)))
                .isPresent();
    }

    private static String words(List<Ground> grounds) {
        return String.join(
                        ", ",
                        grounds.stream()
                                .map(ground -> ground.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' '))
                                .toList())
                + ".";
    }
}
