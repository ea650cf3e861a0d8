package org.safehomes.sanctuary.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.ClosureCheck.Blocks;
import org.safehomes.da.ClosureCheck.HandsOver;
import org.safehomes.da.Contact;
import org.safehomes.da.Contact.NewContact;
import org.safehomes.da.Contact.Outcome;
import org.safehomes.da.Contact.Safety;
import org.safehomes.da.SafeContact;
import org.safehomes.da.SafetyPlan.Progress;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.DamageRepair.NewRepairStep;
import org.safehomes.sanctuary.DamageRepair.State;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.SecurityWork.NewWorkStep;
import org.safehomes.sanctuary.SecurityWork.Step;

/** What may be recorded next: what was said to be done has a way back, and nothing is dated so that a breach is not seen. */
class NextStepTest {

    private static final long A_DAY = 86_400;

    private final Story story = new Story();

    private DamageRepair repair(EntryId repair) {
        return story.file().repair(repair);
    }

    private SecurityWork work(EntryId request, EntryId work) {
        return SanctuaryFile.work(request(request), work);
    }

    private SanctuaryRequest request(EntryId request) {
        return story.file().request(request, Optional.empty());
    }

    private static NewRepairStep mend(DamageRepair.Step step, Instant at) {
        return new NewRepairStep(step, at, Optional.empty(), Optional.of(Story.ENTRY), Optional.of("So it was."));
    }

    private static NewWorkStep step(Step step, Instant at) {
        return new NewWorkStep(step, at, Optional.empty(), Optional.of("So it was."));
    }

    private static Contact contact(Instant at, Outcome outcome, Safety safety) {
        return new Contact(
                Story.ENTRY,
                new StaffId("s.okafor"),
                at,
                new NewContact(at, SafeContact.Method.PHONE, outcome, Optional.empty(), Optional.empty()),
                new Decision<>(safety, "SC-2", List.of(), List.of("So it is.")));
    }

    @Test
    @Upholds("SA-6")
    void a_repair_that_is_not_mended_is_open_again_and_late_by_its_first_clock() {
        var repair = story.breaks();
        var first = repair(repair).due();
        story.later(60).repairs(repair, DamageRepair.Step.DONE);
        story.later(60).repairs(repair, DamageRepair.Step.NOT_MENDED);
        assertThat(repair(repair).state()).isEqualTo(State.NOT_MENDED);
        assertThat(repair(repair).due()).isEqualTo(first);
        assertThat(OpenWork.closing(story.file())).isInstanceOf(Blocks.class);
        assertThat(OpenWork.repair(story.file()).orElseThrow().progress()).isEqualTo(Progress.UNDER_WAY);
        story.later(A_DAY - 121);
        assertThat(repair(repair).overdue()).isFalse();
        story.later(1);
        assertThat(repair(repair).overdue()).isTrue();
        story.repairs(repair, DamageRepair.Step.DONE);
        assertThat(repair(repair).overdue()).as("it was mended late").isTrue();
        assertThat(repair(repair).state()).isEqualTo(State.DONE);
    }

    @Test
    @Upholds("SA-6")
    void a_repair_of_which_nobody_could_ask_keeps_no_case_open_and_may_still_be_confirmed_or_not_mended() {
        var repair = story.breaks();
        story.repairs(repair, DamageRepair.Step.DONE);
        story.repairs(repair, DamageRepair.Step.NOT_CONFIRMED);
        assertThat(repair(repair).state()).isEqualTo(State.NOT_CONFIRMED);
        assertThat(repair(repair).confirmed()).isFalse();
        assertThat(OpenWork.closing(story.file())).isInstanceOf(HandsOver.class);
        for (var step : DamageRepair.Step.values()) {
            assertThat(NextStep.obstacle(repair(repair), mend(step, story.now()))
                            .isEmpty())
                    .as(step.name())
                    .isEqualTo(step == DamageRepair.Step.CONFIRMED || step == DamageRepair.Step.NOT_MENDED);
        }
    }

    @ParameterizedTest
    @EnumSource(DamageRepair.Step.class)
    void what_is_confirmed_goes_back_only_because_it_is_not_mended_and_what_is_called_off_not_at_all(
            DamageRepair.Step step) {
        var confirmed = story.breaks();
        story.repairs(confirmed, DamageRepair.Step.DONE);
        story.repairs(confirmed, DamageRepair.Step.CONFIRMED);
        var off = story.breaks();
        story.repairs(off, DamageRepair.Step.CALLED_OFF);
        assertThat(NextStep.obstacle(repair(confirmed), mend(step, story.now())).isEmpty())
                .isEqualTo(step == DamageRepair.Step.NOT_MENDED);
        assertThat(NextStep.obstacle(repair(off), mend(step, story.now()))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(DamageRepair.Step.class)
    void of_what_is_ordered_nothing_is_said_that_follows_its_being_done(DamageRepair.Step step) {
        var repair = story.breaks();
        assertThat(NextStep.obstacle(repair(repair), mend(step, story.now())).isEmpty())
                .isEqualTo(step == DamageRepair.Step.DONE
                        || step == DamageRepair.Step.VISIT_FAILED
                        || step == DamageRepair.Step.CALLED_OFF);
    }

    /** It was reported at 09:00, and is written down an hour later. */
    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "1,true"})
    @Upholds("SA-6")
    void what_the_desk_took_by_telephone_may_be_done_before_it_is_written_down(long seconds, boolean taken) {
        var repair = story.later(3_600).breaksAtNight();
        assertThat(repair(repair).order()).isEmpty();
        assertThat(repair(repair).delivery()).isEmpty();
        assertThat(NextStep.obstacle(repair(repair), mend(DamageRepair.Step.DONE, Story.AT.plusSeconds(seconds)))
                        .isEmpty())
                .isEqualTo(taken);
    }

