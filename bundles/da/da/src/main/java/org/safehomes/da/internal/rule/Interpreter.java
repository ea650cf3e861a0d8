package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Preferences.NewPreferences;
import org.safehomes.da.SurvivorMeeting.InterpretedBy;
import org.safehomes.da.SurvivorMeeting.NewSurvivorMeeting;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Interpretation is offered where it is needed, by people who may be trusted with it: never by family, neighbours or members of the
 * household, who may stand with the perpetrator. Formats that the survivor needs are given too. A survivor may go without, or ask
 * for somebody else they trust; the policies are silent on that, and the reason is kept.
 */
@PolicyRule(
        id = "SC-4",
        clauses = {"W6", "L4.8", "E14"})
public final class Interpreter {

    /**
     * Whether a meeting may be held so.
     *
     * @param needed what the survivor said last; empty if they have not said
     */
    public Decision<Boolean> decide(NewSurvivorMeeting meeting, Optional<NewPreferences> needed) {
        var by = meeting.interpreter();
        if (by.filter(Interpreter::close).isPresent()) {
            return decision(
                    false,
                    List.of("Family, neighbours and members of the household never interpret: book a professional."));
        }
        var gaps = gaps(meeting, needed);
        if (gaps.isEmpty()) {
            return decision(true, List.of(met(by, needed)));
        }
        var reasons = new ArrayList<>(gaps);
        var explained = meeting.withoutReason().isPresent();
        reasons.add(
                explained
                        ? "Why it goes so is kept."
                        : "Arrange it, or say in withoutReason what the survivor asked for instead.");
        return decision(explained, reasons);
    }

    private static String met(Optional<InterpretedBy> by, Optional<NewPreferences> needed) {
        if (by.isPresent()) {
            return "A professional interprets.";
        }
        return needed.isEmpty()
                ? "Whether an interpreter is needed is not recorded: offer one, and record what the survivor says."
                : "No interpreter is needed.";
    }

    private static List<String> gaps(NewSurvivorMeeting meeting, Optional<NewPreferences> needed) {
        var gaps = new ArrayList<String>();
        if (meeting.interpreter().filter(InterpretedBy.SOMEBODY_ELSE::equals).isPresent()) {
            gaps.add("Somebody interprets who is no professional.");
        }
        if (meeting.interpreter().isEmpty()
                && needed.flatMap(NewPreferences::interpreter).isPresent()) {
            gaps.add("The survivor needs an interpreter, and none comes.");
        }
        if (needed.filter(said -> !meeting.formats().containsAll(said.formats()))
                .isPresent()) {
            gaps.add("The survivor needs formats that are not given.");
        }
        return gaps;
    }

    private static boolean close(InterpretedBy by) {
        return switch (by) {
            case FAMILY_MEMBER, NEIGHBOUR, HOUSEHOLD_MEMBER -> true;
            case PROFESSIONAL, SOMEBODY_ELSE -> false;
        };
    }

    private static Decision<Boolean> decision(boolean may, List<String> reasons) {
        return Decision.of(Interpreter.class, may, reasons);
    }
}
