package org.safehomes.gate.internal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safehomes.gate.AuditLine;
import org.safehomes.gate.AuditLine.Outcome;
import org.safehomes.gate.AuditQuestion;
import org.safehomes.gate.InSight;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.store.Dialect;

/** Finds entries for one reader, page by page, the latest first. */
@Upholds("AC-2")
final class AuditSearch {

    /** The entry about a page names its records, and has room for not many more. */
    private static final int MOST_RECORDS = 400;

    /** An earlier release named an order of the host behind its case, and what was written in the trail stays. */
    private static final Pattern RECORD = Pattern.compile("[CR]-\\S+");

    private final Sql sql;
    private final Dialect dialect;
    private final AuditQuestion question;
    private final Sight sight;

    private AuditSearch(Sql sql, Dialect dialect, AuditQuestion question, Sight sight) {
        this.sql = sql;
        this.dialect = dialect;
        this.question = question;
        this.sight = sight;
    }

    /** For a reader who may know of every record but those they are excluded from. */
    static AuditSearch by(InSight reader, AuditQuestion question, Connection connection) throws SQLException {
        var sql = new Sql(connection);
        var condition = reader.hidden("x.ref");
        var hidden = sql.rows(
                row -> row.getString(1),
                "select x.ref from sh_record x where " + condition.sql(),
                condition.parameters().toArray());
        return new AuditSearch(
                sql,
                reader.dialect(),
                question,
                new Sight(reader.caller().staff(), Set.copyOf(hidden), Optional.empty(), Quiet.NOTHING));
    }

    /** For a reader who may know of one record, and is told of no other, nor that it is kept apart from one (IN-11). */
    static AuditSearch of(StaffId reader, RecordRef record, Connection connection, Dialect dialect)
            throws SQLException {
        var question = new AuditQuestion(Optional.empty(), Optional.of(record), Optional.empty(), Optional.empty());
        return new AuditSearch(
                new Sql(connection),
                dialect,
                question,
                new Sight(reader, Set.of(), Optional.of(record), Quiet.about(record, new Sql(connection))));
    }

    Listed<AuditLine> page(int limit, Optional<AuditCursor> after) throws SQLException {
        var page = new Page(limit);
        var since = since();
        var looked = after;
        while (true) {
            var found = entries(since, looked, limit + 1);
            for (var entry : found) {
                var records = sight.of(entry);
                if (fits(entry, records) && !page.takes(entry, records)) {
                    return page.listed(true);
                }
            }
            if (found.size() <= limit) {
                return page.listed(false);
            }
            looked = Optional.of(AuditCursor.of(found.get(found.size() - 1)));
        }
    }

    /** Whether anything is left of an entry once the hidden records are out of it, and it is what was asked for. */
    private boolean fits(AuditEntry entry, List<RecordRef> records) {
        return question.record().map(records::contains).orElse(true)
                && (!records.isEmpty() || entry.refs().isEmpty());
    }

    /** What one reader may know of an entry's records. */
    private record Sight(StaffId reader, Set<String> hidden, Optional<RecordRef> only, Quiet quiet) {

        List<RecordRef> of(AuditEntry entry) {
            if (quiet.of(entry)) {
                return List.of();
            }
            return Stream.of(entry.refs().split(" "))
                    .filter(ref -> RECORD.matcher(ref).matches())
                    // what the reader tried in vain is told like a try at a record that is missing, or its lack would
                    // tell
                    .filter(ref -> inVain(entry) || !hidden.contains(ref))
                    .map(RecordRef::of)
                    .filter(ref -> only.map(ref::equals).orElse(true))
                    .toList();
        }

        boolean inVain(AuditEntry entry) {
            return entry.outcome() != AuditEntry.Outcome.DONE && entry.staff().equals(reader.value());
        }
    }

    /** One page as it fills. Its cursor is the last entry that the reader sees, so it names none that they do not. */
    private final class Page {

        private final int limit;
        private final List<AuditLine> lines = new ArrayList<>();
        private final Set<RecordRef> named = new LinkedHashSet<>();
        private Optional<AuditCursor> last = Optional.empty();

        Page(int limit) {
            this.limit = limit;
        }

        /** @return false if there is no room left */
        boolean takes(AuditEntry entry, List<RecordRef> records) {
            var all = new LinkedHashSet<>(named);
            if (!sight.inVain(entry)) {
                all.addAll(records);
            }
            if (lines.size() == limit || (!lines.isEmpty() && all.size() > MOST_RECORDS)) {
                return false;
            }
            named.addAll(all);
            lines.add(line(entry, records));
            last = Optional.of(AuditCursor.of(entry));
            return true;
        }

        Listed<AuditLine> listed(boolean more) {
            return new Listed<>(lines, List.copyOf(named), more ? last.map(AuditCursor::text) : Optional.empty());
        }
    }

    private static AuditLine line(AuditEntry entry, List<RecordRef> records) {
        return new AuditLine(
                new EntryId(entry.id()),
                Instant.ofEpochMilli(entry.at()),
                new StaffId(entry.staff()),
                entry.action(),
                Outcome.valueOf(entry.outcome().name()),
                records);
    }

    /** Nothing was done with a record before there was one, so older entries need not be read. Hidden costs what missing costs. */
    private Optional<Long> since() throws SQLException {
        if (question.record().isEmpty()) {
            return question.from().map(Instant::toEpochMilli);
        }
        var asked = question.record().get().value();
        var made = sql.first(row -> row.getLong(1), "select created_at from sh_record where ref = ?", asked)
                .filter(at -> !sight.hidden().contains(asked));
        return question.from().map(Instant::toEpochMilli).or(() -> made);
    }

    private List<AuditEntry> entries(Optional<Long> since, Optional<AuditCursor> after, int most) throws SQLException {
        var parameters = new ArrayList<Object>();
        var where = new ArrayList<>(List.of("1 = 1"));
        since.ifPresent(at -> add(where, parameters, "happened_at >= ?", at));
        question.until().ifPresent(end -> add(where, parameters, "happened_at < ?", end.toEpochMilli()));
        question.staff().ifPresent(staff -> add(where, parameters, "staff = ?", staff.value()));
        question.record().ifPresent(ref -> add(where, parameters, "refs like ?", "%" + ref.value() + "%"));
        after.ifPresent(cursor -> add(
                where,
                parameters,
                "happened_at <= ? and (happened_at < ? or id < ?)",
                cursor.at(),
                cursor.at(),
                cursor.id()));
        return sql.rows(
                AuditEntry::read,
                "select " + AuditTrail.COLUMNS + " from sh_audit where " + String.join(" and ", where)
                        + " order by happened_at desc, id desc" + dialect.first(most),
                parameters.toArray());
    }

    private static void add(List<String> where, List<Object> parameters, String condition, Object... values) {
        where.add(condition);
        parameters.addAll(List.of(values));
    }
}
