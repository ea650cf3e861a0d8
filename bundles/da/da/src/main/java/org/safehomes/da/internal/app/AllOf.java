package org.safehomes.da.internal.app;

import java.util.List;
import org.safehomes.kernel.Decision;

/** Several rules asked at once, so that one answer names all that is missing. */
final class AllOf {

    private AllOf() {}

    /** What the first rule says that refuses, with what the others miss besides; what the first says, if none refuses. */
    static Decision<Boolean> the(List<Decision<Boolean>> said) {
        var refused = said.stream().filter(each -> !each.outcome()).toList();
        return refused.isEmpty() ? said.get(0) : together(refused);
    }

    private static Decision<Boolean> together(List<Decision<Boolean>> refused) {
        return new Decision<>(
                false,
                refused.get(0).rule(),
                refused.stream()
                        .flatMap(each -> each.clauses().stream())
                        .distinct()
                        .toList(),
                refused.stream().flatMap(each -> each.reasons().stream()).toList());
    }
}
