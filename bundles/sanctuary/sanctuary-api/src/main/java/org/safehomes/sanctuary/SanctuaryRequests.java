package org.safehomes.sanctuary;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;
import org.safehomes.sanctuary.HomeAssessment.NewHomeAssessment;
import org.safehomes.sanctuary.SanctuaryRequest.NewLawConsidered;
import org.safehomes.sanctuary.SanctuaryRequest.NewReview;
import org.safehomes.sanctuary.SanctuaryRequest.NewSaidOfHome;
import org.safehomes.sanctuary.SanctuaryRequest.NewSanctuaryRequest;

/** Requests to be made safer at home, from asking to review. For whoever may see the case. */
@ProviderType
public interface SanctuaryRequests {

    /** What the landlord offers in a case: measures, who does them, and whether the home is in the scheme (SA-1, SA-3, SA-8). */
    @Performs("READ_OFFER")
    SanctuaryOffer offer(Caller caller, CaseRef reference);

    /**
     * Records that the survivor wants to be made safer at home. It is taken also where the home is not in the scheme, or the host
     * cannot say: the answer gives the reason, and what else there is (SA-8). Where it is an emergency (SA-2), the line manager is told
     * once its hours are over and there is no schedule of works.
     *
     * @param once a repetition answers the first one's id and adds nothing
     */
    @Performs("ASK_SANCTUARY")
    EntryId ask(Caller caller, CaseRef reference, NewSanctuaryRequest request, Once once);

    /**
     * Records that the perpetrator has gone, or is back. Once they have gone, what is planned or ordered and not over is an emergency too
     * where the landlord takes it so (SA-2): its hours count from now, and of what is ordered the case's owner is given a task to tell
     * whoever is to do it. What has become an emergency stays one.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such request
     * @throws org.safehomes.kernel.problem.RefusedByRule if the request was withdrawn
     */
    @Performs("SAY_WHO_LIVES_THERE")
    EntryId sayWhoLivesThere(Caller caller, CaseRef reference, EntryId request, NewSaidOfHome said, Once once);

    /** The requests of a case with all that came of them, the earliest first. */
    @Performs("LIST_REQUESTS")
    List<SanctuaryRequest> requests(Caller caller, CaseRef reference);

    /**
     * Records what locks or extra security mean for others who hold the home (SA-5, W6). It informs and records; it decides no law.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such request
     */
    @Performs("CONSIDER_LAW")
    EntryId considerLaw(Caller caller, CaseRef reference, EntryId request, NewLawConsidered considered, Once once);

    /**
     * Records an assessment of the home (SA-4). Each is kept; the one made last counts.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such request
     * @throws org.safehomes.kernel.problem.RefusedByRule if an officer's assessment, or one of a landlord that does the works itself,
     *     names no visit at a home that the case's meetings have between the request and the assessment, both included, and that no
     *     assessment before has named (ST-1)
     */
    @Performs("ASSESS_HOME")
    EntryId assess(Caller caller, CaseRef reference, EntryId request, NewHomeAssessment assessment, Once once);

    /**
     * Records that the survivor has changed their mind. What is ordered already is called off work by
     * work; what was done is looked back at all the same.
     *
     * @param reason 1 to 4,000 characters
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such request
     * @throws org.safehomes.kernel.problem.RefusedByRule if a work is ordered and not over
     */
    @Performs("WITHDRAW_REQUEST")
    EntryId withdraw(Caller caller, CaseRef reference, EntryId request, String reason, Once once);

    /**
     * Records a look back, three months after the work was done or earlier.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such request
     * @throws org.safehomes.kernel.problem.RefusedByRule if no work of it was done, or some is not over
     */
    @Performs("REVIEW_REQUEST")
    EntryId review(Caller caller, CaseRef reference, EntryId request, NewReview review, Once once);
}
