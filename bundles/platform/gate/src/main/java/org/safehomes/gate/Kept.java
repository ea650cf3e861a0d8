package org.safehomes.gate;

import java.time.Instant;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.RecordRef;

/**
 * What was said while it could not be entered.
 *
 * @param kind names who enters it, such as {@code da/report}
 * @param ref the reference that was acknowledged, and that the record gets
 * @param at when it was received
 * @param once its idempotency key, which is always there
 * @param content what was said, as its module writes it
 */
public record Kept(String kind, RecordRef ref, Instant at, Once once, String content) {

    /** @throws IllegalArgumentException if there is no key, without which it might be entered twice */
    public Kept {
        if (once.key().isEmpty()) {
            throw new IllegalArgumentException("What is kept has a key.");
        }
    }
}
