package org.safehomes.da;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/**
 * What can become of the home that survivor and perpetrator hold together (TL-1, TL-5, TL-6, TL-7). Nothing of it reaches the
 * host or anybody's tenancy file. For whoever may see the case.
 */
@ProviderType
public interface TenancyAdvice {

    /** The options side by side, as of today, with the notices that were given. */
    @Performs("READ_TENANCY_OPTIONS")
    TenancyOptions options(Caller caller, CaseRef reference);

    /** Records what the agreement says, and what the survivor asks; the latest record counts. */
    @Performs("RECORD_TENANCY_FACTS")
    EntryId recordFacts(Caller caller, CaseRef reference, TenancyOptions.NewTenancyFacts facts, Once once);

    /**
     * Records a notice. One by the perpetrator alerts the case's owner: a new grant is considered at once (TL-6).
     *
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is the survivor's and they were not warned, or neither a new grant
     *     is planned nor is it said why not (TL-1)
     */
    @Performs("RECORD_TENANCY_NOTICE")
    EntryId recordNotice(Caller caller, CaseRef reference, TenancyOptions.NewTenancyNotice notice, Once once);
}
