package org.safehomes.gate;

import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;

/**
 * Somebody or somewhere that staff can be linked to. A record is kept from whoever is linked to its perpetrator (AC-2).
 *
 * @param key the host's key: personal data
 */
public record Link(Kind kind, String key) {

    /** To a person, or to an address. */
    public enum Kind {
        PERSON,
        HOME
    }

    public static Link to(PersonId person) {
        return new Link(Kind.PERSON, person.value());
    }

    public static Link to(Uprn home) {
        return new Link(Kind.HOME, home.value());
    }

    /** Not whom: a link must not reach a log line. */
    @Override
    public String toString() {
        return "a link to a " + kind;
    }
}
