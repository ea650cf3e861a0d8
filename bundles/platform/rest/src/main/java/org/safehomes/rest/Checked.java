package org.safehomes.rest;

import java.util.Optional;

/** A field that was looked at. Its value may be taken once {@link FieldChecks#verify} has found nothing wrong. */
public final class Checked<T> {

    private final Optional<T> value;

    Checked(Optional<T> value) {
        this.value = value;
    }

    /**
     * The value in the type that was asked for.
     *
     * @throws IllegalStateException if the field was wrong, which {@code verify} would have said
     */
    public T value() {
        return value.orElseThrow(() -> new IllegalStateException("Verify the checks before taking a value."));
    }

    Optional<T> found() {
        return value;
    }
}
