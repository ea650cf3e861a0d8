package org.safehomes.gate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** One record, and those that it is kept apart from: whoever is in on the one never sees the other (IN-11). */
@Upholds("IN-11")
final class Sides {

    private final Operation operation;
    private final OpenRecord record;
    private final RecordRef ref;

    Sides(Operation operation, OpenRecord record) {
        this.operation = operation;
        this.record = record;
        this.ref = record.ref();
    }

    /** Who is in on a record and not excluded yet from one that it is kept apart from. */
    record Stray(StaffId staff, RecordRef other) {}

    boolean knowsOther(StaffId staff) throws SQLException {
        for (var other : operation.apart().others(ref)) {
            if (operation.sees(staff, other)) {
                return true;
            }
        }
        return false;
    }

    void hideFromCasesAgainst(Link survivor) throws SQLException {
        for (var against : casesAgainst(survivor)) {
            insiders(operation.unseen(against).orElseThrow()).forEach(record::excludeUntold);
        }
    }

    boolean callerSeesCaseAgainst(Link survivor) throws SQLException {
        for (var against : casesAgainst(survivor)) {
            if (operation.sees(against)) {
                return true;
            }
        }
        return false;
    }

    void keepApartFromCasesAgainst(Link survivor) throws SQLException {
        for (var against : casesAgainst(survivor)) {
            var first = operation.unseen(against).orElseThrow();
            keepApart(first, reviewer(first));
        }
    }

    void keepApart(OpenRecord first, Optional<StaffId> reviewer) throws SQLException {
        operation.apart().add(first.ref(), ref, reviewer.orElse(null), operation.now());
        operation.apart().add(ref, first.ref(), null, operation.now());
        reviewer.ifPresent(first::review);
        reviewer.ifPresent(record::review);
        first.separate();
        separate();
    }

    void keepApartToo(RecordRef belonging) throws SQLException {
        for (var against : operation.apart().against(ref)) {
            operation.apart().add(against, belonging, null, operation.now());
            operation.unseen(against).orElseThrow().separate();
        }
    }

    boolean followIfApart(RecordRef other) throws SQLException {
        var theirs = operation.unseen(other).filter(OpenRecord::open);
        if (theirs.isEmpty()
                || operation.apart().others(other).isEmpty()
                || record.excluded().contains(theirs.get().owner())) {
            return false;
        }
        record.openByNameAlone();
        record.assign(theirs.get().owner());
        return true;
    }

    void hideAs(Granted origin) throws SQLException {
        origin.excluded().stream()
                .filter(staff -> !origin.excludedByName().contains(staff))
                .forEach(record::excludeUntold);
        operation.links().keepLike(origin.ref(), ref, null);
    }

    void separate() throws SQLException {
        for (var stray : strays()) {
            operation
                    .records()
                    .excludeApart(stray.other(), stray.staff(), record.caller().staff(), operation.now());
        }
    }

    List<Stray> strays() throws SQLException {
        var strays = new ArrayList<Stray>();
        var others = operation.apart().others(ref);
        if (others.isEmpty()) {
            return strays;
        }
        var inside = insiders(record);
        for (var other : others) {
            var excluded = operation.records().excluded(other);
            inside.stream()
                    .filter(staff -> !excluded.contains(staff))
                    .forEach(staff -> strays.add(new Stray(staff, other)));
        }
        return strays;
    }

    private List<RecordRef> casesAgainst(Link survivor) throws SQLException {
        var hash = LinkTable.hashes(operation.means().keys(), List.of(survivor));
        return operation.apart().casesKeptFrom(hash.get(0)).stream()
                .filter(against -> !against.equals(ref))
                .toList();
    }

    /** The next manager up who is in on neither side. */
    private Optional<StaffId> reviewer(OpenRecord first) throws SQLException {
        var out = new HashSet<StaffId>();
        for (var side : List.of(first, record)) {
            out.addAll(side.excluded());
            out.addAll(side.linked());
            out.addAll(insiders(side));
        }
        return operation.means().register().lineManager(first.owner(), out);
    }

    /** Whoever owns a record, manages who does, or was let in; not who reviews. */
    private Set<StaffId> insiders(OpenRecord side) throws SQLException {
        var inside = new LinkedHashSet<StaffId>();
        inside.add(side.owner());
        side.lineManager().ifPresent(inside::add);
        inside.addAll(operation.apart().letIn(side.ref(), operation.now()));
        operation.apart().reviewers(side.ref()).forEach(inside::remove);
        return inside;
    }
}
