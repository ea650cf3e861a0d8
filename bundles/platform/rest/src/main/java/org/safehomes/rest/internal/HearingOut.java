package org.safehomes.rest.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads on when a request was refused before its body was read to the end. Whoever is still sending would lose the answer with the
 * connection, and would not know why.
 */
final class HearingOut {

    /** What is longer than this is far too long, and its sender may go. */
    private static final int MOST = 2 * 1024 * 1024;

    /** Whoever sends more slowly than this may go too: a thread is not theirs to keep. */
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();

    private HearingOut() {}

    static void of(ContainerRequestContext request) {
        try {
            of(request.getEntityStream());
        } catch (IllegalStateException over) {
            // the body was read and closed
        }
    }

    static void of(InputStream in) {
        var unread = new byte[8192];
        var began = System.nanoTime();
        try {
            for (int left = MOST; left > 0 && System.nanoTime() - began < LONGEST; ) {
                int read = in.read(unread);
                if (read < 0) {
                    return;
                }
                left -= read;
            }
        } catch (IOException over) {
            // the sender is gone, or the body is closed: nobody is kept from the answer
        }
    }
}
