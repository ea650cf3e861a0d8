package org.safehomes.da.internal.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safehomes.da.Task.Kind;

/**
 * How a kind of task ends, whose it is, and what comes of one that is not done in time.
 *
 * @param byHand whether somebody says that it is done; else the work that it asks for ends it
 * @param manager whether it is the line manager's, who looks at what others did or left undone
 * @param missed the line manager's task when it is not done in time; empty if nobody is told (IN-9)
 */
public record Duty(boolean byHand, boolean manager, Optional<Kind> missed) {

    /** The duty of a kind. A new kind does not compile before it is said here. */
    public static Duty of(Kind kind) {
        return switch (kind) {
            case FIRST_CONTACT -> work().missed(Kind.MISSED_CONTACT);
            case CONFIRM_OUTSIDE, LATE_CONTACT, MARAC_ACTION -> work();
            case RISK_ASSESSMENT -> work().missed(Kind.MISSED_RISK_ASSESSMENT);
            case REFER_TO_MARAC -> work().missed(Kind.MISSED_MARAC_REFERRAL);
            case TELL_POLICE, SAFEGUARDING_REPORT, CHILD_REFERRAL -> hand().missed(Kind.MISSED_SAFEGUARDING);
            case ADULT_DECISION, TELL_LINE_MANAGER, TELL_SAFEGUARDING_LEAD, TELL_SUPPORT_TEAM, HIGH_RISK_SAFEGUARDING ->
                work().missed(Kind.MISSED_SAFEGUARDING);
            case OFFER_SUPPORT -> work().missed(Kind.MISSED_SUPPORT_OFFER);
            case MISSED_SUPPORT_OFFER -> hand().managers();
            case ORDER_ENDS, NOTICE_HEARING -> hand().missed(Kind.MISSED_ORDER);
            case PERPETRATOR_NOTICE -> hand();
            case MISSED_ORDER -> hand().managers();
            case SUPPORT_SERVICES, CHECK_REPORTER, HELD_BACK -> hand();
            case MODULE_TASK -> hand().missed(Kind.MODULE_MISSED);
            case MODULE_MISSED -> hand().managers();
            case CONTACT_RHYTHM -> work().missed(Kind.MISSED_RHYTHM);
            case CHECK_MEETING, OFFER_DEBRIEF, MISSED_RHYTHM -> hand().managers();
            case GLASS_BROKEN, SETTLE_HOST_ORDER -> work().managers();
            case ESCALATE_RESPONSE -> hand().missed(Kind.MISSED_ESCALATION);
            case PERPETRATOR_CONTACTED, MISSED_ESCALATION, HAND_TO_OTHER_TEAM, TRAINING_LAPSED -> hand().managers();
            case MISSED_CONTACT,
                    UNSAFE_CONTACT,
                    MISSED_RISK_ASSESSMENT,
                    MISSED_MARAC_REFERRAL,
                    MISSED_SAFEGUARDING,
                    CHECK_EXCLUSION -> hand().managers();
        };
    }

    /** The kinds that are finished by hand on a report only: in a case their record ends them (SG-1, SG-4). */
    public static Set<Kind> recordedInCases() {
        return Set.of(Kind.CHILD_REFERRAL, Kind.SAFEGUARDING_REPORT);
    }

    /** The kinds whose missing is told. */
    public static Set<Kind> told() {
        return Arrays.stream(Kind.values())
                .filter(kind -> of(kind).missed.isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Duty work() {
        return new Duty(false, false, Optional.empty());
    }

    private static Duty hand() {
        return new Duty(true, false, Optional.empty());
    }

    private Duty managers() {
        return new Duty(byHand, true, missed);
    }

    private Duty missed(Kind kind) {
        return new Duty(byHand, manager, Optional.of(kind));
    }
}
