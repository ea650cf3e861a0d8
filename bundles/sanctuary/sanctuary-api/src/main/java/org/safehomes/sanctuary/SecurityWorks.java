package org.safehomes.sanctuary;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;
import org.safehomes.sanctuary.SecurityWork.NewSecurityWork;
import org.safehomes.sanctuary.SecurityWork.NewWorkStep;

/** The schedule of works of a request: written, ordered, done. For whoever may see the case. */
@ProviderType
public interface SecurityWorks {

    /**
     * Puts a work on the schedule, and decides who does it (SA-3) and whether it is an emergency (SA-2). The hours of an emergency
     * count from the request or, if it was recorded later that the perpetrator has gone, from then: a schedule that is written late gains
     * no time. Of a request whose works were all done they count from now. If it is said with a work that the perpetrator has gone, the works
     * before it become an emergency too: see {@link SanctuaryRequests#sayWhoLivesThere}.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such request
     * @throws org.safehomes.kernel.problem.RefusedByRule if the landlord does not offer the measure (SA-1), the home is not in the
     *     scheme (SA-8), or the request was withdrawn
     */
    @Performs("PLAN_WORK")
    EntryId plan(Caller caller, CaseRef reference, EntryId request, NewSecurityWork work, Once once);

    /**
     * Orders a work in neutral words (SA-7): of the housing management system, or of the provider, to whom {@link #paper} goes. What the
     * host says of the home, who does the work and whether it is an emergency is asked again: what has become an emergency has a clock from
     * when the perpetrator was said to have gone.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @return the order's reference, by which the contractor knows it
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such request or work
     * @throws org.safehomes.kernel.problem.Unavailable if a provider would do it and the host does not say where the home is
     * @throws org.safehomes.kernel.problem.ParameterNotSet if a provider would do it and none is set (SA-3)
     * @throws org.safehomes.kernel.problem.RefusedByRule if the survivor has not agreed (SH-3), what it means for others who hold the
     *     home was not considered (SA-5), no home is known, or it is ordered, done, called off or not fitted
     */
    @Performs("ORDER_WORK")
    EntryId order(Caller caller, CaseRef reference, EntryId request, EntryId work, Once once);

    /**
     * The neutral works order for the provider, as a PDF file: addressed as it was when it was ordered, however often it is printed.
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such request or work
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is not ordered of the provider, is done or called off, or may not leave
     *     as it stands
     */
    @Performs("PRINT_WORK")
    byte[] paper(Caller caller, CaseRef reference, EntryId request, EntryId work);

    /**
     * Records what became of a work. What was said to be done and is not is open again: its clock goes on to its first end, and the
     * case's owner is given a task to call whoever was to do it. What is called off is taken back from the repairs desk while it has not left; where it may
     * have, or went to the provider, the case's owner is given a task to call them.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such request or work
     * @throws org.safehomes.kernel.problem.InvalidInput if the host has no such document
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is called off or done already, was never ordered, is said to be not done
     *     before it is done or after the request was withdrawn, or the step is before the order or the step before it
     */
    @Performs("RECORD_WORK_STEP")
    EntryId record(Caller caller, CaseRef reference, EntryId request, EntryId work, NewWorkStep what, Once once);
}
