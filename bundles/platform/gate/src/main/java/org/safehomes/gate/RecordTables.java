package org.safehomes.gate;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where a module keeps something of records: content, what is due, and the hashes that a record is found by. When a record is
 * disposed of, its rows in these tables are deleted; also those of a module that was away then, and those that a restored backup
 * brought back. Register it as a service while the tables are there.
 */
@ConsumerType
public interface RecordTables {

    /** The column with the reference of the record, by table: names of ours, in lower case with underscores. */
    Map<String, String> columns();
}
