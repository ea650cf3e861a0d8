package org.safehomes.sanctuary.internal.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.StaffId;
import org.safehomes.sanctuary.internal.domain.SanctuaryEntry;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening;

/** What happened in a case, sealed, in the order in which it was written; entries are added and never changed (RE-2). */
public final class Journal {

    private static final String COLUMN = "sealed";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // a newer node may have written a field that this one does not know
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final IdSource ids;

    public Journal(IdSource ids) {
        this.ids = ids;
    }

    /** Adds an entry about something new that happens now. */
    public EntryId add(Granted record, SanctuaryHappening what) {
        return add(record, record.now(), Optional.empty(), what);
    }

    /** Adds an entry that goes on something. @param at when it happened, which may be before it is recorded */
    public EntryId add(Granted record, Instant at, Optional<EntryId> about, SanctuaryHappening what) {
        var row = new SanctuaryEntryRow();
        row.id = EntryId.next(ids).value();
        row.recordRef = record.ref().value();
        row.kind = SanctuaryEntryKind.of(what).name();
        row.at = at.toEpochMilli();
        row.recordedAt = record.now().toEpochMilli();
        row.byStaff = record.caller().staff().value();
        row.about = about.map(EntryId::value).orElse(null);
        row.place = last(record) + 1;
        row.sealed = record.seal().seal(SanctuaryEntryRow.TABLE, COLUMN, row.id, text(what));
        record.em().persist(row);
        return new EntryId(row.id);
    }

    /** All entries of the case, in the order in which they were written. */
    public List<SanctuaryEntry> of(Visible record) {
        return record.em()
                .createNamedQuery("SanctuaryEntryRow.ofCase", SanctuaryEntryRow.class)
                .setParameter("record", record.ref().value())
                .getResultStream()
                .map(row -> open(record, row))
                .toList();
    }

    /** The requests of a case that were neither withdrawn nor sealed: found without opening anything, for what the system does by itself. */
    public List<EntryId> wanted(Visible record) {
        return record.em()
                .createNamedQuery("SanctuaryEntryRow.wanted", String.class)
                .setParameter("record", record.ref().value())
                .getResultStream()
                .map(EntryId::new)
                .toList();
    }

    /** The name under which a kind of happening is kept. */
    public static String kind(SanctuaryHappening what) {
        return SanctuaryEntryKind.of(what).name();
    }

    /** The case is locked: nobody else writes one meanwhile. */
    private static long last(Granted record) {
        return Optional.ofNullable(record.em()
                        .createNamedQuery("SanctuaryEntryRow.last", Long.class)
                        .setParameter("record", record.ref().value())
                        .getSingleResult())
                .orElse(0L);
    }

    private static SanctuaryEntry open(Visible record, SanctuaryEntryRow row) {
        return new SanctuaryEntry(
                new EntryId(row.id),
                Instant.ofEpochMilli(row.at),
                Instant.ofEpochMilli(row.recordedAt),
                new StaffId(row.byStaff),
                Optional.ofNullable(row.about).map(EntryId::new),
                read(
                        record.seal().open(SanctuaryEntryRow.TABLE, COLUMN, row.id, row.sealed),
                        SanctuaryEntryKind.valueOf(row.kind).type()));
    }

    static String text(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw unreadable();
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw unreadable();
        }
    }

    /** Without the cause: its message quotes what it could not read. */
    private static IllegalStateException unreadable() {
        return new IllegalStateException(
                "A sealed row of " + SanctuaryEntryRow.TABLE + " is not what this release reads.");
    }
}
