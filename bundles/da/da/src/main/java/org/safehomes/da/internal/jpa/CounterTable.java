package org.safehomes.da.internal.jpa;

import java.util.List;
import org.safehomes.da.CounterAllegations.Pair;
import org.safehomes.gate.InSight;
import org.safehomes.kernel.CaseRef;

/** Pairs of cases that are kept apart, for who reviews them. */
public final class CounterTable {

    /** The pairs that the caller reviews, of which they see both cases; the latest first. */
    public List<Pair> reviewed(InSight sight) {
        var first = sight.visible("a.ref");
        var counter = sight.visible("a.other");
        var query = sight.em()
                .createNativeQuery("select a.ref, a.other from sh_apart a where a.reviewer = ? and " + first.sql()
                        + " and " + counter.sql() + " order by a.happened_at desc, a.ref");
        int at = ReportTable.bind(query, 1, List.of(sight.caller().staff().value()));
        at = ReportTable.bind(query, at, first.parameters());
        ReportTable.bind(query, at, counter.parameters());
        return ReportTable.rows(query, Object[].class).stream()
                .map(cells -> new Pair(new CaseRef((String) cells[0]), new CaseRef((String) cells[1])))
                .toList();
    }
}
