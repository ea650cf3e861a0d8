package org.safehomes.sanctuary.internal.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.safehomes.da.SurvivorMeeting;
import org.safehomes.da.SurvivorMeeting.Place;
import org.safehomes.da.SurvivorMeeting.State;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.HomeAssessment.NewHomeAssessment;
import org.safehomes.sanctuary.SanctuaryRequest;

/**
 * The visit at which an officer assessed a home. It is planned where its rules are: safe contact (SC-2), and a staff risk assessment
 * before anybody goes (ST-1).
 */
@Upholds("ST-1")
final class HomeVisit {

    private HomeVisit() {}

    /**
     * A visit that an assessment has named already was for that one: for another somebody goes again.
     *
     * @throws RefusedByRule if the case's meetings have no such visit for this assessment
     */
    static void require(NewHomeAssessment assessment, List<SurvivorMeeting> meetings, SanctuaryRequest request) {
        var named = request.assessments().stream()
                .flatMap(before -> before.what().meeting().stream())
                .collect(Collectors.toSet());
        if (meetings.stream()
                .filter(meeting -> !named.contains(meeting.id()))
                .noneMatch(meeting -> isOf(assessment, meeting, request.recordedAt()))) {
            throw new RefusedByRule(new Decision<>(
                    false,
                    "ST-1",
                    List.of("D8.51"),
                    List.of(
                            "Plan the visit to the home at the case's meetings first, where it is held to safe contact and to a"
                                    + " staff risk assessment, and name it here: one since this was asked for, no later than the home was"
                                    + " assessed, and that no assessment before has named.")));
        }
    }

    /**
     * Whether a meeting is the visit at which it was done: at a home, and between the request and the assessment, both included. An
     * earlier one was for something else, and a later one has not been yet.
     *
     * @param asked when the request was recorded; people give minutes, so its seconds do not count
     */
    static boolean isOf(NewHomeAssessment assessment, SurvivorMeeting meeting, Instant asked) {
        var what = meeting.what();
        return assessment.meeting().filter(meeting.id()::equals).isPresent()
                && what.place() == Place.HOME
                && what.state() != State.NOT_HELD
                && !what.at().isAfter(assessment.assessedAt())
                && !what.at().isBefore(asked.truncatedTo(ChronoUnit.MINUTES));
    }
}
