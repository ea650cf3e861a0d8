package org.safehomes.directory.internal.shelf;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.safehomes.directory.internal.BareFramework;

/** Shelves with the product's own reader, for tests of what stands on one. */
public final class Shelves {

    private Shelves() {}

    /** One that is configured so; it is the first of December 2026. */
    public static Shelf open(BareFramework framework, String directory, String file) {
        var today = new Today();
        today.clock = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
        return new Shelf(framework.context(), new Configured(directory, file, 12, 10), today);
    }

    public static void close(Shelf shelf) {
        shelf.close();
    }
}
