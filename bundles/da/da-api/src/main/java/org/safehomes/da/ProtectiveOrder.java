package org.safehomes.da;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A notice of the police or an order of a court, with all that came of it (TL-3).
 *
 * @param id the entry that it was first recorded with, which names it from then on
 * @param kind what it is now: a notice that led to an order is that order
 * @param state the latest that was recorded
 * @param inForce whether it is in force today, by what was recorded: never a ruling on whether it is
 * @param endsOn its last day, inclusive; empty if it has none or none is known
 * @param hearing of a notice: by when the court must have heard the application
 * @param limits of a DVPO: whether it lasts as long as the law allows
 * @param available of a DAPN or DAPO: whether it could be had there on that day; one made elsewhere is recorded all the same
 * @param law what the law says of such an order, section by section, and what is still to be done
 * @param steps what was recorded, the earliest first
 */
public record ProtectiveOrder(
        EntryId id,
        Kind kind,
        State state,
        boolean inForce,
        Optional<LocalDate> endsOn,
        Optional<Deadline> hearing,
        Optional<Decision<Boolean>> limits,
        Optional<Decision<Answer>> available,
        List<String> law,
        List<OrderStep> steps) {

    public ProtectiveOrder {
        law = List.copyOf(law);
        steps = List.copyOf(steps);
    }

    /** The kinds there are (W11, W12). */
    public enum Kind {
        /** Domestic violence protection notice: Crime and Security Act 2010 s24. */
        DVPN,
        /** Domestic violence protection order: Crime and Security Act 2010 s28. */
        DVPO,
        /** Domestic abuse protection notice: Domestic Abuse Act 2021 s22. */
        DAPN,
        /** Domestic abuse protection order: Domestic Abuse Act 2021 s27. */
        DAPO,
        /** Family Law Act 1996 s42. */
        NON_MOLESTATION,
        /** Family Law Act 1996 ss33 to 38. */
        OCCUPATION,
        /** Sentencing Act 2020 s360, or Protection from Harassment Act 1997 s5A. */
        RESTRAINING,
        /** Anti-social Behaviour, Crime and Policing Act 2014 Part 1. */
        CIVIL_INJUNCTION;

        /** Whether the police give it, for the time until a court has heard them. */
        public boolean notice() {
            return this == DVPN || this == DAPN;
        }

        /** Whether what was recorded of the other kind goes on as this one. */
        public boolean follows(Kind earlier) {
            return this == earlier || earlier == DVPN && this == DVPO || earlier == DAPN && this == DAPO;
        }
    }

    /** What happened to it. */
    public enum State {
        APPLIED,
        /** Made by the court, or given by the police; recorded again, it was extended or varied. */
        MADE,
        ENDED,
        DISCHARGED,
        /** It stays in force; the breach is an incident too. */
        BREACHED
    }

    /** How long an order says that it lasts. */
    public enum Lasting {
        UNTIL_DAY,
        UNTIL_EVENT,
        UNTIL_FURTHER_ORDER
    }

    /** One thing that was recorded of it. */
    public record OrderStep(EntryId id, StaffId by, Instant recordedAt, NewProtectiveOrder what) {}

    /**
     * What is recorded.
     *
     * @param concerning the order that this is about, by its first entry; empty for one not recorded before. A DVPO may follow its
     *     DVPN, and a DAPO its DAPN
     * @param against whom, if not the alleged perpetrator; at most 200 characters
     * @param on the day on which that happened; not in the future
     * @param servedAt when it was served on them; required of a notice that was made, for the 48 hours count from then
     * @param by which court, or which police; 1 to 200 characters
     * @param area where it was made, such as the police area or the borough; at most 200 characters
     * @param lasts how long it says that it lasts; required of an order that was made
     * @param endsOn the last day on which it is in force, inclusive; required if it lasts until a day, and only then
     * @param terms what it forbids and requires; at most 20,000 characters
     * @param copies who holds a copy; at most 20 names of 1 to 200 characters
     * @param note at most 4,000 characters
     */
    public record NewProtectiveOrder(
            Kind kind,
            State state,
            Optional<EntryId> concerning,
            Optional<String> against,
            LocalDate on,
            Optional<Instant> servedAt,
            String by,
            Optional<String> area,
            Optional<Lasting> lasts,
            Optional<LocalDate> endsOn,
            Optional<String> terms,
            List<String> copies,
            Optional<String> note) {
        public NewProtectiveOrder {
            copies = copies == null ? List.of() : List.copyOf(copies);
        }
    }
}
