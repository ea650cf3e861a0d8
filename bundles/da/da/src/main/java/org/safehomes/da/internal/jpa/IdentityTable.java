package org.safehomes.da.internal.jpa;

import java.util.Optional;
import org.safehomes.da.MaracPack;
import org.safehomes.da.internal.domain.Who;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.rule.Upholds;

/** Who the survivors of anonymous cases are, sealed under a data key that reading a case does not bring. */
@Upholds("AN-1")
public final class IdentityTable {

    /** Who the survivor of a case is; nobody if that is not kept apart. */
    public Who read(Visible caseRecord) {
        return find(caseRecord, caseRecord.ref().value(), Who.class).orElseGet(Who::nobody);
    }

    /** Keeps who the survivor is, in place of what was kept before. */
    public void keep(Granted caseRecord, Who who) {
        write(caseRecord, caseRecord.ref().value(), who);
    }

    /** The survivor as an entry names them; empty if the entry does that itself. */
    public Optional<MaracPack.Person> person(Visible caseRecord, EntryId entry) {
        return find(caseRecord, entry.value(), MaracPack.Person.class);
    }

    /** Keeps the survivor as an entry names them. */
    public void keep(Granted caseRecord, EntryId entry, MaracPack.Person person) {
        write(caseRecord, entry.value(), person);
    }

    private static <T> Optional<T> find(Visible caseRecord, String id, Class<T> type) {
        return Optional.ofNullable(caseRecord.em().find(IdentityRow.class, id))
                .map(row -> SealedJson.open(caseRecord.apart(), IdentityRow.TABLE, id, row.sealed, type));
    }

    private static void write(Granted caseRecord, String id, Object content) {
        var sealed = SealedJson.seal(caseRecord.apart(), IdentityRow.TABLE, id, content);
        var known = caseRecord.em().find(IdentityRow.class, id);
        if (known != null) {
            known.sealed = sealed;
            return;
        }
        var row = new IdentityRow();
        row.id = id;
        row.recordRef = caseRecord.ref().value();
        row.sealed = sealed;
        caseRecord.em().persist(row);
    }
}
