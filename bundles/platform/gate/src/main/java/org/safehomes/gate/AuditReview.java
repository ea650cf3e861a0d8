package org.safehomes.gate;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.RecordRef;

/**
 * Reading the audit trail: who looked at what and when, never what they saw (AC-3). Every reading is an entry of the trail
 * itself. Nobody learns from it of a record that they are excluded from (AC-2): it is in no answer, count or cursor, and what
 * was done to nothing else is left out whole.
 */
@ProviderType
public interface AuditReview {

    /**
     * Searches the whole trail, the latest entry first. For auditors.
     *
     * @param question nothing given asks for everything; a record that is missing or hidden gives an empty list
     * @param limit how many at most, 1 to 200; a page that names very many records ends earlier
     * @param cursor from the page before; empty for the first
     * @throws org.safehomes.kernel.problem.InvalidInput if the time range ends before it begins, or the cursor is none
     */
    @Performs("SEARCH_AUDIT")
    Page<AuditLine> search(Caller caller, AuditQuestion question, int limit, Optional<String> cursor);

    /**
     * Who did what with one record, the latest entry first. For its line manager: the first person up its owner's chain who is
     * not excluded (CL-2). Says nothing of other records.
     *
     * @param limit how many at most, 1 to 200
     * @param cursor from the page before; empty for the first
     * @throws org.safehomes.kernel.problem.NotAllowed if the caller sees the record and is not its line manager
     * @throws org.safehomes.kernel.problem.InvalidInput if the cursor is none
     */
    @Performs("READ_RECORD_AUDIT")
    Page<AuditLine> ofRecord(Caller caller, RecordRef record, int limit, Optional<String> cursor);
}
