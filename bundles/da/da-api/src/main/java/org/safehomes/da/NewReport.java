package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.kernel.StaffId;

/**
 * A report of abuse as it comes in. Only the first three are asked of everybody; no field asks for proof (IN-2), and at
 * immediate risk whatever is there is saved (IN-3).
 *
 * @param channel how it came in (IN-1)
 * @param reporterKind who reported (IN-1)
 * @param immediateRisk whether somebody is at risk of harm now; asked first (IN-3)
 * @param policeCalled if the police were called
 * @param reporter who reported, if it is not the survivor: name and how to reach them; at most 500 characters
 * @param survivor who is abused; at immediate risk nothing need be known, else something to find them by
 * @param perpetrator who is said to abuse
 * @param connection how the two are connected
 * @param behaviours what kinds of behaviour were reported
 * @param whatHappened in the reporter's words; at most 20,000 characters
 * @param survivorKnows whether the survivor knows of the report
 * @param survivorAgreed whether an agency reports with the survivor's agreement: then they are contacted (IN-10)
 * @param happenedAt when the latest incident happened, if that is known; not in the future
 * @param children children whom it may touch (IN-5); at most 20
 * @param exclude staff whom the reporter knows to be linked to the perpetrator: they never see it (AC-2)
 * @param homelessApplicant whether the survivor applies as homeless: the team for that takes the report (IN-15)
 * @param lettings if it came up when a home was let: how it was asked, and what was offered (IN-13)
 */
public record NewReport(
        Channel channel,
        ReporterKind reporterKind,
        Answer immediateRisk,
        Optional<PoliceCall> policeCalled,
        Optional<String> reporter,
        Optional<Party> survivor,
        Optional<Party> perpetrator,
        Optional<Connection> connection,
        Set<Behaviour> behaviours,
        Optional<String> whatHappened,
        Optional<Answer> survivorKnows,
        Optional<Answer> survivorAgreed,
        Optional<Instant> happenedAt,
        List<Child> children,
        Set<StaffId> exclude,
        Optional<Answer> homelessApplicant,
        Optional<LettingsInterview> lettings) {

    public NewReport {
        behaviours = behaviours == null ? Set.of() : Set.copyOf(behaviours);
        children = children == null ? List.of() : List.copyOf(children);
        exclude = exclude == null ? Set.of() : Set.copyOf(exclude);
    }
}
