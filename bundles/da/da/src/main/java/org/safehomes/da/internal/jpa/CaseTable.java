package org.safehomes.da.internal.jpa;

import jakarta.persistence.PersistenceException;
import java.sql.Blob;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.gate.Granted;
import org.safehomes.gate.InSight;
import org.safehomes.gate.Link;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;

/** Cases, as kept. */
public final class CaseTable {

    /** A case with its content opened. */
    public record Kept(Instant openedAt, Optional<Instant> contacted, CaseContent content) {}

    /** A case in a list. */
    public record Line(CaseRef ref, Version version, StaffId owner, Instant openedAt, CaseContent content) {}

    public void add(Granted caseRecord, CaseContent content) {
        var row = new CaseRow();
        row.ref = caseRecord.ref().value();
        row.openedAt = caseRecord.now().toEpochMilli();
        row.sealed = SealedJson.seal(caseRecord.seal(), CaseRow.TABLE, row.ref, content);
        caseRecord.em().persist(row);
    }

    /** What the case is about, in place of what was kept before. */
    public void rewrite(Granted caseRecord, CaseContent content) {
        var row = row(caseRecord);
        row.sealed = SealedJson.seal(caseRecord.seal(), CaseRow.TABLE, row.ref, content);
    }

    public Kept read(Visible caseRecord) {
        var row = row(caseRecord);
        return new Kept(
                Instant.ofEpochMilli(row.openedAt),
                Optional.ofNullable(row.contactedAt).map(Instant::ofEpochMilli),
                SealedJson.open(caseRecord.seal(), CaseRow.TABLE, row.ref, row.sealed, CaseContent.class));
    }

    /** The survivor was reached; only the first time counts. */
    public void contacted(Granted caseRecord, Instant at) {
        var row = row(caseRecord);
        if (row.contactedAt == null) {
            row.contactedAt = at.toEpochMilli();
        }
    }

    /** Makes the case findable by keyed hashes of what is known of the survivor, besides those it has. */
    public void findableBy(Granted caseRecord, Set<String> hashes) {
        var known = ReportTable.rows(
                caseRecord
                        .em()
                        .createNativeQuery("select hash from da_lookup where record_ref = ?")
                        .setParameter(1, caseRecord.ref().value()),
                String.class);
        for (var hash : hashes) {
            if (known.contains(hash)) {
                continue;
            }
            caseRecord
                    .em()
                    .createNativeQuery("insert into da_lookup (record_ref, hash) values (?, ?)")
                    .setParameter(1, caseRecord.ref().value())
                    .setParameter(2, hash)
                    .executeUpdate();
        }
    }

    /** The cases in sight, the latest opened first, after a cursor, one more than the limit. */
    public List<Line> list(InSight sight, int limit, Optional<Cursor> after) {
        return lines(
                sight,
                limit + 1,
                after.map(cursor -> "(c.opened_at < ? or (c.opened_at = ? and c.ref > ?))"),
                after.map(cursor -> List.<Object>of(cursor.at(), cursor.at(), cursor.id()))
                        .orElse(List.of()));
    }

    /** The cases in sight that one of the hashes finds. */
    public List<Line> find(InSight sight, Set<String> hashes, int limit) {
        var marks = String.join(", ", Collections.nCopies(hashes.size(), "?"));
        return lines(
                sight,
                limit,
                Optional.of(
                        "exists (select 1 from da_lookup l where l.record_ref = c.ref and l.hash in (" + marks + "))"),
                hashes.stream().sorted().toList());
    }

    /**
     * The cases that one of the hashes finds, for the gate alone: the caller may not see them, and is told of none.
     *
     * @param closed also those that are closed
     */
    public List<CaseRef> unseen(Granted record, Set<String> hashes, boolean closed, int limit) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        var marks = String.join(", ", Collections.nCopies(hashes.size(), "?"));
        var query = record.em()
                .createNativeQuery(
                        "select distinct l.record_ref from da_lookup l join sh_record r on r.ref = l.record_ref"
                                + " where l.hash in (" + marks + ")" + (closed ? "" : " and r.is_open = 1")
                                + " order by l.record_ref");
        ReportTable.bind(query, 1, hashes.stream().sorted().toList());
        query.setMaxResults(limit);
        return ReportTable.rows(query, String.class).stream().map(CaseRef::new).toList();
    }

    /** The cases in sight whose alleged perpetrator somebody is. */
    public List<Line> against(InSight sight, Link perpetrator, int limit) {
        var condition = sight.keptFrom("c.ref", perpetrator);
        return lines(sight, limit, Optional.of(condition.sql()), condition.parameters());
    }

    private static List<Line> lines(InSight sight, int most, Optional<String> condition, List<?> parameters) {
        var visible = sight.visible("c.ref");
        var query = sight.em()
                .createNativeQuery("select c.ref, c.opened_at, c.sealed, s.version, s.owner from da_case c"
                        + " join sh_record s on s.ref = c.ref where " + visible.sql()
                        + condition.map(text -> " and " + text).orElse("")
                        + " order by c.opened_at desc, c.ref" + sight.dialect().first(most));
        ReportTable.bind(query, ReportTable.bind(query, 1, visible.parameters()), parameters);
        return ReportTable.rows(query, Object[].class).stream()
                .map(cells -> line(sight, cells))
                .toList();
    }

    private static Line line(InSight sight, Object[] cells) {
        var ref = new CaseRef((String) cells[0]);
        return new Line(
                ref,
                new Version(((Number) cells[3]).longValue()),
                new StaffId((String) cells[4]),
                Instant.ofEpochMilli(((Number) cells[1]).longValue()),
                SealedJson.open(sight.seal(ref), CaseRow.TABLE, ref.value(), bytes(cells[2]), CaseContent.class));
    }

    /** PostgreSQL answers bytes, Derby a locator. */
    private static byte[] bytes(Object cell) {
        if (cell instanceof byte[] bytes) {
            return bytes;
        }
        try {
            var blob = (Blob) cell;
            return blob.getBytes(1, (int) blob.length());
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static CaseRow row(Visible caseRecord) {
        return ReportTable.found(
                caseRecord.em(), CaseRow.class, caseRecord.ref().value());
    }
}
