package org.safehomes.da;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * What can become of a joint tenancy, side by side (TL-5), by what the host and the agreement say. It informs: independent legal
 * advice is offered with it, and nothing here decides what the law is.
 *
 * @param hostAnswered whether the host could say who holds the home
 * @param host the tenancies of the survivor's home that run now, as the host has them
 * @param facts what officers read in the agreement; the latest counts
 * @param notice what a notice served today by one joint tenant would do (TL-1)
 * @param earliestEnd the earliest day on which a notice served today could end the tenancy; empty if that cannot be reckoned
 * @param options all that there are, each with what it does
 * @param mediation whether mediation may be offered, and why not (TL-7)
 * @param advice what is said with every option
 * @param notices those that were given, the first recorded first
 */
public record TenancyOptions(
        boolean hostAnswered,
        List<HostTenancy> host,
        Optional<TenancyFacts> facts,
        Decision<NoticeEffect> notice,
        Optional<LocalDate> earliestEnd,
        List<TenancyOption> options,
        Decision<Boolean> mediation,
        List<String> advice,
        List<TenancyNotice> notices) {

    public TenancyOptions {
        host = List.copyOf(host);
        options = List.copyOf(options);
        advice = List.copyOf(advice);
        notices = List.copyOf(notices);
    }

    /** A tenancy of the home, without its tenants. */
    public record HostTenancy(Tenure tenure, boolean joint) {}

    /** What one joint tenant's notice does (TL-1). */
    public enum NoticeEffect {
        ENDS_FOR_BOTH,
        /** A fixed term runs, and the agreement lets one tenant end it. */
        AS_THE_AGREEMENT_SAYS,
        INEFFECTIVE,
        /** It is held by one person alone: their notice ends it. */
        NOT_JOINT,
        /** What decides it was not recorded. */
        NOT_KNOWN
    }

    /**
     * One thing that can be done.
     *
     * @param effect what it does
     * @param warnings what to know before; may be empty
     * @param law where it is written
     */
    public record TenancyOption(Kind kind, String effect, List<String> warnings, List<String> law) {

        public TenancyOption {
            warnings = List.copyOf(warnings);
            law = List.copyOf(law);
        }

        /** What can be done (L4.4, D8.32, D8.34, V4.3). */
        public enum Kind {
            NOTICE,
            TRANSFER_BY_COURT,
            COURT_ORDER,
            PRIVATE_SECTOR,
            MEDIATION
        }
    }

    /** What was recorded of the agreement, and by whom. */
    public record TenancyFacts(EntryId id, StaffId by, Instant recordedAt, NewTenancyFacts what) {}

    /** How often rent is payable, and so how long a period is. */
    public enum RentPeriod {
        WEEKLY,
        FORTNIGHTLY,
        FOUR_WEEKLY,
        MONTHLY
    }

    /**
     * What the agreement says, and what the survivor asks. What is left out is not known.
     *
     * @param tenure if the agreement says another than the host
     * @param joint whether it is a joint tenancy, if the host does not say or is wrong
     * @param fixedUntil the last day of a fixed term; empty for a periodic tenancy
     * @param period of a periodic tenancy
     * @param periodBegins a day on which such a period begins
     * @param noticeInFixedTerm whether the agreement lets one tenant end the fixed term by notice
     * @param socialHousing whether an assured tenancy is one of social housing, which decides how long its notice is
     * @param lifetimeTenant whether the survivor is or was a lifetime tenant, alone or with somebody: secure but not flexible, or
     *     assured but not shorthold with a social landlord (TL-2)
     * @param mediationAsked whether the survivor, of their own accord, asks for mediation (TL-7)
     * @param note at most 4,000 characters
     */
    public record NewTenancyFacts(
            Optional<Tenure> tenure,
            Optional<Answer> joint,
            Optional<LocalDate> fixedUntil,
            Optional<RentPeriod> period,
            Optional<LocalDate> periodBegins,
            Optional<Answer> noticeInFixedTerm,
            Optional<Answer> socialHousing,
            Optional<Answer> lifetimeTenant,
            Optional<Answer> mediationAsked,
            Optional<String> note) {}

    /**
     * A notice that was given.
     *
     * @param effect what it does, by what is known of the tenancy now
     * @param earliestEnd the earliest day on which it can end the tenancy; empty if that cannot be reckoned
     * @param tooShort whether the day it names is earlier than that: then it may not be valid, and advice is needed at once
     */
    public record TenancyNotice(
            EntryId id,
            StaffId by,
            Instant recordedAt,
            NewTenancyNotice what,
            Decision<NoticeEffect> effect,
            Optional<LocalDate> earliestEnd,
            boolean tooShort) {}

    /** Who gave notice. */
    public enum Giver {
        SURVIVOR,
        PERPETRATOR
    }

    /**
     * A notice on the joint tenancy.
     *
     * @param servedOn the day of service, which decides which law applies; at most a year ahead
     * @param endsOn the day on which it says that the tenancy ends
     * @param warnedOn the day on which the survivor said that they know it ends the tenancy for both; of their own notice
     * @param newGrant what new grant is planned; of the survivor's notice; at most 4,000 characters
     * @param withoutGrant why none is planned; of the survivor's notice; at most 4,000 characters
     * @param note at most 4,000 characters
     */
    public record NewTenancyNotice(
            Giver by,
            LocalDate servedOn,
            Optional<LocalDate> endsOn,
            Optional<LocalDate> warnedOn,
            Optional<String> newGrant,
            Optional<String> withoutGrant,
            Optional<String> note) {}
}
