package org.safehomes.da.internal.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.safehomes.da.GrantOffer.NewGrantOffer;
import org.safehomes.da.TenancyOptions.NewTenancyFacts;
import org.safehomes.da.TenancyOptions.NewTenancyNotice;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;

/** What is wrong with what an officer says of a tenancy, all at once. */
final class TenancyChecks {

    private static final int LONGEST_TERM_YEARS = 100;
    private static final String NEAR = "Give a day, at most a year ahead.";

    private TenancyChecks() {}

    static void check(NewTenancyFacts facts, Instant now, WorkingCalendar calendar) {
        var last = calendar.dayOf(now).plusYears(LONGEST_TERM_YEARS);
        new Checks()
                .that(
                        facts.fixedUntil()
                                .filter(day -> day.isAfter(last) || day.getYear() < 1900)
                                .isEmpty(),
                        "/fixedUntil",
                        "Give the last day of the term.")
                .that(
                        facts.period().isPresent() == facts.periodBegins().isPresent(),
                        "/periodBegins",
                        "Give the period and a day on which one begins, or neither.")
                .that(near(facts.periodBegins(), now), "/periodBegins", NEAR)
                .text("/note", facts.note(), Checks.MEDIUM)
                .done();
    }

    static void check(NewTenancyNotice notice, Instant now, WorkingCalendar calendar) {
        var served = notice.servedOn();
        var dated = Moments.near(served, now);
        new Checks()
                .present("/by", notice.by(), "Say who gave it.")
                .that(dated, "/servedOn", NEAR)
                .that(
                        !dated
                                || notice.endsOn()
                                        .filter(end -> end.isBefore(served) || end.isAfter(served.plusYears(2)))
                                        .isEmpty(),
                        "/endsOn",
                        "Give the day that the notice names, within two years of service.")
                .that(
                        notice.warnedOn()
                                .filter(day -> !Moments.near(day, now) || day.isAfter(calendar.dayOf(now)))
                                .isEmpty(),
                        "/warnedOn",
                        "Say on which day: today or earlier.")
                .text("/newGrant", notice.newGrant(), Checks.MEDIUM)
                .text("/withoutGrant", notice.withoutGrant(), Checks.MEDIUM)
                .text("/note", notice.note(), Checks.MEDIUM)
                .done();
    }

    static void check(NewGrantOffer offer, Instant now) {
        new Checks()
                .present("/tenure", offer.tenure(), "Say which tenure is offered.")
                .that(Moments.near(offer.on(), now), "/on", NEAR)
                .present("/connectedWithAbuse", offer.connectedWithAbuse(), "Say whether it is connected with abuse.")
                .text("/sameTenure", offer.sameTenure(), Checks.MEDIUM)
                .text("/note", offer.note(), Checks.MEDIUM)
                .done();
    }

    private static boolean near(Optional<LocalDate> day, Instant now) {
        return day.filter(one -> !Moments.near(one, now)).isEmpty();
    }
}
