package org.safehomes.it.audit;

import java.util.Arrays;
import java.util.List;

/**
 * What the trail says, or must say, of one operation.
 *
 * @param correlation the id that the answer carried
 */
record Entry(String correlation, String staff, String action, String outcome, List<String> refs) {

    /** A line of {@link AuditSteps} without the entry's own id. */
    static Entry of(String line) {
        var cells = line.split("\t", -1);
        return new Entry(
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                Arrays.stream(cells[5].split(" ")).filter(ref -> !ref.isEmpty()).toList());
    }
}
