package org.safehomes.gate;

import java.time.Instant;
import java.util.List;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

/**
 * One operation as the audit trail has it: who did what to which records, when, and what came of it. Never what they saw.
 *
 * @param staff who acted; a job of the system is {@code system:} and its name
 * @param action module and action, such as {@code da/READ_CASE}
 * @param outcome what came of it
 * @param records the reports and cases that the answer said something about, as far as the reader may know of them
 */
public record AuditLine(
        EntryId id, Instant at, StaffId staff, String action, Outcome outcome, List<RecordRef> records) {

    public AuditLine {
        records = List.copyOf(records);
    }

    /** What came of an operation. */
    public enum Outcome {
        /** It was done and answered. */
        DONE,
        /** There was no such record for whoever asked, whether it was missing or hidden. */
        NO_SUCH_RECORD,
        /** Their roles did not include it. */
        NOT_ALLOWED,
        /** A rule, a version or the input stood against it; nothing was changed. */
        REFUSED,
        /** It broke; nothing was changed. */
        FAILED
    }
}
