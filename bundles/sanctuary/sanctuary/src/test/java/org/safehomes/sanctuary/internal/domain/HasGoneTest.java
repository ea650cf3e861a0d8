package org.safehomes.sanctuary.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Answer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.SecurityWork.Step;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Ordered;
import org.safehomes.sanctuary.internal.rule.EmergencyWorks;

/** Since when the hours of an emergency count: a schedule that is written late gains no time (SA-2). */
@Upholds("SA-2")
class HasGoneTest {

    private static final long AN_HOUR = 3_600;

    private final Story story = new Story();

    private HasGone gone(EntryId request) {
        return story.file().gone(story.file().request(request, Optional.empty()));
    }

    @Test
    void its_hours_count_from_the_request_however_late_the_schedule_is_written() {
        var request = story.asks();
        story.later(23 * AN_HOUR);
        assertThat(gone(request).since()).isEqualTo(Story.AT);
        assertThat(gone(request).then(Optional.of(Answer.NO), story.now()))
                .as("said again, nothing has changed")
                .isEqualTo(new HasGone(Answer.NO, Story.AT));
    }

    @Test
    void if_he_goes_later_they_count_from_when_that_was_recorded() {
        var request = story.add(Story.asked(Answer.YES));
        story.later(AN_HOUR);
        var said = story.now();
        story.plans(request); // it says that he does not live there
        story.later(AN_HOUR);
        assertThat(gone(request)).isEqualTo(new HasGone(Answer.NO, said));
        assertThat(gone(request).then(Optional.of(Answer.YES), story.now()).livesThere())
                .isEqualTo(Answer.YES);
    }

    @Test
    void once_all_was_done_a_work_that_is_added_has_hours_of_its_own() {
        var request = story.asks();
        var work = story.plans(request);
        story.add(work, Story.ordered());
        story.later(AN_HOUR);
        assertThat(gone(request).since()).isEqualTo(Story.AT);
        story.steps(work, Step.DONE);
        story.later(AN_HOUR);
        assertThat(gone(request).since()).isEqualTo(story.now());
    }

    @Test
    void what_was_said_last_counts_whether_with_a_work_or_without() {
        var request = story.add(Story.asked(Answer.NOT_KNOWN));
        story.later(AN_HOUR);
        story.add(request, Story.said(Answer.NO));
        assertThat(gone(request)).isEqualTo(new HasGone(Answer.NO, story.now()));
        var gone = story.now();
        story.later(AN_HOUR);
        story.plans(request);
        assertThat(gone(request)).as("said again").isEqualTo(new HasGone(Answer.NO, gone));
        story.later(AN_HOUR);
        story.add(request, Story.said(Answer.YES));
        assertThat(gone(request)).as("back").isEqualTo(new HasGone(Answer.YES, story.now()));
        story.add(Story.said(Answer.NO));
        assertThat(gone(request).livesThere()).as("said of another request").isEqualTo(Answer.YES);
    }

    @Test
    void a_work_that_has_become_an_emergency_is_late_when_that_is_due() {
        var request = story.asks();
        var work = story.add(request, Story.planned(Optional.empty()));
        var due = Story.AT.plusSeconds(24 * AN_HOUR);
        story.add(work, Story.raised(due));
        assertThat(work(request, work).emergency().outcome()).isTrue();
        assertThat(work(request, work).due()).contains(due);
        story.later(24 * AN_HOUR - 1);
        assertThat(work(request, work).overdue()).isFalse();
        story.later(1);
        assertThat(work(request, work).overdue()).isTrue();
    }

    @Test
    void a_work_that_was_none_is_an_emergency_once_it_is_ordered_as_one_and_late_when_it_is_due() {
        var request = story.asks();
        var work = story.add(request, Story.planned(Optional.empty()));
        assertThat(work(request, work).emergency().outcome()).isFalse();
        var due = Story.AT.plusSeconds(24 * AN_HOUR);
        story.add(work, raised(due));
        assertThat(work(request, work).emergency().outcome()).isTrue();
        assertThat(work(request, work).due()).contains(due);
        story.later(24 * AN_HOUR - 1);
        assertThat(work(request, work).overdue()).isFalse();
        story.later(1);
        assertThat(work(request, work).overdue()).isTrue();
    }

    private static Ordered raised(Instant due) {
        Decision<Boolean> emergency = new EmergencyWorks().decide(true, Answer.NO);
        var ordered = Story.ordered();
        return new Ordered(
                ordered.order(), ordered.doneBy(), Optional.of(emergency), Optional.of(due), Optional.empty());
    }

    private SecurityWork work(EntryId request, EntryId work) {
        return SanctuaryFile.work(story.file().request(request, Optional.empty()), work);
    }
}
