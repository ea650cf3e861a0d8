package org.safehomes.da.internal.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Report.State;
import org.safehomes.da.internal.domain.ReportContent;
import org.safehomes.gate.Granted;
import org.safehomes.gate.InSight;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.store.Seal;

/** Reports, as kept. */
public final class ReportTable {

    /** A report with its content opened. */
    public record Kept(
            ReportRef ref,
            Version version,
            Instant receivedAt,
            StaffId reportedBy,
            State state,
            Instant due,
            Optional<StaffId> decidedBy,
            Optional<CaseRef> caseRef,
            ReportContent content) {}

    public void add(Granted report, Instant due, ReportContent content) {
        var row = new ReportRow();
        row.ref = report.ref().value();
        row.receivedAt = report.received().toEpochMilli();
        row.reportedBy = report.caller().staff().value();
        row.state = State.WAITING.name();
        row.dueAt = due.toEpochMilli();
        row.sealed = SealedJson.seal(report.seal(), ReportRow.TABLE, row.ref, content);
        report.em().persist(row);
    }

    public Kept read(Visible report) {
        return open(row(report), report.version(), report.seal());
    }

    /** Where the report stands now, by whose decision. */
    public void decided(Granted report, State state, Optional<CaseRef> caseRef, ReportContent content) {
        var row = row(report);
        row.state = state.name();
        row.decidedBy = report.caller().staff().value();
        row.caseRef = caseRef.map(CaseRef::value).orElse(null);
        row.sealed = SealedJson.seal(report.seal(), ReportRow.TABLE, row.ref, content);
    }

    /** What was reported, in place of what was kept before. */
    public void rewrite(Granted report, ReportContent content) {
        var row = row(report);
        row.sealed = SealedJson.seal(report.seal(), ReportRow.TABLE, row.ref, content);
    }

    /** Takes the report up again with a new deadline. */
    public void reopened(Granted report, Instant due) {
        var row = row(report);
        row.state = State.WAITING.name();
        row.dueAt = due.toEpochMilli();
    }

    /** Which reports went into a case, the first first. */
    public List<ReportRef> of(Visible caseRecord) {
        return caseRecord
                .em()
                .createQuery(
                        "select r.ref from ReportRow r where r.caseRef = :ref order by r.receivedAt, r.ref",
                        String.class)
                .setParameter("ref", caseRecord.ref().value())
                .getResultStream()
                .map(ReportRef::new)
                .toList();
    }

    /** What waits in triage, the earliest deadline first, after a cursor, one more than the limit. */
    public List<Kept> waiting(InSight sight, int limit, Optional<Cursor> after) {
        var visible = sight.visible("t.ref");
        var sql = "select t.* from da_report t where t.state in ('WAITING', 'OUTSIDE_PROPOSED') and " + visible.sql()
                + after.map(cursor -> " and (t.due_at > ? or (t.due_at = ? and t.ref > ?))")
                        .orElse("")
                + " order by t.due_at, t.ref" + sight.dialect().first(limit + 1);
        var query = sight.em().createNativeQuery(sql, ReportRow.class);
        var next = bind(query, 1, visible.parameters());
        after.ifPresent(cursor -> bind(query, next, List.of(cursor.at(), cursor.at(), cursor.id())));
        var found = rows(query, ReportRow.class);
        var versions =
                sight.versions(found.stream().map(row -> new ReportRef(row.ref)).toList());
        return found.stream()
                .map(row ->
                        open(row, versions.getOrDefault(row.ref, Version.any()), sight.seal(new ReportRef(row.ref))))
                .toList();
    }

    private static ReportRow row(Visible report) {
        return found(report.em(), ReportRow.class, report.ref().value());
    }

    private static Kept open(ReportRow row, Version version, Seal seal) {
        return new Kept(
                new ReportRef(row.ref),
                version,
                Instant.ofEpochMilli(row.receivedAt),
                new StaffId(row.reportedBy),
                State.valueOf(row.state),
                Instant.ofEpochMilli(row.dueAt),
                Optional.ofNullable(row.decidedBy).map(StaffId::new),
                Optional.ofNullable(row.caseRef).map(CaseRef::new),
                SealedJson.open(seal, ReportRow.TABLE, row.ref, row.sealed, ReportContent.class));
    }

    static <T> T found(EntityManager em, Class<T> type, String id) {
        var row = em.find(type, id);
        if (row == null) {
            throw new IllegalStateException("A record without its row in " + type.getSimpleName() + ".");
        }
        return row;
    }

    static int bind(Query query, int from, List<?> parameters) {
        int at = from;
        for (var value : parameters) {
            query.setParameter(at++, value);
        }
        return at;
    }

    static <T> List<T> rows(Query query, Class<T> type) {
        return ((List<?>) query.getResultList()).stream().map(type::cast).toList();
    }
}
