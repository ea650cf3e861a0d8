package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A meeting in person with the survivor, planned or held.
 *
 * @param by who wrote it down
 * @param decisions what each rule says of it (SC-2, SC-4, SC-5, ST-1): of one that is planned as things stand now, so that an
 *     incident in the meantime shows; of one that was held as they stood when it was recorded. Empty if it was not held after
 *     all
 */
public record SurvivorMeeting(
        EntryId id, StaffId by, Instant recordedAt, NewSurvivorMeeting what, List<Decision<Boolean>> decisions) {

    public SurvivorMeeting {
        decisions = List.copyOf(decisions);
    }

    /** How far it has come. */
    public enum State {
        PLANNED,
        HELD,
        /** It was cancelled, or the survivor could not come. */
        NOT_HELD
    }

    /** What kind of place it is. */
    public enum Place {
        /** The one that the survivor said is safe (SC-1). */
        SAFE_VENUE,
        /** An office of the landlord. */
        OFFICE,
        /** A home, whoever's, also if it is the one that was said to be safe: a visit (ST-1). */
        HOME,
        ELSEWHERE
    }

    /** Who interprets (SC-4). */
    public enum InterpretedBy {
        PROFESSIONAL,
        FAMILY_MEMBER,
        NEIGHBOUR,
        HOUSEHOLD_MEMBER,
        SOMEBODY_ELSE
    }

    /**
     * What is recorded.
     *
     * @param at when: ahead, at most a year, if it is planned; now or earlier if it was held
     * @param where which place exactly; at most 500 characters
     * @param placeReason why there; required of a home or elsewhere; at most 4,000 characters
     * @param officers who of the staff attends; 1 to 10, each named once
     * @param interpreter who interprets; empty if nobody does
     * @param formats in which things are given
     * @param withoutReason why it goes without the interpreter or the formats that the survivor needs, or with somebody else
     *     than a professional whom they asked for; at most 4,000 characters
     * @param lifeAtRisk why it must be although it is not safe (SC-2); at most 4,000 characters
     * @param held how it went; required once it was held, and only then
     */
    public record NewSurvivorMeeting(
            State state,
            Instant at,
            Place place,
            Optional<String> where,
            Optional<String> placeReason,
            List<StaffId> officers,
            Optional<InterpretedBy> interpreter,
            Set<Preferences.Format> formats,
            Optional<String> withoutReason,
            Optional<String> lifeAtRisk,
            Optional<Held> held) {

        public NewSurvivorMeeting {
            officers = officers == null ? List.of() : List.copyOf(officers);
            formats = formats == null ? Set.of() : Set.copyOf(formats);
        }
    }

    /**
     * How it went.
     *
     * @param distressing whether it was so for the officers: then each is offered a debrief (ST-2)
     * @param note what was said; at most 20,000 characters
     */
    public record Held(Boolean distressing, Optional<String> note) {}
}
