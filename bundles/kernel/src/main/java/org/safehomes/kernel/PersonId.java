package org.safehomes.kernel;

/** A person in the host's register: tenant, household member or applicant. Personal data: never in a log line. */
public record PersonId(String value) {

    /** @throws IllegalArgumentException if the key is blank or longer than 64 characters */
    public PersonId {
        HostKey.require("person id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
