package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.da.Child;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.Definition;
import org.safehomes.da.NewReport;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Happening.Reported;
import org.safehomes.da.internal.domain.ReportContent;
import org.safehomes.da.internal.rule.AskedSafely;
import org.safehomes.da.internal.rule.ChildAsVictim;
import org.safehomes.da.internal.rule.OwningTeam;
import org.safehomes.da.internal.rule.StatutoryDefinition;
import org.safehomes.da.internal.rule.ThirdPartyReport;
import org.safehomes.da.internal.rule.UnderSixteen;
import org.safehomes.da.internal.rule.ViolenceWithoutConnection;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.problem.Unavailable;

/** What the rules make of a report: the Act first, then what this council takes besides, and who is contacted. */
final class Understanding {

    private final Office office;

    Understanding(Office office) {
        this.office = office;
    }

    Decision<Definition> of(ReportContent content, Instant received) {
        var statutory = new StatutoryDefinition()
                .decide(content.survivorAge(), content.perpetratorAge(), content.connection(), content.behaviours());
        var accepted = office.parameter("violence-without-connection.accepted", received)
                .yes();
        return new ViolenceWithoutConnection().decide(statutory, content.behaviours(), accepted);
    }

    /** Which team a report goes to; asked of the council alone. */
    Decision<TeamId> team(NewReport report, Instant received) {
        return new OwningTeam()
                .decide(
                        report.homelessApplicant().orElse(Answer.NOT_KNOWN),
                        new TeamId(office.parameter("owning-team", received).value()),
                        forHomeless(received));
    }

    /** A landlord's data of before this was asked do not know it: no report is refused for that. */
    private Optional<TeamId> forHomeless(Instant received) {
        try {
            return office.parameter("owning-team.homeless", received).given().map(TeamId::new);
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }

    static Decision<Boolean> childSafeguarding(ReportContent content) {
        return new UnderSixteen().decide(content.survivorAge(), content.perpetratorAge());
    }

    static Optional<Decision<Boolean>> lettings(NewReport report) {
        return report.lettings().map(new AskedSafely()::decide);
    }

    Decision<ContactPlan> contact(NewReport report, Instant received) {
        var contacts = office.parameter("contact.third-party", received).yes();
        return new ThirdPartyReport().decide(report.reporterKind(), report.survivorAgreed(), contacts);
    }

    /** The plan of a case: there is contact as soon as one of its reports leads to it, or the survivor has told us anything. */
    Decision<ContactPlan> contact(CaseHistory history) {
        var own = history.incidents().stream()
                .filter(incident -> incident.toldBy() == ReporterKind.SURVIVOR)
                .findFirst();
        if (own.isPresent()) {
            return new ThirdPartyReport().decide(ReporterKind.SURVIVOR, Optional.empty(), true);
        }
        var plans = history.reports().stream()
                .map(entry -> contact(((Reported) entry.what()).report(), entry.at()))
                .toList();
        return plans.stream()
                .filter(plan -> plan.outcome() == ContactPlan.CONTACT)
                .findFirst()
                .orElseGet(() -> plans.get(0));
    }

    static List<Decision<Child.Standing>> children(NewReport report) {
        return report.children().stream().map(new ChildAsVictim()::decide).toList();
    }
}
