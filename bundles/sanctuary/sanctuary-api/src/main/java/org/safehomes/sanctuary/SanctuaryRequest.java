package org.safehomes.sanctuary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.da.Consent;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;

/**
 * A request to make a survivor safer at home, with all that came of it.
 *
 * @param home whose it is about; empty until one is known
 * @param facts what the host said of the home when it was asked for
 * @param eligibility whether it is in the scheme (SA-8), as decided then
 * @param route who assesses the home, by the risk as it is now (SA-4)
 * @param assessAgain whether the risk has risen above what the home was last assessed for, or is high and nobody has assessed it (SA-4)
 * @param mayOrder whether locks and extra security may be ordered as far as the tenancy is concerned (SA-5), by what the host said
 *     when they were asked for; the host is asked again when one is ordered
 * @param works the schedule of works, in the order in which it was written
 * @param reviewDue when it is looked at again: three months after the last work was done; empty until then, and once it was
 * @param withdrawn why it is not wanted any more; empty as long as it is
 */
public record SanctuaryRequest(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        NewSanctuaryRequest what,
        State state,
        Optional<Uprn> home,
        HomeFacts facts,
        Decision<SanctuaryOffer.Eligibility> eligibility,
        Decision<SanctuaryOffer.AssessmentRoute> route,
        Decision<Boolean> assessAgain,
        Decision<Boolean> mayOrder,
        List<LawConsidered> considerations,
        List<HomeAssessment> assessments,
        List<SecurityWork> works,
        Optional<Instant> reviewDue,
        List<Review> reviews,
        Optional<String> withdrawn) {

    public SanctuaryRequest {
        considerations = List.copyOf(considerations);
        assessments = List.copyOf(assessments);
        works = List.copyOf(works);
        reviews = List.copyOf(reviews);
    }

    /** How far it is. */
    public enum State {
        ASKED,
        ASSESSED,
        /** There is a schedule of works, and nothing is ordered. */
        SCHEDULED,
        UNDER_WAY,
        /** All that was ordered is done, and it is not looked at again yet. */
        DONE,
        REVIEWED,
        WITHDRAWN
    }

    /** Who the survivor would rather have at the home. */
    public enum FitterGender {
        FEMALE,
        MALE,
        NO_PREFERENCE
    }

    /**
     * What is recorded.
     *
     * @param home if it is another than the case's own; personal data
     * @param why what the survivor is afraid of at home, and what they want; 1 to 4,000 characters
     * @param consent whether they agree to works at their home; nothing is ordered without it
     * @param perpetratorLivesThere whether the perpetrator still lives at the home (SA-2)
     * @param arsonThreat whether there is a threat or a risk of arson (SA-1)
     * @param atHome who may be at home, and when; at most 4,000 characters
     * @param access how and when somebody can come; at most 4,000 characters
     * @param fitter whom they would rather have at the home: a provider's paper says so; an order of the repairs desk does not, because
     *     the tenant on file can read it in the history of the home, so whoever arranges the visit says it
     */
    public record NewSanctuaryRequest(
            Optional<Uprn> home,
            String why,
            Consent consent,
            Answer perpetratorLivesThere,
            Answer arsonThreat,
            Optional<String> atHome,
            Optional<String> access,
            Optional<FitterGender> fitter) {}

    /**
     * What is known since of who lives at the home.
     *
     * @param perpetratorLivesThere whether the perpetrator lives there now (SA-2)
     * @param note how that is known; at most 4,000 characters
     */
    public record NewSaidOfHome(Answer perpetratorLivesThere, Optional<String> note) {}

    /** That it was considered what a lock or extra security means for others who hold the home (SA-5). */
    public record LawConsidered(EntryId id, StaffId by, Instant recordedAt, NewLawConsidered what) {}

    /**
     * What was considered.
     *
     * @param implications what it means for the tenancy, and who keeps a right to come in; 1 to 4,000 characters
     * @param advice who advised, such as the landlord's lawyers; at most 500 characters
     * @param goAhead whether locks and extra security may be ordered all the same
     */
    public record NewLawConsidered(String implications, Optional<String> advice, Boolean goAhead) {}

    /** A look back at it, three months after the work was done. */
    public record Review(EntryId id, StaffId by, Instant recordedAt, NewReview what) {}

    /**
     * What it found.
     *
     * @param safer whether the survivor feels safer at home
     * @param note 1 to 4,000 characters
     * @param more whether more is needed: ask for it anew
     */
    public record NewReview(Answer safer, String note, Boolean more) {}
}
