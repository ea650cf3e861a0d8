package org.safehomes.kernel;

import java.util.regex.Pattern;

/**
 * Unique Property Reference Number: up to twelve digits that name one addressable place in Great Britain.
 *
 * <p>A case on a joint tenancy is tracked by this and by nobody's file (AN-1). It is an address: personal data, never in a
 * URL or a log line.
 */
public record Uprn(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,11}");

    /** @throws IllegalArgumentException if the text is not one to twelve digits without a leading zero */
    public Uprn {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A UPRN has one to twelve digits and no leading zero.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
