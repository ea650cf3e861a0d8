package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** New tenancies offered to the survivor (TL-2, L4.4, E8, V4.3). For whoever may see the case. */
@ProviderType
public interface GrantOffers {

    /**
     * Records an offer. It ends the owner's task that a perpetrator's notice raised.
     *
     * @throws org.safehomes.kernel.problem.RefusedByRule if a local authority would grant less than a secure tenancy to somebody
     *     who is or was a lifetime tenant, or may have been, for reasons connected with abuse (TL-2, Housing Act 1985 s81ZA)
     */
    @Performs("RECORD_GRANT_OFFER")
    EntryId record(Caller caller, CaseRef reference, GrantOffer.NewGrantOffer offer, Once once);

    /** The offers of a case, the first recorded first. */
    @Performs("LIST_GRANT_OFFERS")
    List<GrantOffer> offers(Caller caller, CaseRef reference);
}
