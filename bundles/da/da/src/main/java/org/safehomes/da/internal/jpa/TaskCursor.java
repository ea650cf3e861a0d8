package org.safehomes.da.internal.jpa;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Task;
import org.safehomes.da.Task.Urgency;
import org.safehomes.da.Tasks.Order;
import org.safehomes.kernel.problem.InvalidInput;

/**
 * The task that a page of a list ended with. It holds what the list is ordered by, to the id that tells two of the same moment
 * apart; so one of another order is refused. By due moment it is written as in every release: a moment and an id.
 *
 * @param urgency empty if the list is ordered by due moment alone
 */
public record TaskCursor(Optional<Urgency> urgency, long due, String id) {

    public static TaskCursor after(Task last, Order order) {
        return new TaskCursor(
                order == Order.URGENCY ? Optional.of(last.urgency()) : Optional.empty(),
                last.due().toEpochMilli(),
                last.id().value());
    }

    /** Reads what {@link #text} wrote for the same order. @throws InvalidInput if it is anything else */
    public static Optional<TaskCursor> read(Optional<String> text, Order order) {
        return text.map(opaque -> {
            try {
                var cells = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8).split(" ", -1);
                var urgent = order == Order.URGENCY ? 1 : 0;
                if (cells.length != urgent + 2) {
                    throw new IllegalArgumentException("of another order");
                }
                return new TaskCursor(
                        urgent == 1 ? Optional.of(Urgency.valueOf(cells[0])) : Optional.empty(),
                        Long.parseLong(cells[urgent]),
                        cells[urgent + 1]);
            } catch (IllegalArgumentException e) {
                throw new InvalidInput(List.of(new InvalidInput.Field(
                        "/cursor", "Use the cursor of the page before, as it came, in the same order.")));
            }
        });
    }

    public String text() {
        var cells = urgency.map(value -> value.name() + " ").orElse("") + due + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cells.getBytes(StandardCharsets.UTF_8));
    }

    /** The condition that a task {@code t} comes after it. */
    String beyond() {
        var later = "(t.due_at > ? or (t.due_at = ? and t.id > ?))";
        return urgency.isEmpty() ? later : "(t.urgency > ? or (t.urgency = ? and " + later + "))";
    }

    List<Object> parameters() {
        var values = new ArrayList<Object>();
        urgency.map(UrgencyTable::written).ifPresent(written -> values.addAll(List.of(written, written)));
        values.addAll(List.of(due, due, id));
        return values;
    }
}
