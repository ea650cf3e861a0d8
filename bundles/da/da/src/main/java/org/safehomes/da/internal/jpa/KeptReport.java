package org.safehomes.da.internal.jpa;

import org.safehomes.da.NewReport;

/** A report as text, to be sealed outside the database. */
public final class KeptReport {

    private KeptReport() {}

    public static String text(NewReport report) {
        return SealedJson.text(report);
    }

    /** @throws IllegalStateException if it is not what this release reads */
    public static NewReport read(String text) {
        return SealedJson.read(text, NewReport.class);
    }
}
