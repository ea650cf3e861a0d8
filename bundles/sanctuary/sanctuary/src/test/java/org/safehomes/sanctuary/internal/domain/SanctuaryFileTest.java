package org.safehomes.sanctuary.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.da.Answer;
import org.safehomes.da.ClosureCheck.Blocks;
import org.safehomes.da.ClosureCheck.Clear;
import org.safehomes.da.ClosureCheck.HandsOver;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.SafetyPlan.Progress;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.HomeFacts.Held;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;
import org.safehomes.sanctuary.SanctuaryRequest.NewReview;
import org.safehomes.sanctuary.SanctuaryRequest.State;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.SecurityWork.Step;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Addressed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.CameBack;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Cost;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Lent;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Reviewed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Withdrawn;

/** From asking to review, as the journal tells it. */
class SanctuaryFileTest {

    private static final long A_DAY = 86_400;

    private final Story story = new Story();

    private State state(EntryId request) {
        return story.file().request(request, Optional.empty()).state();
    }

    private SecurityWork work(EntryId request, EntryId work) {
        return SanctuaryFile.work(story.file().request(request, Optional.empty()), work);
    }

    @Test
    void a_request_goes_from_asking_to_review() {
        var request = story.asks();
        assertThat(state(request)).isEqualTo(State.ASKED);
        story.add(request, Story.assessed(Optional.empty()));
        assertThat(state(request)).isEqualTo(State.ASSESSED);
        var work = story.plans(request);
        assertThat(state(request)).isEqualTo(State.SCHEDULED);
        story.add(work, Story.ordered());
        assertThat(state(request)).isEqualTo(State.UNDER_WAY);
        story.later(60).steps(work, Step.VISIT_FAILED);
        assertThat(work(request, work).state()).isEqualTo(SecurityWork.State.VISIT_FAILED);
        assertThat(state(request)).isEqualTo(State.UNDER_WAY);
        story.later(60).steps(work, Step.DONE);
        assertThat(state(request)).isEqualTo(State.DONE);
        assertThat(story.file().request(request, Optional.empty()).reviewDue()).isPresent();
        story.later(60).add(request, new Reviewed(new NewReview(Answer.YES, "She sleeps.", false)));
        assertThat(state(request)).isEqualTo(State.REVIEWED);
        assertThat(story.file().request(request, Optional.empty()).reviewDue()).isEmpty();
    }

    @Test
    void a_work_after_the_review_opens_it_again_and_is_looked_back_at_too() {
        var request = story.asks();
        var first = story.plans(request);
        story.add(first, Story.ordered());
        story.steps(first, Step.DONE);
        story.later(60).add(request, new Reviewed(new NewReview(Answer.NO, "One more.", true)));
        var second = story.later(60).plans(request);
        assertThat(state(request)).isEqualTo(State.UNDER_WAY);
        story.later(60).steps(second, Step.DONE);
        assertThat(state(request)).isEqualTo(State.DONE);
    }

    @Test
    void what_is_called_off_or_withdrawn_is_not_waited_for() {
        var request = story.asks();
        var work = story.plans(request);
        story.steps(work, Step.CALLED_OFF);
        assertThat(state(request)).isEqualTo(State.ASKED);
        story.add(request, new Withdrawn("She moves."));
        assertThat(state(request)).isEqualTo(State.WITHDRAWN);
        assertThat(OpenWork.closing(story.file())).isInstanceOf(Clear.class);
    }

    @Test
    @Upholds("SA-2")
    void an_emergency_is_late_at_the_instant_it_is_due_and_not_before() {
        var request = story.asks();
        var work = story.plans(request);
        story.later(A_DAY - 1);
        assertThat(work(request, work).overdue()).isFalse();
        story.later(1);
        assertThat(work(request, work).overdue()).isTrue();
        story.steps(work, Step.DONE);
        assertThat(work(request, work).overdue()).as("it was not done in time").isTrue();
    }

    @Test
    @Upholds("SA-6")
    void a_repair_that_was_done_in_time_stays_so_and_one_called_off_is_not_late() {
        var done = story.breaks();
        var off = story.breaks();
        story.later(A_DAY - 1).repairs(done, DamageRepair.Step.DONE);
        story.repairs(off, DamageRepair.Step.CALLED_OFF);
        story.later(10 * A_DAY);
        assertThat(story.file().repair(done).overdue()).isFalse();
        assertThat(story.file().repair(off).overdue()).isFalse();
    }

