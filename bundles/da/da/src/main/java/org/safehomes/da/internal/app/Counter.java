package org.safehomes.da.internal.app;

import java.util.List;
import org.safehomes.da.Party;
import org.safehomes.da.TriageDecision.Outcome;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Link;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** Keeps the two sides of a counter-allegation apart wherever a report comes in or goes on. */
@Upholds("IN-11")
final class Counter {

    private final Office office;

    Counter(Office office) {
        this.office = office;
    }

    /** Hides a new report from those in on a case against its survivor. What they would own goes to the next up their chain. */
    void hide(Granted report, Party survivor) {
        survivor.person().map(Link::to).ifPresent(report::hideFromCasesAgainst);
        new HandOver(office)
                .owner(report)
                .filter(next -> !next.equals(report.owner()))
                .ifPresent(report::assign);
    }

    /** A report that is hidden from one side opens no case that this side could see. */
    void requireNotNew(Granted report, Outcome outcome) {
        var untold = report.excluded().size() > report.excludedByName().size();
        refuseIf(
                outcome == Outcome.NEW && untold,
                "The survivor is the alleged perpetrator of another case, or the other way round: take the report into"
                        + " the case it belongs to, or open a case for the counter-allegation.");
    }

    /** A report is not taken into the case of the other side, and from now on belongs to this one. */
    void takeIn(Granted report, Granted intoCase) {
        var untold = report.excluded().stream()
                .filter(staff -> !report.excludedByName().contains(staff))
                .toList();
        refuseIf(
                untold.contains(intoCase.owner()),
                "The report is by the alleged perpetrator of this case: open a case for the counter-allegation.");
        intoCase.keepApartToo((ReportRef) report.ref());
    }

    private static void refuseIf(boolean obstacle, String reason) {
        if (obstacle) {
            throw new RefusedByRule(new Decision<>(false, "IN-11", List.of("L4.3", "E6"), List.of(reason)));
        }
    }
}
