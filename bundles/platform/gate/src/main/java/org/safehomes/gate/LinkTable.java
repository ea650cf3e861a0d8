package org.safehomes.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safehomes.gate.internal.Sql;
import org.safehomes.gate.internal.access.StaffRegister;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.store.Keys;
import org.safehomes.store.Seal;

/**
 * From whom records are kept, and who says of themself that they are linked to whom. Both as keyed hashes; what a record is
 * kept from is kept sealed besides, so that the host can be asked again who is linked to it now.
 */
@Upholds("AC-2")
final class LinkTable {

    private static final String TABLE = "sh_kept_from";
    private static final String COLUMN = "sealed";

    private final Connection connection;
    private final Sql sql;
    private final Keys keys;
    private final StaffRegister register;

    LinkTable(Connection connection, Means means) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.keys = means.keys();
        this.register = means.register();
    }

    /** By which links are compared. Not the hash that cases are found by: who abuses one and lives with another is not told. */
    static List<String> hashes(Keys keys, Collection<Link> links) {
        return links.stream().map(link -> hash(keys, link)).sorted().toList();
    }

    private static String hash(Keys keys, Link link) {
        return keys.lookUp("kept-from-" + link.kind(), link.key());
    }

    /** Keeps a record from everybody linked so, now or later; a second time changes nothing. */
    void keep(RecordRef ref, Link link) throws SQLException {
        var hash = hash(keys, link);
        if (!known("select 1 from sh_kept_from where record_ref = ? and hash = ?", ref.value(), hash)) {
            sql.update(
                    "insert into sh_kept_from (record_ref, hash, kind, sealed) values (?, ?, ?, ?)",
                    ref.value(),
                    hash,
                    link.kind().name(),
                    keys.open(connection, ref).seal(TABLE, COLUMN, row(ref, hash), link.key()));
        }
    }

    boolean isKeptFrom(RecordRef ref, Link link) throws SQLException {
        return known("select 1 from sh_kept_from where record_ref = ? and hash = ?", ref.value(), hash(keys, link));
    }

    /** Keeps a record from whatever another is kept from, but for one that is this one's survivor. */
    void keepLike(RecordRef other, RecordRef ref, @Nullable Link but) throws SQLException {
        var kept = kept(other);
        if (kept.isEmpty()) {
            return;
        }
        var seal = keys.open(connection, other);
        for (var one : kept) {
            var link = opened(seal, other, one);
            if (!link.equals(but)) {
                keep(ref, link);
            }
        }
    }

    private List<Kept> kept(RecordRef ref) throws SQLException {
        return sql.rows(
                row -> new Kept(row.getString("hash"), Link.Kind.valueOf(row.getString("kind")), row.getBytes(COLUMN)),
                "select hash, kind, sealed from sh_kept_from where record_ref = ? order by hash",
                ref.value());
    }

    private static Link opened(Seal seal, RecordRef ref, Kept one) {
        return new Link(one.kind(), seal.open(TABLE, COLUMN, row(ref, one.hash()), one.sealed()));
    }

    /** Somebody says that they are linked; a second time changes nothing. */
    void declare(StaffId staff, Link link, Instant now) throws SQLException {
        var hash = hash(keys, link);
        if (!known("select 1 from sh_declared_link where staff = ? and hash = ?", staff.value(), hash)) {
            sql.update(
                    "insert into sh_declared_link (staff, hash, happened_at) values (?, ?, ?)",
                    staff.value(),
                    hash,
                    Sql.at(now));
        }
    }

    /** Whom somebody says that they are linked to, as hashes. */
    List<String> declared(StaffId staff) throws SQLException {
        return sql.rows(
                row -> row.getString(1),
                "select hash from sh_declared_link where staff = ? order by hash",
                staff.value());
    }

    /** Who is linked to what a record is kept from: as the host knows now, and as they say themselves. */
    Set<StaffId> linked(RecordRef ref) throws SQLException {
        var kept = kept(ref);
        if (kept.isEmpty()) {
            return Set.of();
        }
        var seal = keys.open(connection, ref);
        var found = new LinkedHashSet<StaffId>();
        for (var one : kept) {
            found.addAll(register.linkedTo(opened(seal, ref, one)));
        }
        found.addAll(sql.rows(
                row -> new StaffId(row.getString(1)),
                "select distinct d.staff from sh_declared_link d join sh_kept_from k on k.hash = d.hash"
                        + " where k.record_ref = ? order by d.staff",
                ref.value()));
        return found;
    }

    /** The records that are kept from somebody, in the order of their references, after one. */
    List<RecordRef> keptAfter(Optional<RecordRef> after, String first) throws SQLException {
        return sql.rows(
                row -> RecordRef.of(row.getString(1)),
                "select distinct record_ref from sh_kept_from where record_ref > ? order by record_ref" + first,
                after.map(RecordRef::value).orElse(""));
    }

    private boolean known(String query, Object... parameters) throws SQLException {
        return sql.first(row -> true, query, parameters).isPresent();
    }

    private static String row(RecordRef ref, String hash) {
        return ref.value() + "/" + hash;
    }

    private record Kept(String hash, Link.Kind kind, byte[] sealed) {}
}
