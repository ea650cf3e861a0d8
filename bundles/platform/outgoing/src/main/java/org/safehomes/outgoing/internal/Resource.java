package org.safehomes.outgoing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What this bundle carries beside its classes. */
public final class Resource {

    private Resource() {}

    /** @param path absolute, or relative to this package */
    public static byte[] bytes(String path) {
        try (var stream = Resource.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The bundle lacks " + path + ".");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
