package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.Happening.TaskFinished;
import org.safehomes.da.internal.domain.ReportContent;
import org.safehomes.da.internal.rule.UnderSixteen;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Decision;

/** A report about somebody under 16: the child safeguarding referral is made, also where nothing else comes of it (IN-17). */
final class ChildSafeguarding {

    private static final List<String> WHY =
            List.of("A child safeguarding referral is mandatory (IN-17): the report says why.");

    private final Office office;
    private final UnderSixteen rule = new UnderSixteen();

    ChildSafeguarding(Office office) {
        this.office = office;
    }

    /** Raises the task if it is owed and was neither raised nor done before. */
    void see(Granted report, ReportContent content, Instant due) {
        var mandatory = Understanding.childSafeguarding(content);
        if (mandatory.outcome() && !open(report) && !done(report)) {
            office.tasks().raise(report, Task.Kind.CHILD_REFERRAL, due, Optional.empty(), WHY);
        }
    }

    /** Whether it may be confirmed that the report lies outside. */
    Decision<Boolean> outside(Visible report, ReportContent content) {
        return rule.outside(Understanding.childSafeguarding(content).outcome(), done(report) && !open(report));
    }

    private boolean open(Visible report) {
        return office.tasks().open(report).stream().anyMatch(task -> task.kind() == Task.Kind.CHILD_REFERRAL);
    }

    private boolean done(Visible report) {
        return office.journal().of(report, TaskFinished.class).stream()
                .map(entry -> ((TaskFinished) entry.what()).task())
                .anyMatch(Task.Kind.CHILD_REFERRAL.name()::equals);
    }
}
