package org.safehomes.da.internal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safehomes.da.NewReport;
import org.safehomes.da.Party;
import org.safehomes.da.ReporterKind;
import org.safehomes.kernel.ReportRef;

/** Who the survivor of an anonymous case is, as each report told it. Kept apart from the case (AN-1). */
public record Who(List<Told> told) {

    public Who {
        told = List.copyOf(told);
    }

    /** What one report said. */
    public record Told(String report, Party survivor, Optional<String> reporter) {}

    public static Who nobody() {
        return new Who(List.of());
    }

    /** With what a report says of its survivor. */
    public Who and(ReportRef report, NewReport content) {
        if (told.stream().anyMatch(known -> known.report().equals(report.value()))) {
            return this;
        }
        var all = new ArrayList<>(told);
        all.add(new Told(
                report.value(),
                content.survivor().orElseGet(Party::unknown),
                content.reporter().filter(reporter -> content.reporterKind() == ReporterKind.SURVIVOR)));
        return new Who(all);
    }

    /** All that is known; what the earliest report said counts. */
    private Party party() {
        return new Party(
                first(Party::name), first(Party::person), first(Party::phone), first(Party::age), first(Party::home));
    }

    /** The survivor of an anonymous case, with the age and the address by which it is tracked. */
    public Party named(Party tracked) {
        var party = party();
        return new Party(
                party.name(),
                party.person(),
                party.phone(),
                tracked.age().or(party::age),
                tracked.home().or(party::home));
    }

    private <T> Optional<T> first(Function<Party, Optional<T>> part) {
        return told.stream().flatMap(one -> part.apply(one.survivor()).stream()).findFirst();
    }

    /** A survivor without what says who they are: age and address stay, by which the case is tracked. */
    public static Party unnamed(Party survivor) {
        return new Party(Optional.empty(), Optional.empty(), Optional.empty(), survivor.age(), survivor.home());
    }

    /** A report without what says who its survivor is. */
    public static NewReport unnamed(NewReport report) {
        return new NewReport(
                report.channel(),
                report.reporterKind(),
                report.immediateRisk(),
                report.policeCalled(),
                report.reporter().filter(reporter -> report.reporterKind() != ReporterKind.SURVIVOR),
                report.survivor().map(Who::unnamed),
                report.perpetrator(),
                report.connection(),
                report.behaviours(),
                report.whatHappened(),
                report.survivorKnows(),
                report.survivorAgreed(),
                report.happenedAt(),
                report.children(),
                report.exclude(),
                report.homelessApplicant(),
                report.lettings());
    }
}
