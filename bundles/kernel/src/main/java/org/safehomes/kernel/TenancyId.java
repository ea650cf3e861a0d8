package org.safehomes.kernel;

/** A tenancy in the host's register. Personal data: never in a log line. */
public record TenancyId(String value) {

    /** @throws IllegalArgumentException if the key is blank or longer than 64 characters */
    public TenancyId {
        HostKey.require("tenancy id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
