package org.safehomes.da.internal.app;

import java.util.Arrays;
import java.util.List;
import org.safehomes.da.Safeguarding.Need;
import org.safehomes.da.Safeguarding.Standing;
import org.safehomes.da.SafeguardingStep;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.SafeguardingFile;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.rule.AdultAtRisk;
import org.safehomes.da.internal.rule.ChildReferral;
import org.safehomes.da.internal.rule.HighRiskSafeguarding;
import org.safehomes.da.internal.rule.InternalReport;
import org.safehomes.da.internal.rule.UnderSixteen;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Decision;

/** What the rules say of safeguarding in a case, by what its history tells and the council's own policy. */
final class SafeguardingReckoning {

    /** The value of the council's parameter under which there is no choice. */
    private static final String ALWAYS = "always";

    private final boolean childAlways;
    private final boolean reportAlways;
    private final CaseContent content;
    private final CaseHistory history;
    private final SafeguardingFile file;

    SafeguardingReckoning(Office office, Visible visible) {
        this.childAlways =
                office.parameter("child-referral", visible.now()).value().equals(ALWAYS);
        this.reportAlways = office.parameter("safeguarding.internal-report-always", visible.now())
                .yes();
        this.content = new CaseTable().read(visible).content();
        this.history = CaseHistory.of(office.journal().of(visible));
        this.file = new SafeguardingFile(history, List.of(content.survivor(), content.perpetrator()));
    }

    SafeguardingFile file() {
        return file;
    }

    CaseHistory history() {
        return history;
    }

    List<Standing> standings() {
        return Arrays.stream(SafeguardingStep.values())
                .map(step -> new Standing(step, need(step)))
                .toList();
    }

    private Decision<Need> need(SafeguardingStep step) {
        return switch (step) {
            case CHILD -> new ChildReferral().decide(childMandatory(), file.children(), file.open(childMandatory()));
            case ADULT_AT_RISK ->
                new AdultAtRisk()
                        .decide(
                                content.survivor().age(),
                                history.lastConversation().isPresent(),
                                file.settled(step));
            case HIGH_RISK -> new HighRiskSafeguarding().decide(history.level(), told());
            case LINE_MANAGER, SAFEGUARDING_OFFICER, INTERNAL_REPORT, SUPPORT_TEAM ->
                new InternalReport().decide(step, reportAlways, file.taken(step), file.settled(step));
        };
    }

    /** Whether a step may be recorded so, where the policy leaves no choice. */
    Decision<Boolean> may(SafeguardingStep step, boolean made) {
        return switch (step) {
            case CHILD -> new ChildReferral().may(childMandatory(), file.children(), made);
            case ADULT_AT_RISK -> Decision.of(AdultAtRisk.class, true, List.of("It can be recorded."));
            case HIGH_RISK -> new HighRiskSafeguarding().may(history.level(), made);
            case LINE_MANAGER, SAFEGUARDING_OFFICER, INTERNAL_REPORT, SUPPORT_TEAM ->
                new InternalReport().may(reportAlways, made);
        };
    }

    private boolean told() {
        return history.latestAssessment()
                .map(Entry::recordedAt)
                .filter(file::referredSince)
                .isPresent();
    }

    private boolean childMandatory() {
        return childAlways
                || new UnderSixteen()
                        .decide(content.survivor().age(), content.perpetrator().age())
                        .outcome();
    }
}
