package org.safehomes.da;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A referral of the case to MARAC, by us or by another agency, and what became of it (MA-6). Known inside the case only.
 *
 * @param direction whose referral it is
 * @param agency who referred, if it was not us
 * @param recordedAt when it was prepared, or recorded here
 * @param referredOn the day on which it was made: ours when an officer sent it, local time; empty until then
 * @param sentAt when an officer sent ours; empty until then, and for another agency's
 * @param sentTo to whom, in words
 * @param grounds on which; empty for another agency's
 * @param repeatUntil the last day, inclusive, on which further abuse between the same two people is a repeat: twelve
 *     calendar months after it was sent (MA-3); empty until it is
 * @param meetings the meetings that discussed it, the earliest first
 * @param addressee whom the directory names for it (MA-1): until it is sent the one of now, from then on the one of that moment; empty
 *     for another agency's, and if the directory named nobody when it was sent
 */
public record MaracReferral(
        EntryId id,
        Direction direction,
        Optional<String> agency,
        StaffId by,
        Instant recordedAt,
        Optional<LocalDate> referredOn,
        Optional<Instant> sentAt,
        Optional<String> sentTo,
        List<MaracDecision.Ground> grounds,
        Optional<LocalDate> repeatUntil,
        List<Meeting> meetings,
        Optional<MaracAddressee> addressee) {

    public MaracReferral {
        grounds = List.copyOf(grounds);
        meetings = List.copyOf(meetings);
    }

    /** Who referred. */
    public enum Direction {
        OUT,
        IN
    }

    /**
     * A referral that another agency made.
     *
     * @param agency which; 1 to 200 characters
     * @param referredOn the day on which it was made; not in the future
     * @param note what is known of it; at most 4,000 characters
     */
    public record Received(String agency, LocalDate referredOn, Optional<String> note) {}

    /**
     * That an officer sent it: nothing sends itself (MA-1).
     *
     * @param sentAt when; not in the future, not before it was prepared
     * @param sentTo to whom, such as the coordinator's secure mailbox; 1 to 200 characters
     */
    public record Sending(Instant sentAt, String sentTo) {}

    /**
     * What a meeting said.
     *
     * @param heldOn the day; may lie ahead while it is only set
     * @param guidance what MARAC advised the landlord; at most 20,000 characters
     * @param actions what the landlord is to do; at most 50
     */
    public record NewMeeting(LocalDate heldOn, Optional<String> guidance, List<NewMaracAction> actions) {
        public NewMeeting {
            actions = actions == null ? List.of() : List.copyOf(actions);
        }
    }

    /**
     * An action of ours.
     *
     * @param what 1 to 4,000 characters
     * @param owner who does it: active staff who may see the case
     * @param dueOn the day by whose close of office it is done
     */
    public record NewMaracAction(String what, StaffId owner, LocalDate dueOn) {}

    /** A meeting with its actions. */
    public record Meeting(
            EntryId id,
            StaffId by,
            Instant recordedAt,
            LocalDate heldOn,
            Optional<String> guidance,
            List<MaracAction> actions) {
        public Meeting {
            actions = List.copyOf(actions);
        }
    }

    /**
     * An action and whether it is done.
     *
     * @param done what was done; empty until it is
     */
    public record MaracAction(
            EntryId id, String what, StaffId owner, LocalDate dueOn, Optional<String> done, Optional<Instant> doneAt) {}
}
