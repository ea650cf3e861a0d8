package org.safehomes.kernel;

/** A member of staff, as the host's staff register names them. Not a name: a key of the host's. */
public record StaffId(String value) {

    /** @throws IllegalArgumentException if the key is blank or longer than 64 characters */
    public StaffId {
        HostKey.require("staff id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
