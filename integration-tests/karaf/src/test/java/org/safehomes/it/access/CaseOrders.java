package org.safehomes.it.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Surroundings;

/** Orders for the host that wait for somebody to decide. */
public final class CaseOrders {

    private CaseOrders() {}

    /** Orders something of which no adapter knows the kind, and answers its reference. */
    public static String waiting(SafeHomes karaf, String caseRef) {
        try {
            var file = Surroundings.work("access").resolve("order-" + caseRef);
            karaf.inside(OrderSteps.class, "order", caseRef, file.toString());
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
