package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.TenancyOptions.RentPeriod;
import org.safehomes.da.internal.domain.HomeShared;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * The earliest day on which a notice by a tenant can end a periodic tenancy (TL-1): at least four weeks after service (Protection
 * from Eviction Act 1977 s5), for an assured tenancy the longer notice of the law in force on the day of service, by common law at
 * least one whole period, and in any case the last day of a period. Where readings of the law differ the later day is answered: a
 * notice that is too long holds, one that is too short may not.
 */
@PolicyRule(
        id = "TL-1",
        clauses = {"L4.4", "D8.33"})
public final class NoticeLength {

    private static final int WEEKS = 4;

    /** @return the day, with how it was reckoned; empty in it if the period is not known */
    public Decision<Optional<LocalDate>> decide(HomeShared home, LocalDate served) {
        var reasons = new ArrayList<String>();
        var earliest = served.plusWeeks(WEEKS);
        reasons.add(
                "At least four weeks after service (Protection from Eviction Act 1977 s5), or longer if the agreement says so.");
        if (AssuredNotice.applies(home, served)) {
            earliest = latest(earliest, AssuredNotice.earliest(served));
            reasons.addAll(AssuredNotice.REASONS);
        }
        if (home.period().isEmpty() || home.periodBegins().isEmpty()) {
            reasons.add("It ends with a period of the tenancy: record the period and a day on which one begins.");
            return Decision.of(NoticeLength.class, Optional.empty(), reasons);
        }
        var period = home.period().get();
        earliest = latest(earliest, periods(served, period, 1));
        var end = lastDay(home.periodBegins().get(), period, earliest);
        reasons.add("It ends with a whole period: the earliest day is " + end + ".");
        return Decision.of(NoticeLength.class, Optional.of(end), List.copyOf(reasons));
    }

    /** The first last day of a period that is not before a day. */
    private static LocalDate lastDay(LocalDate begins, RentPeriod period, LocalDate notBefore) {
        long passed = period == RentPeriod.MONTHLY
                ? ChronoUnit.MONTHS.between(begins, notBefore)
                : Math.floorDiv(ChronoUnit.DAYS.between(begins, notBefore), days(period));
        // a month is shorter than its number of the day may say: begin before the one that it seems to be
        for (var n = passed - 1; ; n++) {
            var end = periods(begins, period, n).minusDays(1);
            if (!end.isBefore(notBefore)) {
                return end;
            }
        }
    }

    private static LocalDate periods(LocalDate from, RentPeriod period, long n) {
        return period == RentPeriod.MONTHLY ? from.plusMonths(n) : from.plusDays(n * days(period));
    }

    private static int days(RentPeriod period) {
        return switch (period) {
            case WEEKLY -> 7;
            case FORTNIGHTLY -> 14;
            case FOUR_WEEKLY -> 28;
            case MONTHLY -> throw new IllegalArgumentException("A month has no fixed number of days.");
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
