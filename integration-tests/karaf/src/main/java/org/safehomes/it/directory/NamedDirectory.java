package org.safehomes.it.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Setting;

/** Which directory a Karaf under test is told to serve. */
public final class NamedDirectory {

    /** The one that the distribution comes with. */
    public static final String SHIPPED = "waltham-forest";

    /** Unless it is configured otherwise. */
    public static final int GRACE_SECONDS = 10;

    private static final String FILE = "etc/org.safehomes.directory.cfg";
    private static final String SERVICES = "/api/directory/services";

    private NamedDirectory() {}

    /** From now on the directory of this name is served, and whatever was is gone without grace. */
    public static void serve(SafeHomes karaf, String name) {
        serve(karaf, name, 0);
    }

    /**
     * From now on the directory of this name is served.
     *
     * @param graceSeconds how long one stays that has gone
     */
    public static void serve(SafeHomes karaf, String name, int graceSeconds) {
        try {
            new Setting(FILE, "graceSeconds", Integer.toString(graceSeconds)).writeTo(karaf.home());
            new Setting(FILE, "directory", name).writeTo(karaf.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on none is. */
    public static void serveNone(SafeHomes karaf) {
        serve(karaf, "not-there");
        karaf.nobody().awaitStatus(SERVICES, 503);
    }

    /** What the distribution comes with is served again, as it comes. */
    public static void serveShipped(SafeHomes karaf) {
        serve(karaf, SHIPPED, GRACE_SECONDS);
        karaf.nobody().awaitStatus(SERVICES, 200);
    }
}