    @Test
    @Upholds("SA-6")
    void a_repair_is_late_until_it_is_done() {
        var repair = story.breaks();
        story.later(A_DAY - 1);
        assertThat(story.file().repair(repair).overdue()).isFalse();
        story.later(1);
        assertThat(story.file().repair(repair).overdue()).isTrue();
        assertThat(OpenWork.repair(story.file()).orElseThrow().note()).isPresent();
    }

    @Test
    void a_paper_that_is_printed_again_goes_to_whom_it_went() {
        var request = story.asks();
        var desk = story.plans(request);
        story.add(desk, Story.ordered());
        assertThat(story.file().paper(desk)).as("of the repairs desk").isEmpty();
        var provider = story.plans(request);
        var to = new Addressed("Northgate Joinery", "Northgate Borough", "1 Quayside Walk", Optional.empty());
        story.add(provider, Story.ordered(to));
        assertThat(story.file().paper(provider).orElseThrow().paper()).contains(to);
    }

    @Test
    void how_far_an_order_is_on_its_way_is_told_with_the_work_and_the_repair() {
        var request = story.asks();
        var work = story.plans(request);
        story.add(work, Story.ordered());
        var repair = story.breaks();
        assertThat(work(request, work).delivery())
                .as("of the provider, or not known")
                .isEmpty();
        var file = story.file(SecurityWork.Delivery.HELD);
        assertThat(SanctuaryFile.work(file.request(request, Optional.empty()), work)
                        .delivery())
                .contains(SecurityWork.Delivery.HELD);
        assertThat(file.repair(repair).delivery()).contains(SecurityWork.Delivery.HELD);
    }

    @Test
    @Upholds("SA-5")
    void the_law_is_considered_where_the_home_is_held_with_somebody() {
        var request = story.add(Story.asked(Held.JOINTLY, Eligibility.ELIGIBLE));
        assertThat(story.file().request(request, Optional.empty()).mayOrder().outcome())
                .isFalse();
        story.add(request, Story.each().get(1));
        assertThat(story.file().request(request, Optional.empty()).mayOrder().outcome())
                .isTrue();
    }

    @Test
    @Upholds("SA-4")
    void a_risk_that_has_risen_since_asks_for_another_assessment() {
        var request = story.asks();
        story.add(request, Story.assessed(Optional.of(RiskLevel.STANDARD)));
        assertThat(story.file()
                        .request(request, Optional.of(RiskLevel.STANDARD))
                        .assessAgain()
                        .outcome())
                .isFalse();
        assertThat(story.file()
                        .request(request, Optional.of(RiskLevel.HIGH))
                        .assessAgain()
                        .outcome())
                .isTrue();
    }

    @Test
    void open_work_keeps_a_case_from_closing_and_a_later_look_back_does_not() {
        assertThat(OpenWork.closing(story.file())).isInstanceOf(Clear.class);
        var request = story.asks();
        assertThat(OpenWork.closing(story.file())).isInstanceOf(Blocks.class);
        var work = story.plans(request);
        story.add(work, Story.ordered());
        story.steps(work, Step.DONE);
        assertThat(OpenWork.closing(story.file())).isInstanceOf(HandsOver.class);
        var repair = story.breaks();
        assertThat(OpenWork.closing(story.file())).isInstanceOf(Blocks.class);
        story.repairs(repair, DamageRepair.Step.DONE);
        assertThat(OpenWork.closing(story.file()))
                .as("the survivor was not asked")
                .isInstanceOf(Blocks.class);
        story.repairs(repair, DamageRepair.Step.CONFIRMED);
        assertThat(OpenWork.closing(story.file())).isInstanceOf(HandsOver.class);
    }

