package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.HashSet;
import org.safehomes.da.SurvivorMeeting.NewSurvivorMeeting;
import org.safehomes.da.SurvivorMeeting.Place;
import org.safehomes.da.SurvivorMeeting.State;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;

/** What is recorded of a meeting with the survivor, looked at before anything is asked. */
final class MeetingChecks {

    private static final int MOST_OFFICERS = 10;

    private MeetingChecks() {}

    static void check(NewSurvivorMeeting meeting, Instant now) {
        var officers = meeting.officers();
        var ours = meeting.place() == Place.SAFE_VENUE || meeting.place() == Place.OFFICE;
        var checks = new Checks()
                .present("/state", meeting.state(), "Say PLANNED, HELD or NOT_HELD.")
                .that(
                        timely(meeting, now),
                        "/at",
                        "Say when: ahead, within a year, if it is planned; now or earlier if it was held.")
                .present("/place", meeting.place(), "Say what kind of place it is.")
                .text("/where", meeting.where(), Checks.SHORT)
                .that(ours || meeting.placeReason().isPresent(), "/placeReason", "Say why there.")
                .text("/placeReason", meeting.placeReason(), Checks.MEDIUM)
                .that(
                        !officers.isEmpty()
                                && officers.size() <= MOST_OFFICERS
                                && new HashSet<>(officers).size() == officers.size(),
                        "/officers",
                        "Name 1 to " + MOST_OFFICERS + " officers, each once.")
                .text("/withoutReason", meeting.withoutReason(), Checks.MEDIUM)
                .text("/lifeAtRisk", meeting.lifeAtRisk(), Checks.MEDIUM)
                .that(
                        meeting.held().isPresent() == (meeting.state() == State.HELD),
                        "/held",
                        "Say how it went, once it was held and only then.");
        meeting.held().ifPresent(held -> checks.present(
                        "/held/distressing", held.distressing(), "Say whether it was distressing for the officers.")
                .text("/held/note", held.note(), Checks.LONG));
        checks.done();
    }

    /** One that was not held may have been meant for later. */
    private static boolean timely(NewSurvivorMeeting meeting, Instant now) {
        var at = meeting.at();
        if (meeting.state() == State.HELD) {
            return Moments.past(at, now);
        }
        return Moments.near(at, now) && (meeting.state() != State.PLANNED || at.isAfter(now));
    }
}
