package org.safehomes.da.internal.jpa;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** What happened in a record, in time order; entries are added and never changed. */
@Upholds("RE-2")
public final class Journal {

    private final IdSource ids;

    public Journal(IdSource ids) {
        this.ids = ids;
    }

    /** Adds an entry about something that happens now, or happened when it was kept until now. */
    public EntryId add(Granted record, Happening what) {
        return add(record, record.received(), Optional.empty(), what);
    }

    /** Adds an entry. @param at when it happened, which may be before it is recorded */
    public EntryId add(Granted record, Instant at, Optional<EntryId> about, Happening what) {
        return add(record, EntryId.next(ids), at, about, what);
    }

    /** Adds an entry whose id its content names. */
    public EntryId add(Granted record, EntryId id, Instant at, Optional<EntryId> about, Happening what) {
        var row = new EntryRow();
        row.id = id.value();
        row.recordRef = record.ref().value();
        row.kind = EntryKind.of(what).name();
        row.at = at.toEpochMilli();
        row.recordedAt = record.now().toEpochMilli();
        row.byStaff = record.caller().staff().value();
        row.about = about.map(EntryId::value).orElse(null);
        row.sealed = SealedJson.seal(record.seal(), EntryRow.TABLE, row.id, what);
        record.em().persist(row);
        return id;
    }

    /** All entries of the record, the earliest first. */
    public List<Entry> of(Visible record) {
        return record.em()
                .createNamedQuery("EntryRow.ofRecord", EntryRow.class)
                .setParameter("record", record.ref().value())
                .getResultStream()
                .map(row -> open(record, row, EntryKind.valueOf(row.kind).type()))
                .toList();
    }

    /** The entries of one kind, the earliest first. */
    public List<Entry> of(Visible record, Class<? extends Happening> type) {
        var kind = Arrays.stream(EntryKind.values())
                .filter(known -> known.type() == type)
                .findFirst()
                .orElseThrow();
        return record.em()
                .createNamedQuery("EntryRow.ofKind", EntryRow.class)
                .setParameter("record", record.ref().value())
                .setParameter("kind", kind.name())
                .getResultStream()
                .map(row -> open(record, row, type))
                .toList();
    }

    /** The name under which a kind of happening is kept. */
    public static String kind(Happening what) {
        return EntryKind.of(what).name();
    }

    private static Entry open(Visible record, EntryRow row, Class<? extends Happening> type) {
        return new Entry(
                new EntryId(row.id),
                Instant.ofEpochMilli(row.at),
                Instant.ofEpochMilli(row.recordedAt),
                new StaffId(row.byStaff),
                Optional.ofNullable(row.about).map(EntryId::new),
                SealedJson.open(record.seal(), EntryRow.TABLE, row.id, row.sealed, type));
    }
}
