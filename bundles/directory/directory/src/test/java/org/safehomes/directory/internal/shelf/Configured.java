package org.safehomes.directory.internal.shelf;

import java.lang.annotation.Annotation;

/** A configuration as a test sets it. */
record Configured(String directory, String file, int staleAfterMonths, int graceSeconds) implements ShelfConfiguration {

    static final Configured NOTHING = new Configured("", "", 12, 10);

    static Configured directory(String name) {
        return new Configured(name, "", 12, 10);
    }

    static Configured file(String path) {
        return new Configured("", path, 12, 10);
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return ShelfConfiguration.class;
    }
}
