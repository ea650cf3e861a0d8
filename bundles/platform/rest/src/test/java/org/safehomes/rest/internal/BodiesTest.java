package org.safehomes.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.rest.Bodies;

/** Its records are private and of another package, as those of a resource are. */
class BodiesTest {

    private record Door(@Nullable String lock, @Nullable Boolean weak) {}

    private record Home(
            @Nullable String why, Optional<Door> front, @Nullable List<@Nullable Door> others, Optional<String> note) {}

    private static final Door DOOR = new Door("A chain.", false);

    @Test
    void a_request_that_came_without_a_body_lacks_an_object() {
        for (var read : List.<Runnable>of(() -> Bodies.sent(null), () -> Bodies.complete(null))) {
            var wrong = catchThrowableOfType(InvalidInput.class, read::run);

            assertThat(wrong.fields()).containsExactly(new InvalidInput.Field("", "Expected an object."));
        }
    }

    @Test
    void what_the_service_looks_at_itself_is_passed_on_with_its_gaps() {
        var body = new Door(null, null);

        assertThat(Bodies.sent(body)).isSameAs(body);
    }

    @Test
    void what_is_whole_is_passed_on_whether_or_not_it_has_what_it_may_have() {
        var little = new Home("He kept a key.", Optional.empty(), List.of(), Optional.empty());
        var all = new Home("He kept a key.", Optional.of(DOOR), List.of(DOOR), Optional.of("The frame gives."));

        assertThat(Bodies.complete(little)).isSameAs(little);
        assertThat(Bodies.complete(all)).isSameAs(all);
    }

    @Test
    void whatever_is_missing_is_named_at_once_also_further_in() {
        var body = new Home(
                null,
                Optional.of(new Door(null, true)),
                Arrays.asList(DOOR, null, new Door("A", null)),
                Optional.empty());

        var wrong = catchThrowableOfType(InvalidInput.class, () -> Bodies.complete(body));

        assertThat(wrong.fields())
                .extracting(InvalidInput.Field::pointer)
                .containsExactly("/why", "/front/lock", "/others/1", "/others/2/weak");
        assertThat(wrong.fields()).extracting(InvalidInput.Field::message).containsOnly("This is required.");
    }

    @Test
    void a_list_that_was_not_sent_is_not_an_empty_one() {
        var body = new Home("He kept a key.", Optional.empty(), null, Optional.empty());

        assertThatThrownBy(() -> Bodies.complete(body)).isInstanceOf(InvalidInput.class);
    }
}
