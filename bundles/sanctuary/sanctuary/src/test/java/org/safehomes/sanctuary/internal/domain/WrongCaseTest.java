package org.safehomes.sanctuary.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.da.ClosureCheck.Clear;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.HomeFacts.Held;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.WronglyEntered;

/** An entry made in the wrong case is sealed there and counts no more; what was ordered stays as it is (RE-2). */
@Upholds("RE-2")
class WrongCaseTest {

    private final Story story = new Story();

    private Optional<String> obstacle(EntryId entry) {
        return WrongCase.obstacle(story.entries(), story.entry(entry));
    }

    @Test
    void a_request_of_the_wrong_case_is_sealed_with_all_that_goes_on_it() {
        var request = story.asks();
        story.plans(request);
        assertThat(obstacle(request)).isEmpty();

        story.add(request, new WronglyEntered("Another case's."));

        assertThat(story.file().requests(Optional.empty())).isEmpty();
        assertThat(OpenWork.closing(story.file())).isInstanceOf(Clear.class);
        assertThat(obstacle(request)).as("a second time").isPresent();
    }

    @Test
    void what_was_ordered_is_not_sealed_nor_what_it_was_ordered_for() {
        var request = story.asks();
        var work = story.plans(request);
        assertThat(obstacle(work)).isEmpty();
        var order = story.add(work, Story.ordered());
        var repair = story.breaks();
        assertThat(obstacle(repair)).as("somebody is to come").isPresent();
        var step = story.repairs(repair, DamageRepair.Step.VISIT_FAILED);

        assertThat(obstacle(request)).isPresent();
        assertThat(obstacle(work)).isPresent();
        assertThat(obstacle(order)).isPresent();
        assertThat(obstacle(repair)).isPresent();
        assertThat(obstacle(step)).isPresent();
    }

    @Test
    void what_the_desk_took_by_telephone_is_not_ours_to_call_off() {
        assertThat(obstacle(story.breaksAtNight())).isEmpty();
    }

    @Test
    void what_is_over_is_sealed_with_every_word_of_it() {
        var request = story.asks();
        var work = story.plans(request);
        var order = story.add(work, Story.ordered());
        var off = story.steps(work, SecurityWork.Step.CALLED_OFF);
        var repair = story.breaks();
        var mended = story.repairs(repair, DamageRepair.Step.DONE);
        assertThat(obstacle(request)).isEmpty();
        assertThat(obstacle(repair)).isEmpty();

        var why = story.add(request, new WronglyEntered("Another case's."));
        story.add(repair, new WronglyEntered("Another case's."));

        assertThat(story.file().repairs()).isEmpty();
        assertThat(story.file().requests(Optional.empty())).isEmpty();
        assertThat(SanctuaryFile.sealed(story.entries()))
                .as("none of these is told in the timeline")
                .containsExactlyInAnyOrder(request, work, order, off, repair, mended)
                .doesNotContain(why);
    }

    @Test
    void a_consideration_that_was_sealed_lets_nothing_be_ordered() {
        var request = story.add(Story.asked(Held.JOINTLY, Eligibility.ELIGIBLE));
        var law = story.add(request, Story.each().get(1));
        assertThat(story.file().request(request, Optional.empty()).mayOrder().outcome())
                .isTrue();
        story.add(law, new WronglyEntered("Another case's."));
        assertThat(story.file().request(request, Optional.empty()).mayOrder().outcome())
                .isFalse();
    }
}
