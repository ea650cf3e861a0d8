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

    /**
     * Whoever sees the case against the survivor opens the other one apart from it. Nobody else is told that there is one: what
     * they are answered must be the same.
     */
    void requireNotNew(Granted report, Outcome outcome, Party survivor) {
        refuseIf(
                outcome == Outcome.NEW
                        && survivor.person()
                                .map(Link::to)
                                .filter(report::seesCaseAgainst)
                                .isPresent(),
                "The survivor is the alleged perpetrator of another case: open a case for the counter-allegation.");
    }

    /** A new case is kept apart from those against its survivor, of which whoever opened it knows nothing. */
    void keepApart(Granted made, Party survivor) {
        survivor.person().map(Link::to).ifPresent(made::keepApartFromCasesAgainst);
    }

    /** A report is not taken into the case of the other side, and from now on belongs to this one. */
    void takeIn(Granted report, Party survivor, Granted intoCase) {
        refuseIf(
                survivor.person().map(Link::to).filter(intoCase::isKeptFrom).isPresent(),
                "The report is by the alleged perpetrator of this case: open a case for the counter-allegation.");
        intoCase.keepApartToo((ReportRef) report.ref());
    }

    private static void refuseIf(boolean obstacle, String reason) {
        if (obstacle) {
            throw new RefusedByRule(new Decision<>(false, "IN-11", List.of("L4.3", "E6"), List.of(reason)));
        }
    }
}
