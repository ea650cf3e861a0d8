package org.safehomes.da.internal.domain;

import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Behaviour;
import org.safehomes.da.Connection;
import org.safehomes.da.NewReport;
import org.safehomes.da.Party;
import org.safehomes.da.TriageDecision.Facts;

/** What was reported, and what triage found out besides. */
public record ReportContent(NewReport report, Optional<Facts> facts) {

    /** The same report with what triage found out, or with what it knew before. */
    public ReportContent with(Optional<Facts> found) {
        return found.isPresent() ? new ReportContent(report, found) : this;
    }

    /** The same report without what says who its survivor is (AN-1). */
    public ReportContent unnamed() {
        return new ReportContent(Who.unnamed(report), facts);
    }

    public Optional<Integer> survivorAge() {
        return facts.flatMap(Facts::survivorAge).or(() -> survivor().age());
    }

    public Optional<Integer> perpetratorAge() {
        return facts.flatMap(Facts::perpetratorAge).or(() -> perpetrator().age());
    }

    public Connection connection() {
        return facts.flatMap(Facts::connection).or(report::connection).orElse(Connection.NOT_KNOWN);
    }

    public Set<Behaviour> behaviours() {
        return facts.map(Facts::behaviours).filter(found -> !found.isEmpty()).orElse(report.behaviours());
    }

    public Party survivor() {
        return report.survivor().orElseGet(Party::unknown);
    }

    public Party perpetrator() {
        return report.perpetrator().orElseGet(Party::unknown);
    }
}
