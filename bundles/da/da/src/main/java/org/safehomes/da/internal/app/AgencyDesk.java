package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.AgencyMeeting;
import org.safehomes.da.AgencyMeeting.NewAgencyMeeting;
import org.safehomes.da.AgencyMeeting.State;
import org.safehomes.da.AgencyMeetings;
import org.safehomes.da.DaAction;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.MaracHappening.AgencyMet;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;

/** Meetings with other agencies, where a case does not go to MARAC. */
@Component
public final class AgencyDesk implements AgencyMeetings {

    private static final int MOST_AGENCIES = 20;

    private final Office office;

    @Activate
    public AgencyDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewAgencyMeeting meeting, Once once) {
        check(meeting, office.now());
        return office.gate().add(caller, DaAction.RECORD_AGENCY_MEETING, reference, once, granted -> office.journal()
                .add(granted, new AgencyMet(meeting)));
    }

    @Override
    public List<AgencyMeeting> meetings(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        DaAction.LIST_AGENCY_MEETINGS,
                        reference,
                        visible -> CaseHistory.of(office.journal().of(visible)).entries(AgencyMet.class).stream()
                                .map(entry -> new AgencyMeeting(
                                        entry.id(),
                                        entry.by(),
                                        entry.recordedAt(),
                                        ((AgencyMet) entry.what()).meeting()))
                                .toList());
    }

    private static void check(NewAgencyMeeting meeting, Instant now) {
        var dated = meeting.state() == State.ARRANGED || meeting.state() == State.HELD;
        var agencies = meeting.agencies();
        var checks = new Checks()
                .present("/state", meeting.state(), "Say OFFERED, DECLINED_BY_SURVIVOR, ARRANGED or HELD.")
                .that(
                        !agencies.isEmpty() && agencies.size() <= MOST_AGENCIES,
                        "/agencies",
                        "Name 1 to " + MOST_AGENCIES + " agencies.")
                .that(!dated || meeting.on().isPresent(), "/on", "Say on which day.")
                .that(
                        meeting.on().filter(day -> !Moments.near(day, now)).isEmpty(),
                        "/on",
                        "Give a day, at most a year ahead.")
                .that(
                        meeting.state() != State.HELD || meeting.outcome().isPresent(),
                        "/outcome",
                        "Say what came of it.")
                .text("/outcome", meeting.outcome(), Checks.LONG);
        for (int i = 0; i < agencies.size(); i++) {
            checks.text("/agencies/" + i, agencies.get(i), Checks.NAME);
        }
        checks.done();
    }
}
