package org.safehomes.gate.internal.access;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safehomes.gate.Extent;
import org.safehomes.gate.Grant;
import org.safehomes.gate.Placement;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Version;

/** The access data of records: {@code sh_record} and the tables around it, on one operation's connection. */
public final class RecordTable {

    /** The kind of a grant that its holder made themself, for a while and to read alone. */
    public static final String GLASS = "GLASS";

    /** The kind of a grant to who reads two cases that are kept apart, and alone may; nobody of either is told. */
    public static final String REVIEW = "REVIEW";

    private final Sql sql;

    public RecordTable(Connection connection) {
        this.sql = new Sql(connection);
    }

    /**
     * The record, if the condition lets the caller know of it. One statement, whatever the answer; the outer join has the
     * condition evaluated also where there is no such record, so that a hidden one takes no longer than a missing one.
     */
    public Optional<Found> find(RecordRef ref, NeedToKnow condition) throws SQLException {
        var parameters = new ArrayList<Object>();
        parameters.add(ref.value());
        parameters.addAll(condition.parameters());
        return sql.first(
                        RecordTable::found,
                        "select r.ref, r.team, r.owner, r.is_open, r.by_name, r.version"
                                + " from (values (cast(? as varchar(40)))) as asked (ref)"
                                + " left join sh_record r on r.ref = asked.ref where " + condition.sql(),
                        parameters.toArray())
                .flatMap(found -> found);
    }

