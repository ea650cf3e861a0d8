package org.safehomes.gate;

import static org.safehomes.gate.Stored.run;
import static org.safehomes.gate.Stored.stored;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safehomes.gate.internal.access.RecordTable;
import org.safehomes.gate.internal.access.RecordTable.Found;
import org.safehomes.gate.internal.outbox.Outbox;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.store.Seal;

/** One record in one operation. */
final class OpenRecord implements Granted {

    private static final String GRANT = "sh_grant";
    private static final String EXCLUSION = "sh_exclusion";
    private static final String REASON = "reason";

    private final Operation operation;
    private final RecordRef ref;
    private final Found found;
    private StaffId owner;
    private @Nullable Seal seal;

    OpenRecord(Operation operation, RecordRef ref, Found found) {
        this.operation = operation;
        this.ref = ref;
        this.found = found;
        this.owner = found.owner();
    }

    @Override
    public Caller caller() {
        return operation.caller();
    }

    @Override
    public RecordRef ref() {
        return ref;
    }

    @Override
    public Instant now() {
        return operation.now();
    }

    @Override
    public Instant received() {
        return operation.received();
    }

    @Override
    public Version version() {
        return found.version();
    }

    @Override
    public TeamId team() {
        return found.team();
    }

    @Override
    public StaffId owner() {
        return owner;
    }

    @Override
    public boolean open() {
        return found.open();
    }

    @Override
    public EntityManager em() {
        return operation.em();
    }

    @Override
    public Seal seal() {
        if (seal == null) {
            seal = stored(() -> operation.seal(ref));
        }
        return seal;
    }

    @Override
    public Seal apart() {
        return stored(() -> operation.apart(ref));
    }

    @Override
    public List<Grant> grants() {
        return stored(() -> operation.records().grants(ref)).stream()
                .map(kept -> kept.opened(seal().open(GRANT, REASON, kept.id(), kept.reason())))
                .toList();
    }

    @Override
    public List<String> modules() {
        return stored(() -> operation.records().modules(ref));
    }

    @Override
    public List<StaffId> excluded() {
        return stored(() -> operation.records().excluded(ref));
    }

    @Override
    public List<StaffId> excludedByName() {
        return stored(() -> operation.records().excludedByName(ref));
    }

    @Override
    public boolean byName() {
        return found.byName();
    }

    @Override
    public boolean sees(StaffId staff) {
        return stored(() -> operation.sees(staff, ref));
    }

    @Override
    public boolean barred(StaffId staff) {
        return excluded().contains(staff) || linked().contains(staff) || stored(() -> sides().knowsOther(staff));
    }

    @Override
    public void openByNameAlone() {
        run(() -> operation.records().byName(ref));
    }

    @Override
    public void excludeUntold(StaffId staff) {
        run(() -> operation.records().excludeApart(ref, staff, caller().staff(), operation.now()));
    }

    @Override
    public void hideFromCasesAgainst(Link survivor) {
        run(() -> sides().hideFromCasesAgainst(survivor));
    }

    @Override
    public boolean seesCaseAgainst(Link survivor) {
        return stored(() -> sides().callerSeesCaseAgainst(survivor));
    }

    @Override
    public void keepApartFromCasesAgainst(Link survivor) {
        run(() -> sides().keepApartFromCasesAgainst(survivor));
    }

    @Override
    public boolean isKeptFrom(Link link) {
        return stored(() -> operation.links().isKeptFrom(ref, link));
    }

    @Override
    public void hideLike(RecordRef other) {
        run(() -> operation.records().excludedByName(other).forEach(this::excludeUntold));
    }

    @Override
    public void keepFromLike(RecordRef other, Optional<Link> survivor) {
        run(() -> operation.links().keepLike(other, ref, survivor.orElse(null)));
    }

    @Override
    public void hideAs(Granted origin) {
        run(() -> sides().hideAs(origin));
    }

    @Override
    public boolean followIfApart(RecordRef other) {
        return stored(() -> sides().followIfApart(other));
    }

    @Override
    public void keepApart(Granted other, StaffId reviewer) {
        run(() -> sides().keepApart((OpenRecord) other, Optional.of(reviewer)));
    }

    @Override
    public void keepApartToo(RecordRef belonging) {
        run(() -> sides().keepApartToo(belonging));
    }

    @Override
    public void separate() {
        run(() -> sides().separate());
    }

