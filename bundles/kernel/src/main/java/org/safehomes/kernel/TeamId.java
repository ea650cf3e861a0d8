package org.safehomes.kernel;

/** A team of the landlord's staff, as the host names it. */
public record TeamId(String value) {

    /** @throws IllegalArgumentException if the key is blank or longer than 64 characters */
    public TeamId {
        HostKey.require("team id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
