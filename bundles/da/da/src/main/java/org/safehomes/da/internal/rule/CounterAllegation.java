package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * The alleged perpetrator may be the survivor: then there are two cases, whose officers know nothing of each other's, and one
 * reviewer who manages neither officer and reads both. The policies have staff keep in mind who may be which; that the two
 * sides are kept apart is this project's own.
 */
@PolicyRule(
        id = "IN-11",
        clauses = {"L4.3", "E6"})
public final class CounterAllegation {

    /**
     * Who would be on which side.
     *
     * @param officer who would own the counter-case
     * @param officerSeesFirst whether they see the case that is there
     * @param opener who has read both
     * @param firstOwner who owns the case that is there
     * @param firstManager its line manager
     * @param counterManager the line manager of the counter-case
     */
    public record Sides(
            StaffId officer,
            boolean officerSeesFirst,
            StaffId opener,
            StaffId firstOwner,
            Optional<StaffId> firstManager,
            Optional<StaffId> counterManager) {}

    /**
     * Whether the counter-case may be opened so.
     *
     * @param samePeople whether the report's survivor may be the alleged perpetrator of the case that is there
     * @param reviewer who would read both
     * @param reviewerMayReview whether they are a manager, active, and excluded from neither
     */
    public Decision<Boolean> decide(boolean samePeople, Sides sides, StaffId reviewer, boolean reviewerMayReview) {
        var obstacles = new ArrayList<String>();
        if (!samePeople) {
            obstacles.add("The report's survivor is not the alleged perpetrator of that case.");
        }
        if (sides.opener().equals(sides.firstOwner())
                || sides.firstManager().filter(sides.opener()::equals).isPresent()) {
            obstacles.add(
                    "Whoever owns or manages the case that is there does not open the other: somebody else does.");
        }
        if (sides.officerSeesFirst() || sides.officer().equals(sides.opener())) {
            obstacles.add("The officer of the counter-case must be somebody who has read neither side.");
        }
        if (!reviewerMayReview) {
            obstacles.add("The reviewer must be a manager who may see both cases.");
        }
        if (reviewer.equals(sides.officer())
                || reviewer.equals(sides.firstOwner())
                || sides.firstManager().filter(reviewer::equals).isPresent()
                || sides.counterManager().filter(reviewer::equals).isPresent()) {
            obstacles.add("The reviewer must own neither case and manage neither officer.");
        }
        return obstacles.isEmpty()
                ? Decision.of(
                        CounterAllegation.class,
                        true,
                        List.of(
                                "Two cases, whose officers know nothing of each other's, and a reviewer who reads both."))
                : Decision.of(CounterAllegation.class, false, obstacles);
    }
}
