package org.safehomes.sanctuary.internal.jpa;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.gate.Granted;
import org.safehomes.gate.InSight;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.IdSource;

/** Clocks: found without opening a case, so that a job that reads no content can say that one has run out. */
public final class ClockTable {

    private static final int NOBODY = 0;
    private static final int TOLD = 1;
    private static final int OVER = 2;

    private final IdSource ids;

    public ClockTable(IdSource ids) {
        this.ids = ids;
    }

    /** What a clock is of, and whether the task for one that has run out ends once what it asks for is done. */
    public enum Kind {
        WORK(false),
        REPAIR(false),
        /** At a home that the perpetrator has left, works are to be put on a schedule. */
        SCHEDULE(false),
        REVIEW(true),
        /** The risk is greater than it was known to be: a home may have to be assessed again. */
        RISE(true),
        /** The police are to be asked to assess a home. */
        POLICE(true),
        /** An emergency is to have reached the repairs desk. It is looked at again until it has. */
        DELIVERY(true),
        /** An order was called off that may have reached whoever was to do it. */
        CALL_OFF(false),
        /** What was ordered was said to be done and is not. */
        CALL_AGAIN(true),
        /** What was ordered has become an emergency. */
        MORE_URGENT(true),
        /** Something is to be said of what the repairs desk took by telephone. */
        CALL_DESK(true),
        /** What was lent is to come back. */
        LOAN(true);

        private final boolean ends;

        Kind(boolean ends) {
            this.ends = ends;
        }

        private static String ending() {
            return Stream.of(values())
                    .filter(kind -> kind.ends)
                    .map(kind -> "'" + kind.name() + "'")
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * A clock that somebody is to be told of.
     *
     * @param of the request, work, repair or order whose clock it is
     * @param over whether what it asks for is done, and the task for it may end
     */
    public record Due(CaseRef about, EntryId clock, EntryId of, Kind kind, Instant due, boolean over) {}

    /** Starts a clock. @param about the request, work, repair or order @param due exclusive */
    public void start(Granted record, Kind kind, EntryId about, Instant due) {
        var row = new ClockRow();
        row.id = EntryId.next(ids).value();
        row.recordRef = record.ref().value();
        row.about = about.value();
        row.kind = kind.name();
        row.dueAt = due.toEpochMilli();
        row.told = NOBODY;
        record.em().persist(row);
    }

    /** Starts a clock, unless it was started before for the same thing and moment: what starts it may come twice. */
    public void startOnce(Granted record, Kind kind, EntryId about, Instant due) {
        var there = record.em()
                .createNamedQuery("ClockRow.ofCase", ClockRow.class)
                .setParameter("record", record.ref().value())
                .getResultStream()
                .anyMatch(row -> row.about.equals(about.value())
                        && row.kind.equals(kind.name())
                        && row.dueAt == due.toEpochMilli());
        if (!there) {
            start(record, kind, about, due);
        }
    }

    /** Stops the clocks of one kind of something. */
    public void stop(Granted record, Kind kind, EntryId about) {
        running(record, about).filter(row -> row.kind.equals(kind.name())).forEach(row -> stop(record, row));
    }

    /** Stops the clocks of something. */
    public void stop(Granted record, EntryId about) {
        running(record, about).forEach(row -> stop(record, row));
    }

    private static Stream<ClockRow> running(Granted record, EntryId about) {
        return record.em()
                .createNamedQuery("ClockRow.ofThing", ClockRow.class)
                .setParameter("record", record.ref().value())
                .setParameter("about", about.value())
                .getResultStream();
    }

    private static void stop(Granted record, ClockRow row) {
        row.doneAt = record.now().toEpochMilli();
    }

    /** Somebody was told of a clock, or its task is over. */
    public void told(Granted record, Due due) {
        row(record, due).forEach(row -> row.told = due.over() ? OVER : TOLD);
    }

    /** Somebody was told of an order that has not arrived, and it is looked at again. */
    public void again(Granted record, Due due, Instant next) {
        row(record, due).forEach(row -> {
            row.told = TOLD;
            row.dueAt = next.toEpochMilli();
        });
    }

    private static Stream<ClockRow> row(Granted record, Due due) {
        return record.em()
                .createNamedQuery("ClockRow.ofCase", ClockRow.class)
                .setParameter("record", record.ref().value())
                .getResultStream()
                .filter(row -> row.id.equals(due.clock().value()));
    }

    /** Clocks that have run out and nobody was told of, those whose task is to end, and orders that are to be looked at again. */
    public List<Due> due(InSight sight, Instant now, int limit) {
        Query query = sight.em()
                .createNativeQuery(
                        "select c.* from sn_clock c where (c.told = 0 and c.done_at is null and c.due_at <= ?)"
                                + " or (c.told = 1 and c.done_at is not null and c.kind in (" + Kind.ending() + "))"
                                + " or (c.told = 1 and c.done_at is null and c.kind = 'DELIVERY' and c.due_at <= ?)"
                                + " order by c.due_at, c.id" + sight.dialect().first(limit),
                        ClockRow.class);
        query.setParameter(1, now.toEpochMilli());
        query.setParameter(2, now.toEpochMilli());
        @SuppressWarnings("unchecked") // the query says which entity it reads
        List<ClockRow> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Due(
                        new CaseRef(row.recordRef),
                        new EntryId(row.id),
                        new EntryId(row.about),
                        Kind.valueOf(row.kind),
                        Instant.ofEpochMilli(row.dueAt),
                        row.doneAt != null))
                .toList();
    }
}
