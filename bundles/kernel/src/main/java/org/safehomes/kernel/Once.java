package org.safehomes.kernel;

import java.util.Optional;

/**
 * A promise that a request repeated with the same key has one effect.
 *
 * @param key what the client sent as its idempotency key, 1 to 200 characters; empty if it sent none, and then a repetition
 *     has a second effect. Keys belong to one member of staff and one action.
 * @param fingerprint what was asked, digested: the same key with another fingerprint is refused
 */
public record Once(Optional<String> key, String fingerprint) {

    private static final Once UNPROTECTED = new Once(Optional.empty(), "");
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException if a key is blank or longer than 200 characters */
    public Once {
        key.ifPresent(text -> {
            if (text.isBlank() || text.length() > LONGEST) {
                throw new IllegalArgumentException("An idempotency key has 1 to " + LONGEST + " characters.");
            }
        });
    }

    /** No key: each call counts. */
    public static Once unprotected() {
        return UNPROTECTED;
    }
}
