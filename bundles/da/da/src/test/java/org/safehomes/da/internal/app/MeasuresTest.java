package org.safehomes.da.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Answer;
import org.safehomes.da.SafetyMeasure;
import org.safehomes.da.SafetyPlan.MetBy;
import org.safehomes.da.SafetyPlan.Need;
import org.safehomes.da.SafetyPlan.NeedMet;
import org.safehomes.da.SafetyPlan.NeedSaid;
import org.safehomes.da.SafetyPlan.Progress;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.StaffId;

/** Modules come, go and fail: the plan says what each answers, and what to do by hand where there is none. */
class MeasuresTest {

    private static final Caller OFFICER = new Caller() {
        @Override
        public StaffId staff() {
            return new StaffId("s.okafor");
        }

        @Override
        public String correlation() {
            return "0000000000000000";
        }
    };

    private final Measures measures = new Measures();

    private record Module(String title, Set<Need> meets, Supplier<Optional<UnderWay>> answer) implements SafetyMeasure {
        @Override
        public Optional<UnderWay> underWay(Caller caller, CaseRef reference, Need need) {
            return answer.get();
        }
    }

    private static Module locks(String title, Supplier<Optional<SafetyMeasure.UnderWay>> answer) {
        return new Module(title, Set.of(Need.EXTRA_SECURITY), answer);
    }

    private NeedMet asked(Need need) {
        return measures.of(
                OFFICER, new CaseRef("C-7KQ2M9X4TB3DHW5N"), new NeedSaid(need, Answer.YES, Optional.empty()));
    }

    private static MetBy met(String title, Progress progress) {
        return new MetBy(title, progress, Optional.empty());
    }

    @Test
    void a_need_that_no_module_meets_is_not_available_here_and_says_what_to_do_by_hand() {
        measures.bindMeasure(locks("Home security", Optional::empty));

        for (var need : Need.values()) {
            var asked = asked(need);
            assertThat(asked.by().isEmpty()).isEqualTo(need != Need.EXTRA_SECURITY);
            assertThat(asked.byHand().isPresent()).isEqualTo(asked.by().isEmpty());
            asked.byHand().ifPresent(words -> assertThat(words).startsWith("Not available here. "));
        }
    }

    @Test
    void what_each_module_says_is_told_in_the_order_of_their_names() {
        measures.bindMeasure(locks("Zeta", Optional::empty));
        measures.bindMeasure(locks(
                "Alpha",
                () -> Optional.of(new SafetyMeasure.UnderWay(Progress.DONE, Optional.of("Fitted on Tuesday.")))));

        assertThat(asked(Need.EXTRA_SECURITY).by())
                .containsExactly(
                        new MetBy("Alpha", Progress.DONE, Optional.of("Fitted on Tuesday.")),
                        met("Zeta", Progress.NOTHING_YET));
    }

    @Test
    void one_that_fails_did_not_answer_and_takes_nothing_else_with_it() {
        measures.bindMeasure(locks("Broken", () -> {
            throw new IllegalStateException("He lives at number 4.");
        }));
        measures.bindMeasure(locks("Gone", () -> {
            throw new NoClassDefFoundError("org/safehomes/gone/Visit");
        }));
        measures.bindMeasure(locks("Silent", () -> null));
        measures.bindMeasure(new Module("Wordless", null, Optional::empty));
        measures.bindMeasure(locks("Well", Optional::empty));

        assertThat(asked(Need.EXTRA_SECURITY).by())
                .containsExactlyInAnyOrder(
                        met("Broken", Progress.DID_NOT_ANSWER),
                        met("Gone", Progress.DID_NOT_ANSWER),
                        met("Silent", Progress.DID_NOT_ANSWER),
                        met("A module that did not say its name", Progress.DID_NOT_ANSWER),
                        met("Well", Progress.NOTHING_YET));
    }

    @Test
    void one_that_leaves_while_it_is_asked_did_not_answer_and_is_not_asked_again() {
        var leaving = new SafetyMeasure[1];
        leaving[0] = locks("Leaving", () -> {
            measures.unbindMeasure(leaving[0]);
            throw new IllegalStateException("stopped");
        });
        measures.bindMeasure(leaving[0]);
        measures.bindMeasure(locks("Staying", Optional::empty));

        assertThat(asked(Need.EXTRA_SECURITY).by())
                .containsExactly(met("Leaving", Progress.DID_NOT_ANSWER), met("Staying", Progress.NOTHING_YET));
        assertThat(asked(Need.EXTRA_SECURITY).by()).containsExactly(met("Staying", Progress.NOTHING_YET));
    }
}
