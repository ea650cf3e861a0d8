package org.safehomes.da;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.Version;

/** Cases. For the case's team, its line manager, and those added by name; never for those excluded (AC-1, AC-2). */
@ProviderType
public interface Cases {

    /**
     * The cases the caller may see, the latest opened first.
     *
     * @param limit how many, 1 to 200
     * @param cursor from the page before; empty for the first
     */
    @Performs("LIST_CASES")
    Page<Triage.CaseSummary> list(Caller caller, int limit, Optional<String> cursor);

    /**
     * Cases about exactly this home, person or phone, among those the caller may see; at most 50. Never for a look-up by
     * the other tenant (AN-2): this is for staff who may see the case.
     *
     * @throws org.safehomes.kernel.problem.InvalidInput unless exactly one of the three is given
     */
    @Performs("SEARCH_CASES")
    List<Triage.CaseSummary> search(Caller caller, Search search);

    /** One case. */
    @Performs("READ_CASE")
    Case read(Caller caller, CaseRef reference);

    /**
     * Hands a case to another owner (CL-8). For managers. If the survivor has said what officer they wish, it is said whether
     * the new owner is so, and if not, why it is somebody else (SC-3); both are kept.
     *
     * @param version what the caller saw
     * @param reason why; 1 to 4,000 characters
     * @param preferenceMet whether the new owner is as the survivor wishes; may be missing if they have said no wish
     * @param explanation why it is somebody else than they wish; at most 4,000 characters
     * @throws org.safehomes.kernel.problem.RefusedByRule if there is such a wish, and it is not said that it is met nor explained
     *     why it is not (SC-3)
     * @throws org.safehomes.kernel.problem.InvalidInput if the new owner is not an active member of staff, or may not see
     *     the case: the answer does not tell which
     */
    @Performs("ASSIGN_CASE")
    Case assign(
            Caller caller,
            CaseRef reference,
            Version version,
            StaffId owner,
            String reason,
            Optional<Answer> preferenceMet,
            Optional<String> explanation);

    /** What to look for: exactly one of the three. */
    record Search(Optional<Uprn> home, Optional<PersonId> person, Optional<String> phone) {}
}
