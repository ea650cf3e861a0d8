package org.safehomes.da.internal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.da.Task;
import org.safehomes.da.Task.Urgency;
import org.safehomes.da.Tasks.Order;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.problem.InvalidInput;

/** Where a page of a work list ends, and where the next begins. */
class TaskCursorTest {

    private static final Instant NOON = Instant.parse("2026-03-31T11:00:00Z");
    private static final Task TASK = new Task(
            new EntryId("E-0000000000000001"),
            new CaseRef("C-0000000000000001"),
            Task.Kind.FIRST_CONTACT,
            Optional.empty(),
            NOON,
            NOON,
            false,
            false,
            List.of(),
            Urgency.HIGH);

    @ParameterizedTest
    @EnumSource
    void what_was_written_is_read_for_the_same_order(Order order) {
        var cursor = TaskCursor.after(TASK, order);

        assertThat(TaskCursor.read(Optional.of(cursor.text()), order)).contains(cursor);
        assertThat(TaskCursor.read(Optional.empty(), order)).isEmpty();
    }

    @Test
    void one_by_due_moment_is_the_same_in_every_release() {
        assertThat(TaskCursor.after(TASK, Order.DUE).text())
                .isEqualTo(new Cursor(NOON.toEpochMilli(), "E-0000000000000001").text());
    }

    @Test
    void one_of_another_order_is_refused() {
        for (var order : Order.values()) {
            var other = order == Order.DUE ? Order.URGENCY : Order.DUE;
            var text = TaskCursor.after(TASK, other).text();
            assertThatThrownBy(() -> TaskCursor.read(Optional.of(text), order)).isInstanceOf(InvalidInput.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "URGENT 1 E-1", "HIGH one E-1", "HIGH 1 E-1 more"})
    void anything_else_is_refused(String cells) {
        var text = Base64.getUrlEncoder().encodeToString(cells.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> TaskCursor.read(Optional.of(text), Order.URGENCY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_condition_has_a_value_for_each_of_its_marks() {
        for (var order : Order.values()) {
            var cursor = TaskCursor.after(TASK, order);
            assertThat(cursor.beyond().chars().filter(each -> each == '?').count())
                    .isEqualTo(cursor.parameters().size());
        }
    }
}