    private static Optional<Found> found(ResultSet row) throws SQLException {
        if (row.getString("ref") == null) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                new TeamId(row.getString("team")),
                new StaffId(row.getString("owner")),
                row.getInt("is_open") == 1,
                row.getInt("by_name") == 1,
                new Version(row.getLong("version"))));
    }

    /** The versions of those records that the condition lets the caller know of. */
    public Map<String, Version> versions(List<? extends RecordRef> refs, NeedToKnow condition) throws SQLException {
        if (refs.isEmpty()) {
            return Map.of();
        }
        var parameters = new ArrayList<Object>();
        refs.forEach(ref -> parameters.add(ref.value()));
        parameters.addAll(condition.parameters());
        var versions = new HashMap<String, Version>();
        sql.rows(
                row -> versions.put(row.getString("ref"), new Version(row.getLong("version"))),
                "select r.ref, r.version from sh_record r where r.ref in ("
                        + String.join(", ", Collections.nCopies(refs.size(), "?")) + ") and " + condition.sql(),
                parameters.toArray());
        return versions;
    }

    /**
     * Locks the record until the transaction ends and counts its version up.
     *
     * @return false if somebody else was quicker
     */
    public boolean fence(RecordRef ref, @Nullable Version seen, Instant now) throws SQLException {
        var update = "update sh_record set version = version + 1, changed_at = ? where ref = ?";
        return (seen == null
                        ? sql.update(update, now.toEpochMilli(), ref.value())
                        : sql.update(update + " and version = ?", now.toEpochMilli(), ref.value(), seen.value()))
                == 1;
    }

    /** Remembers that a module has worked on the record, which the fence holds: once, whatever it does afterwards (CL-4). */
    public void worked(RecordRef ref, String module) throws SQLException {
        sql.update(
                "insert into sh_case_module (record_ref, module) select r.ref, cast(? as varchar(24)) from sh_record r"
                        + " where r.ref = ? and not exists (select 1 from sh_case_module m where m.record_ref = r.ref"
                        + " and m.module = ?)",
                module,
                ref.value(),
                module);
    }

    /** The modules that have worked on the record, but for the one that all cases are of. */
    public List<String> modules(RecordRef ref) throws SQLException {
        return sql.rows(
                row -> row.getString(1),
                "select module from sh_case_module where record_ref = ? order by module",
                ref.value());
    }

    public void insert(RecordRef ref, Placement placement, StaffId by, Instant now) throws SQLException {
        sql.update(
                "insert into sh_record (ref, kind, team, owner, is_open, version, created_at, changed_at)"
                        + " values (?, ?, ?, ?, 1, 0, ?, ?)",
                ref.value(),
                ref.getClass().getSimpleName().replace("Ref", "").toUpperCase(Locale.ROOT),
                placement.team().value(),
                placement.owner().value(),
                now.toEpochMilli(),
                now.toEpochMilli());
        for (var staff : placement.excluded()) {
            exclude(ref, staff, new byte[0], by, now);
        }
    }

    public void assign(RecordRef ref, StaffId owner) throws SQLException {
        sql.update("update sh_record set owner = ? where ref = ?", owner.value(), ref.value());
    }

    public void open(RecordRef ref, boolean open) throws SQLException {
        sql.update("update sh_record set is_open = ? where ref = ?", open ? 1 : 0, ref.value());
    }

    public void grant(
            String id,
            RecordRef ref,
            StaffId staff,
            byte[] reason,
            StaffId by,
            Instant from,
            @Nullable Instant to,
            Extent extent,
            @Nullable String kind)
            throws SQLException {
        sql.update(
                "insert into sh_grant (id, record_ref, staff, reason, granted_by, from_at, until_at, extent, kind)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                ref.value(),
                staff.value(),
                reason,
                by.value(),
                Sql.at(from),
                Sql.at(to),
                extent.name(),
                kind);
    }

    /** Ends what still runs. @return how many grants that were */
    public int endGrants(RecordRef ref, StaffId staff, Instant now) throws SQLException {
        return sql.update(
                "update sh_grant set until_at = ? where record_ref = ? and staff = ?"
                        + " and (until_at is null or until_at > ?) and (kind is null or kind <> '" + REVIEW + "')",
                Sql.at(now),
                ref.value(),
                staff.value(),
                Sql.at(now));
    }

    /** Who was added by name, not who broke the glass. */
    public List<SealedGrant> grants(RecordRef ref) throws SQLException {
        return sql.rows(
                row -> new SealedGrant(
                        row.getString("id"),
                        new StaffId(row.getString("staff")),
                        row.getBytes("reason"),
                        new StaffId(row.getString("granted_by")),
                        Instant.ofEpochMilli(row.getLong("from_at")),
                        Sql.instant(row, "until_at"),
                        Optional.ofNullable(row.getString("extent"))
                                .map(Extent::valueOf)
                                .orElse(Extent.FULL)),
                "select id, staff, reason, granted_by, from_at, until_at, extent from sh_grant where record_ref = ?"
                        + " and kind is null order by from_at, id",
                ref.value());
    }

    public List<StaffId> excluded(RecordRef ref) throws SQLException {
        return sql.rows(
                row -> new StaffId(row.getString(1)),
                "select staff from sh_exclusion where record_ref = ? order by staff",
                ref.value());
    }

    /** Who is excluded and may be named: not those who are because of another record. */
    public List<StaffId> excludedByName(RecordRef ref) throws SQLException {
        return sql.rows(
                row -> new StaffId(row.getString(1)),
                "select staff from sh_exclusion where record_ref = ? and apart = 0 order by staff",
                ref.value());
    }

    /** Excludes somebody because of a record that this one is kept apart from; a second time changes nothing. */
    public void excludeApart(RecordRef ref, StaffId staff, StaffId by, Instant now) throws SQLException {
        if (!excluded(ref).contains(staff)) {
            sql.update(
                    "insert into sh_exclusion (record_ref, staff, excluded_by, happened_at, apart) values (?, ?, ?, ?, 1)",
                    ref.value(),
                    staff.value(),
                    by.value(),
                    Sql.at(now));
        }
    }

    /** Closes the record to its team: owner, line manager and those added by name see it. */
    public void byName(RecordRef ref) throws SQLException {
        sql.update("update sh_record set by_name = 1 where ref = ?", ref.value());
    }

    /** Excludes somebody; a second time changes nothing. */
    public void exclude(RecordRef ref, StaffId staff, byte[] reason, StaffId by, Instant now) throws SQLException {
        if (excludedByName(ref).contains(staff)) {
            return;
        }
        // who was excluded untold is told of from now on
        var told = sql.update(
                "update sh_exclusion set apart = 0, reason = ?, excluded_by = ?, happened_at = ?"
                        + " where record_ref = ? and staff = ?",
                reason,
                by.value(),
                Sql.at(now),
                ref.value(),
                staff.value());
        if (told == 0) {
            sql.update(
                    "insert into sh_exclusion (record_ref, staff, reason, excluded_by, happened_at) values (?, ?, ?, ?, ?)",
                    ref.value(),
                    staff.value(),
                    reason,
                    by.value(),
                    Sql.at(now));
        }
    }

    /** A record as the access data know it. */
    public record Found(TeamId team, StaffId owner, boolean open, boolean byName, Version version) {}

    /** A grant with its reason as kept. */
    public record SealedGrant(
            String id, StaffId staff, byte[] reason, StaffId by, Instant from, Optional<Instant> until, Extent extent) {

        /** With its reason as it was said. */
        public Grant opened(String said) {
            return new Grant(staff, said, by, from, until, extent);
        }
    }
}
