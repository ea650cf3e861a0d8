package org.safehomes.da;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * What was done about a perpetrator's accountability, as it was recorded (PE-2 to PE-6).
 *
 * @param listings how the services that its steps name by key stand to the directory of support services, in the order of those
 *     steps
 */
public record PerpetratorSteps(
        EntryId id, StaffId by, Instant recordedAt, NewPerpetratorSteps what, List<ServiceListing> listings) {

    public PerpetratorSteps {
        listings = List.copyOf(listings);
    }

    /**
     * What is recorded, of one day.
     *
     * @param on the day it was done; not in the future
     * @param done at least one step, and no more than 20
     * @param whereabouts where everybody lives now; empty if that was not found out
     */
    public record NewPerpetratorSteps(LocalDate on, List<DoneStep> done, Optional<Whereabouts> whereabouts) {
        public NewPerpetratorSteps {
            done = done == null ? List.of() : List.copyOf(done);
        }
    }

    /**
     * One step.
     *
     * @param words what came of it, and for a decision why; 1 to 4,000 characters
     * @param with who was consulted; names, no more than 20 and none longer than 200
     *     characters; required of agencies
     * @param directoryKey the key of the behaviour-change service that they were referred to or given the details of, in the
     *     directory that is served here; for those two steps alone; at most 200 characters. While no directory is served it is
     *     kept as it is given
     */
    public record DoneStep(Step step, String words, List<String> with, Optional<String> directoryKey) {
        public DoneStep {
            with = with == null ? List.of() : List.copyOf(with);
        }
    }

    /** What can be done. */
    public enum Step {
        /** The survivor said what they think of action against the perpetrator (PE-2). */
        SURVIVOR_VIEWS_HEARD,
        /** The survivor was asked and does not want to say (PE-2). */
        SURVIVOR_DECLINED_TO_SAY,
        /** The survivor could not be asked safely (PE-2). */
        SURVIVOR_NOT_SAFE_TO_ASK,
        /** Specialist agencies were consulted (PE-2). */
        AGENCIES_CONSULTED,
        /** The line manager was consulted (PE-2). */
        MANAGER_CONSULTED,
        /** Legal was consulted (PE-2). */
        LEGAL_CONSULTED,
        /** The risk to whoever is left in the home was assessed; if nobody is, the words say so (PE-2). */
        RISK_TO_THOSE_LEFT_ASSESSED,
        /** Whether action is proportionate was assessed (PE-2). */
        PROPORTIONALITY_ASSESSED,
        /** What action means for somebody's protected characteristics and vulnerabilities was assessed (PE-2). */
        EQUALITY_ASSESSED,
        /** Something short of eviction was tried (PE-3). */
        LESSER_MEASURE_TRIED,
        /** The case's owner decided that the survivor's safety is resolved (PE-1). A new incident undoes it. */
        SAFETY_RESOLVED,
        /** The survivor's safety is not resolved, or not any more (PE-1). */
        SAFETY_NOT_RESOLVED,
        /** The perpetrator asked for help to change (PE-4). */
        HELP_ASKED_FOR,
        /** The perpetrator was referred to a behaviour-change service (PE-4). */
        REFERRED_FOR_HELP,
        /** The perpetrator was given the details of such services (PE-4). */
        DETAILS_OF_HELP_GIVEN,
        /** The perpetrator refused help (PE-6). */
        HELP_REFUSED
    }

    /** Where everybody lives now. No address: it is not needed to decide anything, and would only tell. */
    public record Whereabouts(Place perpetrator, Place survivor, Place dependants) {}

    /** Where somebody lives, seen from the home that action would be about. */
    public enum Place {
        IN_THE_HOME,
        ELSEWHERE,
        /** There is nobody: of dependants. */
        NOBODY,
        NOT_KNOWN
    }
}
