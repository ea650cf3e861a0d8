package org.safehomes.it.beside;

import java.util.Hashtable;
import java.util.Map;
import javax.servlet.Servlet;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** What the host has, inside. */
class HostSteps {

    @Test
    void showAScreen() {
        FrameworkUtil.getBundle(HostSteps.class)
                .getBundleContext()
                .registerService(
                        Servlet.class,
                        new HostScreen(),
                        new Hashtable<>(Map.of(
                                "osgi.http.whiteboard.servlet.pattern",
                                HostScreen.PATH,
                                "osgi.http.whiteboard.servlet.name",
                                "host-screen")));
    }
}
