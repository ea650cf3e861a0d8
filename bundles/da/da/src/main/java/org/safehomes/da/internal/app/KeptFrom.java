package org.safehomes.da.internal.app;

import org.safehomes.da.Party;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Link;
import org.safehomes.kernel.rule.Upholds;

/** Keeps a record from whoever is linked to its perpetrator, now or later: through the person, or through where they live. */
@Upholds("AC-2")
final class KeptFrom {

    private static final String WHY = "The host's registers, or they themselves, say that they are linked.";

    private final Exclusion exclusion;

    KeptFrom(Office office) {
        this.exclusion = new Exclusion(office);
    }

    /**
     * From now on nobody who is linked to the perpetrator knows of the record; who is already is excluded at once.
     *
     * @throws org.safehomes.kernel.problem.InvalidInput at the field, if nobody would be left to own the record
     */
    void linkedTo(Granted granted, Party perpetrator, String field) {
        keep(granted, perpetrator);
        exclusion.of(granted, granted.linked(), WHY, field);
    }

    /** The same of a record that is never refused: it goes to whoever is left (AC-3). */
    void whoeverIsLeft(Granted granted, Party perpetrator) {
        keep(granted, perpetrator);
        unnoticed(granted);
    }

    private static void keep(Granted granted, Party perpetrator) {
        perpetrator.person().map(Link::to).ifPresent(granted::keepFrom);
        perpetrator.home().map(Link::to).ifPresent(granted::keepFrom);
    }

    /** Excludes those whom the host links since, or who said so since, also where nobody is left to own the record. */
    void unnoticed(Granted granted) {
        exclusion.whoeverIsLeft(granted, granted.linked(), WHY);
    }
}
