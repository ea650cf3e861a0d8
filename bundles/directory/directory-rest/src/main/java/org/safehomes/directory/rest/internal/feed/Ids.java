package org.safehomes.directory.rest.internal.feed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of what has none of its own: the same in every answer, every release and every installation. */
final class Ids {

    private static final String ROOT = "org.safehomes.directory/";

    private Ids() {}

    /** @param name what it is of, and which one: parts joined by slashes */
    static String of(String kind, Object... name) {
        var text = new StringBuilder(ROOT).append(kind);
        for (var part : name) {
            text.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
