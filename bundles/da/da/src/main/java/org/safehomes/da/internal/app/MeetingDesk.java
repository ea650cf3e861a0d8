package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.SurvivorMeeting;
import org.safehomes.da.SurvivorMeeting.Held;
import org.safehomes.da.SurvivorMeeting.NewSurvivorMeeting;
import org.safehomes.da.SurvivorMeeting.Place;
import org.safehomes.da.SurvivorMeeting.State;
import org.safehomes.da.SurvivorMeetings;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.SurvivorHappening.SurvivorMet;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** Meetings with the survivor: a planned one keeps the rules or is refused; what has happened is always taken. */
@Component
@Upholds("SC-1")
@Upholds("ST-2")
public final class MeetingDesk implements SurvivorMeetings {

    private static final String NOT_THERE = "Name active members of staff who may see this.";
    private static final List<String> WHY_CHECK =
            List.of("A meeting was held that a rule says against: the case's meetings say which.");

    private final Office office;
    private final MeetingRules rules;
    private final Conversation conversation;

    @Activate
    public MeetingDesk(@Reference Office office) {
        this.office = office;
        this.rules = new MeetingRules(office);
        this.conversation = new Conversation(office);
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewSurvivorMeeting meeting, Once once) {
        MeetingChecks.check(meeting, office.now());
        var debriefs = new Debriefs(office, meeting);
        return office.gate().add(caller, DaAction.RECORD_SURVIVOR_MEETING, reference, once, granted -> {
            if (meeting.state() == State.PLANNED) {
                mayBePlanned(granted, meeting);
            }
            var decisions = meeting.state() == State.NOT_HELD
                    ? List.<Decision<Boolean>>of()
                    : rules.of(granted, history(granted), meeting);
            var what = new SurvivorMet(meeting, decisions);
            if (meeting.state() == State.PLANNED) {
                what.broken().stream().findFirst().ifPresent(broken -> {
                    throw new RefusedByRule(broken);
                });
            }
            var id = office.journal().add(granted, meeting.at(), Optional.empty(), what);
            meeting.held().ifPresent(held -> held(granted, what, held, debriefs));
            return id;
        });
    }

    /** What has happened is taken as it is: only what is still ahead is held to who may see the case, and to what was said. */
    private void mayBePlanned(Granted granted, NewSurvivorMeeting meeting) {
        var staff = new Linked(office.staff());
        var linked = granted.linked();
        var venue = ContactBook.safeContact(office.journal(), granted).flatMap(safe -> safe.venue());
        var checks = new Checks()
                .that(
                        meeting.place() != Place.SAFE_VENUE || venue.isPresent(),
                        "/place",
                        "No safe venue is recorded: record at the case's safe contact what the survivor said.");
        for (int i = 0; i < meeting.officers().size(); i++) {
            var officer = meeting.officers().get(i);
            checks.that(staff.maySee(granted, officer) && !linked.contains(officer), "/officers/" + i, NOT_THERE);
        }
        checks.done();
    }

    private void held(Granted granted, SurvivorMet what, Held held, Debriefs debriefs) {
        var broken = what.broken();
        if (broken.stream().anyMatch(MeetingRules::ofContact)) {
            office.tasks().raise(granted, Task.Kind.UNSAFE_CONTACT, granted.now(), granted.lineManager());
        }
        if (!broken.stream().allMatch(MeetingRules::ofContact)) {
            office.tasks().raise(granted, Task.Kind.CHECK_MEETING, granted.now(), granted.lineManager(), WHY_CHECK);
        }
        if (held.distressing()) {
            debriefs.offer(granted);
        }
        conversation.held(granted, what.meeting().at());
    }

    @Override
    public List<SurvivorMeeting> meetings(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_SURVIVOR_MEETINGS, reference, visible -> {
            var history = history(visible);
            return history.entries(SurvivorMet.class).stream()
                    .map(entry -> view(visible, history, entry))
                    .toList();
        });
    }

    private SurvivorMeeting view(Visible visible, CaseHistory history, Entry entry) {
        var what = (SurvivorMet) entry.what();
        var ahead =
                what.meeting().state() == State.PLANNED && what.meeting().at().isAfter(visible.now());
        return new SurvivorMeeting(
                entry.id(),
                entry.by(),
                entry.recordedAt(),
                what.meeting(),
                ahead ? rules.of(visible, history, what.meeting()) : what.decisions());
    }

    private CaseHistory history(Visible visible) {
        return CaseHistory.of(office.journal().of(visible));
    }
}
