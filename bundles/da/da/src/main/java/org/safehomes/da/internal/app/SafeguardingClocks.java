package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Safeguarding.Need;
import org.safehomes.da.SafeguardingStep;
import org.safehomes.da.Task.Kind;
import org.safehomes.da.internal.jpa.TaskTable;
import org.safehomes.gate.Granted;

/**
 * The tasks that follow from what safeguarding and support ask for. Whatever changes a case's history has them looked at again. The
 * policies set no time: the close of the next working day is this project's own.
 */
final class SafeguardingClocks {

    private static final String WHEN =
            "Due at the close of the next working day: a default of this project, no policy sets a time.";

    /** These can have another ground as well, a report by a third party (IN-10): only what is recorded ends them. */
    private static final Set<Kind> BY_RECORD_ALONE = Set.of(Kind.CHILD_REFERRAL, Kind.SAFEGUARDING_REPORT);

    private final Office office;

    SafeguardingClocks(Office office) {
        this.office = office;
    }

    /** Raises what is due and ends what is settled. */
    void look(Granted granted) {
        var reckoning = new SafeguardingReckoning(office, granted);
        var open = office.tasks().open(granted);
        for (var standing : reckoning.standings()) {
            var need = standing.need().outcome();
            var kind = task(standing.step());
            var ends = need == Need.RECORDED || need == Need.NOT_DUE && !BY_RECORD_ALONE.contains(kind);
            settle(granted, open, kind, need == Need.DUE, ends, standing.need().rule());
        }
        var offer = SupportDesk.offer(reckoning.history());
        settle(granted, open, Kind.OFFER_SUPPORT, offer.outcome(), !offer.outcome(), offer.rule());
    }

    private void settle(
            Granted granted, List<TaskTable.Open> tasks, Kind kind, boolean due, boolean ends, String rule) {
        var open = tasks.stream().filter(task -> task.kind() == kind).toList();
        if (due && open.isEmpty()) {
            var calendar = office.calendar();
            var close = calendar.closeOf(calendar.workingDayAfter(calendar.dayOf(granted.now()), 1));
            var why = List.of("Asked for by " + rule + ": the case says why.", WHEN);
            office.tasks().raise(granted, kind, close, Optional.of(granted.owner()), why);
        } else if (ends) {
            open.forEach(task -> task.done(granted));
        }
    }

    private static Kind task(SafeguardingStep step) {
        return switch (step) {
            case CHILD -> Kind.CHILD_REFERRAL;
            case ADULT_AT_RISK -> Kind.ADULT_DECISION;
            case HIGH_RISK -> Kind.HIGH_RISK_SAFEGUARDING;
            case LINE_MANAGER -> Kind.TELL_LINE_MANAGER;
            case SAFEGUARDING_OFFICER -> Kind.TELL_SAFEGUARDING_LEAD;
            case INTERNAL_REPORT -> Kind.SAFEGUARDING_REPORT;
            case SUPPORT_TEAM -> Kind.TELL_SUPPORT_TEAM;
        };
    }
}
