package org.safehomes.kernel.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.problem.InvalidInput;

class ChecksTest {

    @Test
    void all_that_is_wrong_is_named_at_once_in_order_and_none_of_it_is_repeated() {
        var checks = new Checks()
                .present("/step", null, "Say what became of it.")
                .text("/why", " ", Checks.SHORT)
                .text("/note", Optional.of("x".repeat(Checks.SHORT + 1)), Checks.SHORT)
                .page(201)
                .that(true, "/right", "never said");

        var problem = catchThrowableOfType(InvalidInput.class, checks::done);

        assertThat(problem.fields())
                .extracting(InvalidInput.Field::pointer)
                .containsExactly("/step", "/why", "/note", "/limit");
        assertThat(problem.fields()).extracting(InvalidInput.Field::message).noneMatch(said -> said.contains("xx"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void what_is_right_passes_at_its_bounds(int limit) {
        assertThatCode(() -> new Checks()
                        .present("/step", "DONE", "Say what became of it.")
                        .text("/why", "x", Checks.SHORT)
                        .text("/note", Optional.empty(), Checks.SHORT)
                        .text("/note", Optional.of("x".repeat(Checks.SHORT)), Checks.SHORT)
                        .page(limit)
                        .done())
                .doesNotThrowAnyException();
    }
}
