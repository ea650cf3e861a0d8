package org.safehomes.gate;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work of a job on one record after another: one that breaks holds up none behind it. */
public final class Each {

    private Each() {}

    /** @throws RuntimeException the first failure, once all have had their turn */
    public static <T> void of(Collection<T> items, Consumer<T> work) {
        @Nullable RuntimeException first = null;
        for (var item : items) {
            try {
                work.accept(item);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
