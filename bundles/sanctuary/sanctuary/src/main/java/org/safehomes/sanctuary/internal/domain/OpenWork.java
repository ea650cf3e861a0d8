package org.safehomes.sanctuary.internal.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.ClosureCheck;
import org.safehomes.da.SafetyMeasure.UnderWay;
import org.safehomes.da.SafetyPlan.Progress;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SecurityWork;

/** What is still open of all this, for whoever shows the safety plan or closes the case. */
public final class OpenWork {

    private static final String OWNER = "The case's owner: finish it, call it off, or withdraw it.";

    private static final Set<DamageRepair.State> OPEN =
            EnumSet.of(DamageRepair.State.ORDERED, DamageRepair.State.VISIT_FAILED, DamageRepair.State.NOT_MENDED);

    private OpenWork() {}

    /** Whether anything keeps the case from closing (CL-4, W16). A look back that is due later does not: it goes on. */
    public static ClosureCheck.Result closing(SanctuaryFile file) {
        var open = new ArrayList<String>();
        var later = new ArrayList<String>();
        for (var request : file.requests(Optional.empty())) {
            switch (request.state()) {
                case ASKED, ASSESSED, SCHEDULED, UNDER_WAY ->
                    open.add("A request to be made safer at home is open: " + request.id() + ".");
                case DONE, REVIEWED, WITHDRAWN -> {
                    // over, but for a look back
                }
            }
            if (request.reviewDue().isPresent()) {
                later.add("Works at the home are to be looked back at: " + request.id() + ".");
            }
        }
        for (var repair : file.repairs()) {
            switch (repair.state()) {
                case ORDERED, VISIT_FAILED, NOT_MENDED -> open.add("A repair is not done: " + repair.id() + ".");
                case DONE ->
                    open.add("A repair is done, and the survivor was not asked on a safe way: " + repair.id() + ".");
                case NOT_CONFIRMED ->
                    later.add("A repair is done, and the survivor could not be asked: " + repair.id() + ".");
                case CONFIRMED, CALLED_OFF -> {
                    // over
                }
            }
        }
        file.loans().stream()
                .filter(loan -> loan.returned().isEmpty())
                .forEach(loan -> later.add("Equipment is lent and not returned: " + loan.id() + "."));
        if (!open.isEmpty()) {
            return new ClosureCheck.Blocks(open, OWNER);
        }
        return later.isEmpty() ? new ClosureCheck.Clear() : new ClosureCheck.HandsOver(later);
    }

    /** How far the need for extra security is met; empty if nothing was asked for. */
    public static Optional<UnderWay> security(SanctuaryFile file) {
        var requests = file.requests(Optional.empty());
        var late = requests.stream()
                .filter(request -> request.withdrawn().isEmpty())
                .flatMap(request -> request.works().stream())
                .anyMatch(OpenWork::late);
        return requests.stream()
                // of two that are equally open the later one
                .reduce((one, next) -> open(next) >= open(one) ? next : one)
                .map(request -> told(request, late));
    }

    /** How open a request is: what nobody has begun is more so than what is under way, and a withdrawn one tells of no other. */
    private static int open(SanctuaryRequest request) {
        return switch (progress(request)) {
            case ASKED_FOR -> 3;
            case UNDER_WAY -> 2;
            case DONE, NOT_POSSIBLE -> 1;
            case NOTHING_YET, DID_NOT_ANSWER -> 0;
        };
    }

    private static Progress progress(SanctuaryRequest request) {
        return switch (request.state()) {
            case ASKED ->
                request.eligibility().outcome() == Eligibility.NOT_ELIGIBLE
                        ? Progress.NOT_POSSIBLE
                        : Progress.ASKED_FOR;
            case ASSESSED, SCHEDULED, UNDER_WAY -> Progress.UNDER_WAY;
            case DONE, REVIEWED -> Progress.DONE;
            case WITHDRAWN ->
                request.works().stream().anyMatch(work -> work.state() == SecurityWork.State.DONE)
                        ? Progress.DONE
                        : Progress.NOTHING_YET;
        };
    }

    private static UnderWay told(SanctuaryRequest request, boolean late) {
        var progress = progress(request);
        return new UnderWay(
                progress,
                late
                        ? Optional.of("An emergency work was not done in time.")
                        : progress == Progress.NOT_POSSIBLE
                                ? Optional.of(
                                        String.join(" ", request.eligibility().reasons()))
                                : Optional.empty());
    }

    private static boolean late(SecurityWork work) {
        return work.overdue()
                && work.state() != SecurityWork.State.DONE
                && work.state() != SecurityWork.State.CALLED_OFF;
    }

    /** How far damage is repaired; empty if none was reported. */
    public static Optional<UnderWay> repair(SanctuaryFile file) {
        var repairs = file.repairs().stream()
                .filter(repair -> repair.state() != DamageRepair.State.CALLED_OFF)
                .toList();
        if (repairs.isEmpty()) {
            return Optional.empty();
        }
        var open =
                repairs.stream().filter(repair -> OPEN.contains(repair.state())).toList();
        return Optional.of(new UnderWay(
                open.isEmpty() ? Progress.DONE : Progress.UNDER_WAY,
                open.stream().anyMatch(DamageRepair::overdue)
                        ? Optional.of("A repair was not done in time.")
                        : Optional.empty()));
    }
}
