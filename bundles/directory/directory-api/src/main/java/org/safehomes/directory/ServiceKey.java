package org.safehomes.directory;

import java.util.UUID;

/** Names an entry of a directory, or a part of one. Says nothing about it. */
public record ServiceKey(UUID value) {

    /**
     * Reads one.
     *
     * @param text as {@link #toString()} gives it
     * @throws IllegalArgumentException if it is not 36 characters of a UUID
     */
    public static ServiceKey of(String text) {
        var value = UUID.fromString(text);
        // "1-1-1-1-1" is one too, to Java
        if (text.length() != value.toString().length()) {
            throw new IllegalArgumentException("Not a UUID of 36 characters.");
        }
        return new ServiceKey(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
