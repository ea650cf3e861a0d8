package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * How the survivor is kept safe: what was agreed last, and what becomes of it.
 *
 * @param version the plan that counts; empty until there is one
 * @param complete whether the initial plan is, and what is still to be asked if not (SP-1)
 * @param open the points that are still to be asked
 * @param tenancyWarning what to know before locks are changed; empty if no security is needed or nobody else is known to hold
 *     the home
 * @param needs what is needed, or may be, and who here meets it
 * @param nextContact by when the survivor is spoken to again, as agreed (SP-2); empty if no rhythm is agreed
 */
public record SafetyPlan(
        Optional<PlanVersion> version,
        Decision<Boolean> complete,
        List<Point> open,
        Optional<Decision<Boolean>> tenancyWarning,
        List<NeedMet> needs,
        Optional<Deadline> nextContact) {

    public SafetyPlan {
        open = List.copyOf(open);
        needs = List.copyOf(needs);
    }

    /** One version of the plan. */
    public record PlanVersion(EntryId id, StaffId by, Instant recordedAt, NewSafetyPlan what) {}

    /** What the initial plan asks (SP-1, W6). */
    public enum Point {
        WHERE_THE_SURVIVOR_IS,
        IMMEDIATE_DANGER,
        WHERE_THE_PERPETRATOR_IS,
        PREGNANCY_OR_CHILDREN,
        REFUGE_OR_TEMPORARY_ACCOMMODATION,
        LOCKS_OR_EXTRA_SECURITY
    }

    /** Something that a survivor may need. */
    public enum Need {
        /** Locks, alarms and the like at the home. */
        EXTRA_SECURITY,
        REFUGE,
        TEMPORARY_ACCOMMODATION,
        /** Damage that leaves the home open. */
        EMERGENCY_REPAIR,
        /** Another home for good. */
        ANOTHER_HOME,
        SUPPORT_SERVICE,
        OTHER
    }

    /** Where the survivor is. */
    public enum Staying {
        OWN_HOME,
        FAMILY_OR_FRIENDS,
        REFUGE,
        TEMPORARY_ACCOMMODATION,
        HOSPITAL,
        ELSEWHERE,
        /** They would rather not say. */
        NOT_SAID,
        NOT_KNOWN
    }

    /** Where the perpetrator is. */
    public enum Whereabouts {
        WITH_THE_SURVIVOR,
        NEARBY,
        ELSEWHERE,
        IN_CUSTODY,
        NOT_KNOWN
    }

    /**
     * What was said of one need.
     *
     * @param note what exactly; at most 4,000 characters
     */
    public record NeedSaid(Need need, Answer needed, Optional<String> note) {}

    /**
     * What is recorded. What was not asked is left out, and so is what was not answered.
     *
     * @param staying where the survivor is
     * @param stayingNote where exactly, if they want it known, and never of a refuge or temporary accommodation (RH-8); at most 4,000
     *     characters
     * @param immediateDanger whether anybody is in danger at this moment
     * @param perpetratorNote what is known of where they are; at most 4,000 characters
     * @param pregnant whether the survivor is
     * @param childrenPresent whether children are with them
     * @param needs each need once
     * @param contactEveryDays the agreed rhythm of contact (SP-2), in days, 1 to 90; empty if none is agreed
     * @param agreed what else was agreed; at most 20,000 characters
     */
    public record NewSafetyPlan(
            Optional<Staying> staying,
            Optional<String> stayingNote,
            Optional<Answer> immediateDanger,
            Optional<Whereabouts> perpetrator,
            Optional<String> perpetratorNote,
            Optional<Answer> pregnant,
            Optional<Answer> childrenPresent,
            List<NeedSaid> needs,
            Optional<Integer> contactEveryDays,
            Optional<String> agreed) {

        public NewSafetyPlan {
            needs = needs == null ? List.of() : List.copyOf(needs);
        }
    }

    /**
     * A need, and who here meets it.
     *
     * @param needed yes, or not known yet
     * @param by the installed modules that meet it; empty if there is none
     * @param byHand what to do instead, if no module here meets it
     */
    public record NeedMet(Need need, Answer needed, List<MetBy> by, Optional<String> byHand) {
        public NeedMet {
            by = List.copyOf(by);
        }
    }

    /** How far a module says that it is. */
    public enum Progress {
        /** Nothing has been asked of it. */
        NOTHING_YET,
        ASKED_FOR,
        UNDER_WAY,
        DONE,
        /** It was refused, or cannot be. */
        NOT_POSSIBLE,
        /** The module failed or left while it was asked: ask again, or find out by hand. */
        DID_NOT_ANSWER
    }

    /**
     * What one module says.
     *
     * @param title the module's name for people
     * @param note what it says besides, in a sentence
     */
    public record MetBy(String title, Progress progress, Optional<String> note) {}
}
