package org.safehomes.da.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Closing;
import org.safehomes.da.Closing.ModuleSaid;
import org.safehomes.da.Closing.Outcome;
import org.safehomes.da.ClosureCheck;
import org.safehomes.da.ClosureCheck.Blocks;
import org.safehomes.da.ClosureCheck.Clear;
import org.safehomes.da.ClosureCheck.HandsOver;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;

/** What keeps a case from closing, whichever modules are there (CL-4). */
class ClosingDeskTest {

    private record Saying(String module, Result result) implements ClosureCheck {
        @Override
        public Result check(Caller caller, CaseRef reference) {
            return result;
        }
    }

    private static Closing closing(List<ClosureCheck> here, String... worked) {
        return ClosingDesk.of(here, List.of(worked), check -> ((Saying) check).result());
    }

    @Test
    void nothing_keeps_a_case_open_that_no_other_module_knows() {
        assertThat(closing(List.of())).isEqualTo(new Closing(true, List.of()));
    }

    @Test
    void open_work_blocks_and_says_which_and_who_clears_it() {
        var closing = closing(
                List.of(new Saying("sanctuary", new Blocks(List.of("A repair is open."), "The case's owner."))),
                "sanctuary");

        assertThat(closing.clear()).isFalse();
        assertThat(closing.modules()).singleElement().satisfies(said -> {
            assertThat(said.outcome()).isEqualTo(Outcome.BLOCKS);
            assertThat(said.why()).containsExactly("A repair is open.");
            assertThat(said.whoClears()).contains("The case's owner.");
        });
    }

    @Test
    void one_that_is_clear_or_hands_over_does_not() {
        var closing = closing(List.of(
                new Saying("rehousing", new Clear()),
                new Saying("sanctuary", new HandsOver(List.of("A review is due.")))));

        assertThat(closing.clear()).isTrue();
        assertThat(closing.modules())
                .extracting(ModuleSaid::module, ModuleSaid::outcome)
                .containsExactly(tuple("rehousing", Outcome.CLEAR), tuple("sanctuary", Outcome.HANDS_OVER));
    }

    @Test
    void of_two_of_one_name_the_worse_counts_whichever_comes_last() {
        var blocks = new Saying("sanctuary", new Blocks(List.of("A repair is open."), "The case's owner."));
        var clear = new Saying("sanctuary", new Clear());
        assertThat(closing(List.of(blocks, clear), "sanctuary").clear()).isFalse();
        assertThat(closing(List.of(clear, blocks), "sanctuary").clear()).isFalse();
        assertThat(closing(List.of(clear, clear), "sanctuary").clear()).isTrue();
    }

    @Test
    void one_that_worked_on_the_case_and_is_gone_blocks_until_a_manager_says_who_took_over() {
        var closing = closing(List.of(new Saying("rehousing", new Clear())), "sanctuary");

        assertThat(closing.clear()).isFalse();
        assertThat(closing.modules())
                .filteredOn(said -> said.module().equals("sanctuary"))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.outcome()).isEqualTo(Outcome.GONE);
                    assertThat(said.whoClears())
                            .hasValueSatisfying(who -> assertThat(who).contains("manager"));
                });
    }

    @Test
    void one_that_fails_blocks_and_hides_none_of_the_others() {
        var closing = ClosingDesk.of(
                List.of(new Saying("rehousing", new Clear()), new Saying("sanctuary", new Clear())),
                List.of(),
                check -> {
                    if (check.module().equals("sanctuary")) {
                        throw new NoClassDefFoundError("gone with its bundle");
                    }
                    return new Clear();
                });

        assertThat(closing.clear()).isFalse();
        assertThat(closing.modules())
                .extracting(ModuleSaid::outcome)
                .containsExactly(Outcome.CLEAR, Outcome.DID_NOT_ANSWER);
    }
}