    @Test
    void the_safety_plan_is_told_how_far_it_is() {
        assertThat(OpenWork.security(story.file())).isEmpty();
        assertThat(OpenWork.repair(story.file())).isEmpty();
        var request = story.asks();
        assertThat(OpenWork.security(story.file()).orElseThrow().progress()).isEqualTo(Progress.ASKED_FOR);
        var work = story.plans(request);
        assertThat(OpenWork.security(story.file()).orElseThrow().progress()).isEqualTo(Progress.UNDER_WAY);
        story.add(work, Story.ordered());
        story.steps(work, Step.DONE);
        assertThat(OpenWork.security(story.file()).orElseThrow().progress()).isEqualTo(Progress.DONE);
        story.add(Story.asked(Held.BY_ONE, Eligibility.NOT_ELIGIBLE));
        assertThat(OpenWork.security(story.file()).orElseThrow().progress()).isEqualTo(Progress.NOT_POSSIBLE);
        assertThat(OpenWork.security(story.file()).orElseThrow().note()).contains("So the scheme says.");
    }

    /** A request that was withdrawn, done or refused says nothing of another that still waits. */
    @Test
    void of_several_requests_the_plan_is_told_the_one_that_is_most_open() {
        var first = story.asks();
        var work = story.plans(first);
        var second = story.asks();
        assertThat(security()).isEqualTo(Progress.ASKED_FOR);
        story.add(second, new Withdrawn("She wants it otherwise."));
        assertThat(security()).isEqualTo(Progress.UNDER_WAY);
        story.add(Story.asked(Held.BY_ONE, Eligibility.NOT_ELIGIBLE));
        assertThat(security()).isEqualTo(Progress.UNDER_WAY);
        story.later(A_DAY);
        assertThat(OpenWork.security(story.file()).orElseThrow().note())
                .as("it is late")
                .isPresent();
        story.steps(work, Step.CALLED_OFF);
        story.add(first, new Withdrawn("She moves."));
        assertThat(security()).isEqualTo(Progress.NOT_POSSIBLE);
        assertThat(OpenWork.security(story.file()).orElseThrow().note())
                .as("nobody waits for it any more")
                .contains("So the scheme says.");
    }

    private Progress security() {
        return OpenWork.security(story.file()).orElseThrow().progress();
    }

    @Test
    void what_was_done_is_looked_back_at_also_if_the_rest_is_withdrawn_and_once() {
        var request = story.asks();
        var work = story.plans(request);
        story.plans(request);
        story.add(work, Story.ordered());
        story.steps(work, Step.DONE);
        story.add(request, new Withdrawn("No more of it."));
        assertThat(state(request)).isEqualTo(State.WITHDRAWN);
        assertThat(story.file().request(request, Optional.empty()).reviewDue()).isPresent();
        assertThat(OpenWork.closing(story.file())).isInstanceOf(HandsOver.class);
        assertThat(security()).isEqualTo(Progress.DONE);
        story.later(60).add(request, new Reviewed(new NewReview(Answer.YES, "She sleeps.", false)));
        assertThat(story.file().request(request, Optional.empty()).reviewDue()).isEmpty();
        assertThat(OpenWork.closing(story.file())).isInstanceOf(Clear.class);
    }

    /** What the clock on the wall says; a day that the month does not have is its last. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-10T09:00,2026-04-10T09:00",
        "2026-11-30T12:00,2027-02-28T12:00",
        "2026-09-01T08:30,2026-12-01T08:30"
    })
    void works_are_looked_back_at_after_three_months(LocalDateTime done, LocalDateTime due) {
        var london = ZoneId.of("Europe/London");
        assertThat(RequestStory.reviewDue(done.atZone(london).toInstant()))
                .isEqualTo(due.atZone(london).toInstant());
    }

    @Test
    void what_is_not_there_is_told_so() {
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> story.file().request(Story.ENTRY, Optional.empty()));
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> story.file().repair(Story.ENTRY));
    }

    @Test
    void what_was_lent_is_so_until_it_comes_back_and_the_last_cost_counts() {
        var loan = story.add(sample(Lent.class));
        assertThat(story.file().loans().get(0).returned()).isEmpty();
        story.add(loan, sample(CameBack.class));
        assertThat(story.file().loans().get(0).returned()).isPresent();
        var repair = story.breaks();
        assertThat(story.file().cost(repair)).isEmpty();
        story.add(repair, sample(Cost.class));
        assertThat(story.file().cost(repair).orElseThrow().what().pence()).isEqualTo(12_345L);
    }

    private static SanctuaryHappening sample(Class<? extends SanctuaryHappening> kind) {
        return Story.each().stream().filter(kind::isInstance).findFirst().orElseThrow();
    }
}
