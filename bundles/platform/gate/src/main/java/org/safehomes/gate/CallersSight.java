package org.safehomes.gate;

import static org.safehomes.gate.Stored.stored;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Version;
import org.safehomes.store.Dialect;
import org.safehomes.store.Seal;

/** What one caller may see in one listing. */
final class CallersSight implements InSight {

    private final Operation operation;

    CallersSight(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Caller caller() {
        return operation.caller();
    }

    @Override
    public EntityManager em() {
        return operation.em();
    }

    @Override
    public Dialect dialect() {
        return operation.means().database().dialect();
    }

    @Override
    public Condition visible(String column) {
        var condition = operation.ofMany();
        return new Condition(condition.of(column), condition.parameters());
    }

    @Override
    public Condition hidden(String column) {
        var never = operation.never();
        return new Condition(column + " in " + never.sql(), never.parameters());
    }

    @Override
    public Map<String, Version> versions(List<? extends RecordRef> refs) {
        return stored(() -> operation.records().versions(refs, operation.ofMany()));
    }

    @Override
    public List<OrderOnHost> stuckOrders(Instant after, String afterId, int limit) {
        var visible = visible("o.record_ref");
        return stored(() -> operation
                .orders()
                .stuck(
                        visible.sql(),
                        visible.parameters(),
                        after,
                        afterId,
                        dialect().first(limit)));
    }

    @Override
    public Condition keptFrom(String column, Link link) {
        return new Condition(
                "exists (select 1 from sh_kept_from k where k.record_ref = " + column + " and k.hash = ?)",
                List.copyOf(LinkTable.hashes(operation.means().keys(), List.of(link))));
    }

    @Override
    public List<RecordRef> mingled() {
        requireJob();
        return stored(() -> {
            var found = new ArrayList<RecordRef>();
            for (var ref : operation.apart().all()) {
                var record = operation.unseen(ref);
                if (record.isPresent() && !record.get().sides().strays().isEmpty()) {
                    found.add(ref);
                }
            }
            return found;
        });
    }

    @Override
    public List<RecordRef> newlyHeld(int limit) {
        requireJob();
        return stored(() -> operation.orders().untold(dialect().first(limit)));
    }

    private void requireJob() {
        if (!operation.caller().system()) {
            throw new IllegalStateException("Only a job of the system looks through all records.");
        }
    }

    @Override
    public Swept unnoticed(Optional<RecordRef> after, int most) {
        requireJob();
        return stored(() -> {
            var looked = operation.links().keptAfter(after, dialect().first(most));
            var found = new ArrayList<RecordRef>();
            for (var ref : looked) {
                if (!Set.copyOf(operation.records().excluded(ref))
                        .containsAll(operation.links().linked(ref))) {
                    found.add(ref);
                }
            }
            return new Swept(
                    found, looked.size() < most ? Optional.empty() : Optional.of(looked.get(looked.size() - 1)));
        });
    }

    @Override
    public Seal seal(RecordRef ref) {
        return stored(() -> operation.seal(ref));
    }
}
