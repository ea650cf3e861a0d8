package org.safehomes.gate;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safehomes.gate.internal.access.NeedToKnow;
import org.safehomes.gate.internal.access.RecordTable;
import org.safehomes.gate.internal.access.Standing;
import org.safehomes.gate.internal.disposal.DisposalTable;
import org.safehomes.gate.internal.order.OrderTable;
import org.safehomes.gate.internal.session.SessionCaller;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.problem.StaleVersion;
import org.safehomes.store.Seal;

/** One operation under way: its caller, its moment, its one connection, and which records it has touched. */
final class Operation {

    /** The module that all cases are of: it is never the one that is gone. */
    private static final String CASEWORK = "da";

    private final Means means;
    private final SessionCaller caller;
    private final Standing standing;
    private final Action action;
    private final Instant now;
    private final EntityManager em;
    private final Connection connection;
    private final RecordTable records;
    private final Set<RecordRef> touched = new LinkedHashSet<>();
    private @Nullable List<String> linkedTo;
    private boolean over;

    Operation(Means means, SessionCaller caller, Standing standing, Action action, Instant now, EntityManager em) {
        this.means = means;
        this.caller = caller;
        this.standing = standing;
        this.action = action;
        this.now = now;
        this.em = em;
        this.connection = em.unwrap(Connection.class);
        this.records = new RecordTable(connection);
    }

    /** The record, if the caller may know of it; else there is none, whichever of the two reasons. */
    OpenRecord find(RecordRef ref) throws SQLException {
        touched.add(ref);
        var found = records.find(ref, condition());
        return new OpenRecord(this, ref, found.orElseThrow(NoSuchRecord::new));
    }

    /** The record, locked until the transaction ends. */
    OpenRecord lock(RecordRef ref, Version version) throws SQLException {
        var record = change(ref);
        if (!version.allows(record.version())) {
            throw new StaleVersion();
        }
        fence(record, version);
        return record;
    }

    private void fence(OpenRecord record, Version version) throws SQLException {
        var adds = version.equals(Version.any());
        if (!records.fence(record.ref(), adds ? null : record.version(), now)) {
            throw new StaleVersion();
        }
        if (record.ref() instanceof CaseRef && !action.module().equals(CASEWORK)) {
            records.worked(record.ref(), action.module());
        }
    }

    /** The record, if the caller may change it. One that is not there costs the same statements as one they may not know of. */
    private OpenRecord change(RecordRef ref) throws SQLException {
        touched.add(ref);
        var found = records.find(ref, condition(NeedToKnow.Use.CHANGE));
        if (found.isEmpty() && records.find(ref, condition()).isPresent()) {
            throw refused("This record is open to you to be read, and not to be changed.");
        }
        return new OpenRecord(this, ref, found.orElseThrow(NoSuchRecord::new));
    }

    /** The record, locked, for anybody who is not to be kept from it for ever. */
    OpenRecord unlessExcluded(RecordRef ref) throws SQLException {
        touched.add(ref);
        var found = records.find(ref, condition(NeedToKnow.Use.GLASS));
        // whoever sees the other side of a counter-allegation may not know of this one
        for (var other : apart().against(ref)) {
            found = sees(other) && !sees(ref) ? Optional.empty() : found;
        }
        var record = new OpenRecord(this, ref, found.orElseThrow(NoSuchRecord::new));
        fence(record, Version.any());
        return record;
    }

    void breakGlass(OpenRecord record, String reason, Duration limit) throws SQLException {
        if (records.find(record.ref(), condition()).isPresent()) {
            throw refused("You see this record already: there is no glass to break.");
        }
        record.glass(reason, now.plus(limit));
    }

    private static RefusedByRule refused(String why) {
        return new RefusedByRule(new Decision<>(false, "AC-4", List.of(), List.of(why)));
    }

    OpenRecord make(RecordRef ref, Placement placement) throws SQLException {
        touched.add(ref);
        records.insert(ref, placement, caller.staff(), now);
        means.keys().create(connection, ref);
        return new OpenRecord(
                this, ref, new RecordTable.Found(placement.team(), placement.owner(), true, false, new Version(0)));
    }

    NeedToKnow condition() {
        return condition(NeedToKnow.Use.READ);
    }

    NeedToKnow never() {
        return NeedToKnow.never(standing.staff(), linkedTo());
    }

    private NeedToKnow condition(NeedToKnow.Use use) {
        var known = new NeedToKnow.Links(LinkTable.hashes(means.keys(), standing.links()), false);
        return NeedToKnow.of(standing, known, now, use, action.basic());
    }

    /** The same for many records. */
    NeedToKnow ofMany() {
        return standing.system()
                ? NeedToKnow.everything()
                : NeedToKnow.of(
                        standing, new NeedToKnow.Links(linkedTo(), true), now, NeedToKnow.Use.READ, action.basic());
    }

    /** Whom the caller is linked to, as the host knows now and as they said. Asked once: what is said now holds from the next on. */
    private List<String> linkedTo() {
        if (linkedTo == null) {
            try {
                var hashes = new TreeSet<>(LinkTable.hashes(means.keys(), standing.links()));
                hashes.addAll(links().declared(standing.staff()));
                linkedTo = List.copyOf(hashes);
            } catch (SQLException e) {
                throw new Stored.Failed(e);
            }
        }
        return linkedTo;
    }

    Seal seal(RecordRef ref) throws SQLException {
        var seal = means.keys().open(connection, ref);
        return caller.system() && !action.systemOpens() ? new WriteOnly(seal) : seal;
    }

    Seal apart(RecordRef ref) throws SQLException {
        if (caller.system() || !action.identifies()) {
            throw new IllegalStateException("Who a record is about is opened only by actions that say so.");
        }
        return means.keys().apart(connection, ref);
    }

    void touch(Iterable<? extends RecordRef> refs) {
        refs.forEach(touched::add);
    }

    Set<RecordRef> touched() {
        return touched;
    }

    Means means() {
        return means;
    }

    SessionCaller caller() {
        return caller;
    }

    Instant now() {
        return now;
    }

    /** When what is done now was asked for: earlier than now if it was kept until it could be done. */
    Instant received() {
        return caller.received().orElse(now);
    }

    EntityManager em() {
        if (over) {
            throw new IllegalStateException("The operation is over: nothing of it may be used outside its work.");
        }
        return em;
    }

    Connection connection() {
        return connection;
    }

    ApartTable apart() {
        return new ApartTable(connection);
    }

    /** A record that the gate looks up for itself: nobody is told of it, and it is in no answer. */
    Optional<OpenRecord> unseen(RecordRef ref) throws SQLException {
        return records.find(ref, NeedToKnow.everything()).map(found -> new OpenRecord(this, ref, found));
    }

    /** Whether the caller sees another record. */
    boolean sees(RecordRef ref) throws SQLException {
        return records.find(ref, condition()).isPresent();
    }

    /** Whether somebody sees a record now, if only its basic information. */
    boolean sees(StaffId staff, RecordRef ref) throws SQLException {
        if (!means.register().active(staff)) {
            return false;
        }
        var theirs = means.register().standing(staff);
        var known = new NeedToKnow.Links(LinkTable.hashes(means.keys(), theirs.links()), false);
        return records.find(ref, NeedToKnow.of(theirs, known, now, NeedToKnow.Use.READ, true))
                .isPresent();
    }

    LinkTable links() {
        return new LinkTable(connection, means);
    }

    RecordTable records() {
        return records;
    }

    DisposalTable disposals() {
        return new DisposalTable(connection);
    }

    OrderTable orders() {
        return new OrderTable(connection);
    }

    void end() {
        over = true;
    }
}
