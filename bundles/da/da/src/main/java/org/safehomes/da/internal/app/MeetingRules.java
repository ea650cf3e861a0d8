package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Set;
import org.safehomes.da.Contact.Safety;
import org.safehomes.da.Preferences.NewPreferences;
import org.safehomes.da.SafeContact.Method;
import org.safehomes.da.StaffRiskAssessment;
import org.safehomes.da.SurvivorMeeting.NewSurvivorMeeting;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.SurvivorFile;
import org.safehomes.da.internal.rule.Interpreter;
import org.safehomes.da.internal.rule.OfficersAtMeeting;
import org.safehomes.da.internal.rule.VisitAssessed;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Decision;

/** What the rules say of a meeting with the survivor, by all that the case knows now. */
final class MeetingRules {

    /** The rules of whether the survivor may be reached at all: a contact against them has a task of its own. */
    private static final Set<String> OF_CONTACT = Set.of("SC-2", "IN-10");

    private final Office office;
    private final SafeToReach safety;

    MeetingRules(Office office) {
        this.office = office;
        this.safety = new SafeToReach(office);
    }

    static boolean ofContact(Decision<Boolean> decision) {
        return OF_CONTACT.contains(decision.rule());
    }

    /** The council's value is that of the day at hand, on which the meeting is planned, recorded or read. */
    List<Decision<Boolean>> of(Visible visible, CaseHistory history, NewSurvivorMeeting meeting) {
        var file = new SurvivorFile(history);
        var wishes = file.wishes();
        var attending = meeting.officers().size();
        return List.of(
                plain(safety.decide(
                        visible,
                        Method.IN_PERSON,
                        meeting.at(),
                        meeting.lifeAtRisk().isPresent())),
                new Interpreter().decide(meeting, wishes),
                new OfficersAtMeeting()
                        .decide(
                                office.parameter("meeting.officers", visible.now())
                                        .number(),
                                attending,
                                wishes.flatMap(NewPreferences::oneOfficerBecause)
                                        .isPresent()),
                new VisitAssessed()
                        .decide(
                                meeting.place(),
                                meeting.at(),
                                attending,
                                file.staffRisk().stream()
                                        .map(StaffRiskAssessment::what)
                                        .toList(),
                                history.happenings()));
    }

    private static Decision<Boolean> plain(Decision<Safety> safety) {
        return new Decision<>(safety.outcome() != Safety.REFUSED, safety.rule(), safety.clauses(), safety.reasons());
    }
}
