package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.da.SurvivorMeeting;
import org.safehomes.da.SurvivorMeeting.NewSurvivorMeeting;
import org.safehomes.da.SurvivorMeeting.Place;
import org.safehomes.da.SurvivorMeeting.State;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.HomeAssessment.Assessor;
import org.safehomes.sanctuary.HomeAssessment.NewHomeAssessment;
import org.safehomes.sanctuary.HomeFacts.Held;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.internal.domain.Story;

/** Only the visit at which a home was assessed shows that somebody thought of who goes there (ST-1). */
@Upholds("ST-1")
class HomeVisitTest {

    private static final EntryId VISIT = new EntryId("E-0000000000000007");
    private static final StaffId OFFICER = new StaffId("s.okafor");
    private static final Instant ASKED = Instant.parse("2026-03-10T09:00:30Z");
    private static final Instant ASSESSED = Instant.parse("2026-03-10T15:00:00Z");

    private static final SanctuaryRequest REQUEST = Story.request(Held.BY_ONE);

    private static NewHomeAssessment assessment(Optional<EntryId> meeting) {
        return new NewHomeAssessment(ASSESSED, Assessor.OFFICER, meeting, List.of(), Set.of(), false, Optional.empty());
    }

    private static SurvivorMeeting meeting(State state, Instant at, Place place) {
        return new SurvivorMeeting(
                VISIT,
                OFFICER,
                ASKED,
                new NewSurvivorMeeting(
                        state,
                        at,
                        place,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(OFFICER),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "HELD,2026-03-10T09:00:00Z,HOME,true",
        "HELD,2026-03-10T08:59:59Z,HOME,false",
        "HELD,2026-03-10T15:00:00Z,HOME,true",
        "PLANNED,2026-03-10T14:00:00Z,HOME,true",
        "PLANNED,2026-03-10T15:00:01Z,HOME,false",
        "NOT_HELD,2026-03-10T14:00:00Z,HOME,false",
        "HELD,2026-03-10T14:00:00Z,OFFICE,false"
    })
    void it_is_at_a_home_between_the_request_and_the_assessment(State state, Instant at, Place place, boolean its) {
        assertThat(HomeVisit.isOf(assessment(Optional.of(VISIT)), meeting(state, at, place), ASKED))
                .isEqualTo(its);
    }

    @Test
    void one_that_is_not_named_is_none() {
        var meetings = List.of(meeting(State.HELD, ASSESSED, Place.HOME));
        assertThatCode(() -> HomeVisit.require(assessment(Optional.of(VISIT)), meetings, REQUEST))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(RefusedByRule.class)
                .isThrownBy(() -> HomeVisit.require(assessment(Optional.empty()), meetings, REQUEST));
        assertThatExceptionOfType(RefusedByRule.class)
                .isThrownBy(() -> HomeVisit.require(assessment(Optional.of(VISIT)), List.of(), REQUEST));
    }

    @Test
    void one_that_an_assessment_has_named_before_was_for_that_one() {
        var meetings = List.of(meeting(State.HELD, ASSESSED, Place.HOME));
        assertThatExceptionOfType(RefusedByRule.class)
                .isThrownBy(() -> HomeVisit.require(assessment(Optional.of(VISIT)), meetings, Story.assessedAt(VISIT)));
        assertThatCode(() -> HomeVisit.require(
                        assessment(Optional.of(VISIT)), meetings, Story.assessedAt(new EntryId("E-0000000000000008"))))
                .doesNotThrowAnyException();
    }
}