    Sides sides() {
        return new Sides(operation, this);
    }

    @Override
    public Set<StaffId> linked() {
        return stored(() -> operation.links().linked(ref));
    }

    @Override
    public Optional<StaffId> lineManager() {
        var out = new HashSet<>(excluded());
        out.addAll(linked());
        return operation.means().register().lineManager(owner(), out);
    }

    @Override
    public void announce(String topic) {
        run(() -> Outbox.write(
                operation.connection(),
                EntryId.next(operation.means().ids()).value(),
                topic,
                ref,
                operation.now().toEpochMilli()));
    }

    @Override
    public EntryId order(HostOrder order) {
        var id = EntryId.next(operation.means().ids());
        run(() -> operation.orders().write(id, ref, order, seal(), caller().staff(), operation.now()));
        return id;
    }

    @Override
    public void settle(EntryId order, OrderOnHost.Settlement how, String why) {
        if (!stored(() -> operation.orders().settle(order, ref, how, why, seal(), caller().staff(), operation.now()))) {
            throw new NoSuchRecord();
        }
    }

    @Override
    public void callOff(EntryId order, String why) {
        run(() -> operation.orders().callOff(order, ref, why, seal(), caller().staff(), operation.now()));
    }

    @Override
    public boolean ordersNewlyHeld() {
        return stored(() -> operation.orders().tell(ref)) > 0;
    }

    @Override
    public List<OrderOnHost> orders() {
        return stored(() -> operation.orders().of(ref));
    }

    @Override
    public void proposeDisposal(String why) {
        var sealed = seal().seal("sh_disposal_proposal", "why", ref.value(), why);
        run(() -> operation.disposals().propose(ref, caller().staff(), sealed, operation.now()));
    }

    @Override
    public void dispose() {
        run(() -> operation.disposals().demandSecondPerson(ref, caller().staff(), found.open()));
        announce("gate/disposed");
        run(() -> operation.means().keys().dispose(operation.connection(), ref));
        run(() -> operation.disposals().delete(ref));
        seal = null;
    }

    @Override
    public void assign(StaffId next) {
        run(() -> operation.records().assign(ref, next));
        owner = next;
        separate();
    }

    @Override
    public void open(boolean open) {
        run(() -> operation.records().open(ref, open));
    }

    @Override
    public void grant(StaffId staff, String reason, Optional<Instant> until, Extent extent) {
        grant(staff, reason, until.orElse(null), extent, null);
        separate();
    }

    private void grant(StaffId staff, String reason, @Nullable Instant until, Extent extent, @Nullable String kind) {
        var id = EntryId.next(operation.means().ids()).value();
        var sealed = seal().seal(GRANT, REASON, id, reason);
        run(() -> operation
                .records()
                .grant(id, ref, staff, sealed, caller().staff(), operation.now(), until, extent, kind));
    }

    /** Opens the record to the caller for a while, to be read alone. */
    void glass(String reason, Instant until) {
        grant(caller().staff(), reason, until, Extent.FULL, RecordTable.GLASS);
        separate();
    }

    /** Opens the record to somebody who reads it beside the one that it is kept apart from. */
    void review(StaffId reviewer) {
        grant(reviewer, "Reads both sides.", null, Extent.FULL, RecordTable.REVIEW);
    }

    @Override
    public void endGrant(StaffId staff) {
        run(() -> operation.records().endGrants(ref, staff, operation.now()));
    }

    @Override
    public void exclude(StaffId staff, String reason) {
        var sealed = seal().seal(EXCLUSION, REASON, ref.value() + "/" + staff.value(), reason);
        run(() -> operation.records().exclude(ref, staff, sealed, caller().staff(), operation.now()));
    }

    @Override
    public void keepFrom(Link link) {
        run(() -> operation.links().keep(ref, link));
    }

    @Override
    public void excludeFrom(RecordRef related, StaffId staff, String reason) {
        run(() -> operation
                .records()
                .exclude(
                        related,
                        staff,
                        operation.seal(related).seal(EXCLUSION, REASON, related.value() + "/" + staff.value(), reason),
                        caller().staff(),
                        operation.now()));
    }

    @Override
    public Granted create(RecordRef other, Placement placement) {
        return stored(() -> operation.make(other, placement));
    }

    @Override
    public Granted join(RecordRef other) {
        return stored(() -> operation.lock(other, Version.any()));
    }
}
