package org.safehomes.gate.internal.disposal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a table names the record that a row is of.
 *
 * @param table in lower case with underscores
 */
public record RecordColumn(String table, String column) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,29}");

    /** What the gate itself keeps of a record, but for the trail, what was announced, and that it was disposed of. */
    public static final List<RecordColumn> OWN = List.of(
            new RecordColumn("sh_grant", "record_ref"),
            new RecordColumn("sh_exclusion", "record_ref"),
            new RecordColumn("sh_kept_from", "record_ref"),
            new RecordColumn("sh_apart", "ref"),
            new RecordColumn("sh_apart", "other"),
            new RecordColumn("sh_order", "record_ref"),
            new RecordColumn("sh_disposal_proposal", "record_ref"),
            new RecordColumn("sh_case_module", "record_ref"),
            new RecordColumn("sh_record", "ref"));

    /** @throws IllegalArgumentException if a name is none of ours */
    public RecordColumn {
        if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException("No name of a table or a column of ours: " + table);
        }
    }
}
