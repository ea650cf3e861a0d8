package org.safehomes.kernel;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list, in the list's own order.
 *
 * @param items what the caller may see, at most as many as were asked for; never null
 * @param next an opaque cursor for the page after this one; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    /** The only page of a list that is always short. */
    public static <T> Page<T> only(List<T> items) {
        return new Page<>(items, Optional.empty());
    }
}
