package org.safehomes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachTest {

    @Test
    void one_that_breaks_holds_up_none_behind_it_and_the_first_failure_is_told_with_all_others() {
        var done = new ArrayList<Integer>();
        assertThatThrownBy(() -> Each.of(List.of(1, 2, 3, 4), number -> {
                    if (number % 2 == 0) {
                        throw new IllegalStateException("broken " + number);
                    }
                    done.add(number);
                }))
                .hasMessage("broken 2")
                .satisfies(first -> assertThat(first.getSuppressed())
                        .singleElement()
                        .satisfies(second -> assertThat(second).hasMessage("broken 4")));
        assertThat(done).containsExactly(1, 3);
    }
}