    /** The story's order was made at 09:00. People give minutes, so its minute is early enough. */
    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "1,true"})
    @Upholds("SA-6")
    void no_step_is_dated_before_the_order(long seconds, boolean taken) {
        var repair = story.breaks();
        assertThat(NextStep.obstacle(repair(repair), mend(DamageRepair.Step.DONE, Story.AT.plusSeconds(seconds)))
                        .isEmpty())
                .isEqualTo(taken);
        var request = story.asks();
        var work = story.plans(request);
        story.add(work, Story.ordered());
        assertThat(NextStep.obstacle(work(request, work), step(Step.DONE, Story.AT.plusSeconds(seconds)), false)
                        .isEmpty())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "1,true"})
    @Upholds("SA-6")
    void no_step_is_dated_before_the_one_before_it(long seconds, boolean taken) {
        var repair = story.breaks();
        story.later(600).repairs(repair, DamageRepair.Step.DONE);
        var at = story.now().plusSeconds(seconds);
        assertThat(NextStep.obstacle(repair(repair), mend(DamageRepair.Step.NOT_MENDED, at))
                        .isEmpty())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true"})
    @Upholds("SA-2")
    void calling_off_what_is_late_leaves_it_late(long sooner, boolean late) {
        var repair = story.breaks();
        var request = story.asks();
        var work = story.plans(request);
        story.later(A_DAY + sooner).repairs(repair, DamageRepair.Step.CALLED_OFF);
        story.steps(work, Step.CALLED_OFF);
        story.later(A_DAY);
        assertThat(repair(repair).overdue()).isEqualTo(late);
        assertThat(work(request, work).overdue()).isEqualTo(late);
    }

    @Test
    @Upholds("SA-2")
    void a_work_that_is_not_done_is_open_again_and_late_by_its_first_clock() {
        var request = story.asks();
        var work = story.plans(request);
        story.add(work, Story.ordered());
        assertThat(NextStep.obstacle(work(request, work), step(Step.NOT_DONE, story.now()), false))
                .as("nobody said that it was done")
                .isPresent();
        story.later(60).steps(work, Step.DONE);
        assertThat(NextStep.obstacle(work(request, work), step(Step.DONE, story.now()), false))
                .isPresent();
        assertThat(NextStep.obstacle(work(request, work), step(Step.NOT_DONE, story.now()), true))
                .as("of a request that was withdrawn")
                .isPresent();
        assertThat(NextStep.obstacle(work(request, work), step(Step.NOT_DONE, story.now()), false))
                .isEmpty();
        story.steps(work, Step.NOT_DONE);
        assertThat(work(request, work).state()).isEqualTo(SecurityWork.State.NOT_DONE);
        assertThat(request(request).state()).isEqualTo(SanctuaryRequest.State.UNDER_WAY);
        assertThat(request(request).reviewDue()).isEmpty();
        story.later(A_DAY - 61);
        assertThat(work(request, work).overdue()).isFalse();
        story.later(1);
        assertThat(work(request, work).overdue()).isTrue();
    }

    /** The repair was done ten minutes after nine, and the step is of a quarter past. */
    @ParameterizedTest
    @CsvSource({"599,false", "600,true", "900,true", "901,false"})
    @Upholds("SC-2")
    void only_a_contact_from_when_it_was_done_until_the_step_confirms_it(long seconds, boolean confirms) {
        var repair = story.breaks();
        story.later(600).repairs(repair, DamageRepair.Step.DONE);
        var step = mend(DamageRepair.Step.CONFIRMED, Story.AT.plusSeconds(900));
        var at = Story.AT.plusSeconds(seconds);
        assertThat(NextStep.confirmed(repair(repair), step, List.of(contact(at, Outcome.REACHED, Safety.ALLOWED))))
                .isEqualTo(confirms);
    }

    @Test
    @Upholds("SC-2")
    void a_contact_before_it_was_done_anew_or_that_was_not_safe_or_reached_nobody_confirms_nothing() {
        var repair = story.breaks();
        story.repairs(repair, DamageRepair.Step.DONE);
        var early = contact(story.now(), Outcome.REACHED, Safety.ALLOWED);
        story.later(60).repairs(repair, DamageRepair.Step.NOT_MENDED);
        story.later(60).repairs(repair, DamageRepair.Step.DONE);
        var step = mend(DamageRepair.Step.CONFIRMED, story.now());
        assertThat(NextStep.confirmed(repair(repair), step, List.of(early))).isFalse();
        assertThat(NextStep.confirmed(
                        repair(repair), step, List.of(contact(story.now(), Outcome.REACHED, Safety.REFUSED))))
                .isFalse();
        assertThat(NextStep.confirmed(
                        repair(repair), step, List.of(contact(story.now(), Outcome.NO_ANSWER, Safety.ALLOWED))))
                .isFalse();
        assertThat(NextStep.confirmed(repair(repair), step, List.of())).isFalse();
    }
}
