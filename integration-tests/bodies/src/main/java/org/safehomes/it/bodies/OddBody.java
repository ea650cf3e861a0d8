package org.safehomes.it.bodies;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A body that started as a good one.
 *
 * @param seed makes the same body again of the same good one
 * @param mediaType what it says it is
 * @param changes what was done to it, in words
 */
public record OddBody(long seed, byte[] bytes, String mediaType, List<String> changes) {

    private static final int SHOWN = 2000;

    public OddBody {
        changes = List.copyOf(changes);
    }

    /** How to send this one alone, and what it is. */
    @Override
    public String toString() {
        var start = new String(Arrays.copyOf(bytes, Math.min(SHOWN, bytes.length)), StandardCharsets.UTF_8);
        return "-D%s=%d (%s, %d bytes of %s): %s"
                .formatted(OddBodies.REPLAY, seed, String.join(", ", changes), bytes.length, mediaType, start);
    }
}
