package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Answer;
import org.safehomes.da.ProtectiveOrder.Kind;
import org.safehomes.kernel.calendar.BankHolidays;
import org.safehomes.kernel.calendar.OfficeHours;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.rule.Upholds;

/** TL-3: the 48 hours over holidays and clock changes, how long orders last, and where they could be had. */
@Upholds("TL-3")
class OrderRulesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final WorkingCalendar CALENDAR = calendar();

    private static WorkingCalendar calendar() {
        var days = new TreeMap<LocalDate, String>();
        days.put(LocalDate.of(2026, 4, 3), "Good Friday");
        days.put(LocalDate.of(2026, 4, 6), "Easter Monday");
        days.put(LocalDate.of(2026, 5, 4), "Early May bank holiday");
        days.put(LocalDate.of(2026, 12, 25), "Christmas Day");
        days.put(LocalDate.of(2026, 12, 28), "Boxing Day (substitute day)");
        days.put(LocalDate.of(2027, 12, 27), "Christmas Day (substitute day)");
        days.put(LocalDate.of(2027, 12, 28), "Boxing Day (substitute day)");
        return new WorkingCalendar(
                new BankHolidays(days), new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), LONDON));
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    @ParameterizedTest(name = "served {0}: heard by {1}")
    @CsvSource({
        // an ordinary week, and a Saturday, which counts
        "2026-11-02T10:00, 2026-11-04T10:00",
        "2026-11-05T15:30, 2026-11-07T15:30",
        // Sunday does not count: served before it, on it, and a minute either side of it
        "2026-11-06T15:30, 2026-11-09T15:30",
        "2026-11-07T10:00, 2026-11-10T10:00",
        "2026-11-07T23:59, 2026-11-10T23:59",
        "2026-11-08T00:00, 2026-11-11T00:00",
        "2026-11-08T15:00, 2026-11-11T00:00",
        "2026-11-09T00:00, 2026-11-11T00:00",
        "2026-11-09T00:01, 2026-11-11T00:01",
        // ends with the Saturday, not after the Sunday
        "2026-11-06T00:00, 2026-11-08T00:00",
        "2026-11-06T00:01, 2026-11-09T00:01",
        // Christmas on a Friday; Boxing Day on the Saturday is kept on the Monday
        "2026-12-22T10:00, 2026-12-24T10:00",
        "2026-12-24T10:00, 2026-12-29T10:00",
        "2026-12-25T10:00, 2026-12-30T00:00",
        // Christmas Day on a Saturday does not count, nor do both substitute days
        "2027-12-24T10:00, 2027-12-30T10:00",
        // Easter
        "2026-04-01T12:00, 2026-04-04T12:00",
        "2026-04-02T12:00, 2026-04-07T12:00",
        "2026-04-04T12:00, 2026-04-08T12:00",
        // a bank holiday
        "2026-05-02T10:00, 2026-05-06T10:00",
        // both clock changes fall on a Sunday, so the hour of the day stays
        "2026-03-27T10:00, 2026-03-30T10:00",
        "2026-03-28T10:00, 2026-03-31T10:00",
        "2026-10-24T10:00, 2026-10-27T10:00"
    })
    void forty_eight_hours_that_count(String served, String heardBy) {
        for (var notice : new Kind[] {Kind.DVPN, Kind.DAPN}) {
            var hearing = new NoticeHours(CALENDAR).decide(notice, london(served));

            assertThat(hearing.due()).isEqualTo(london(heardBy));
            assertThat(hearing.calendarEnded()).isFalse();
            assertThat(hearing.decision().rule()).isEqualTo("TL-3");
        }
    }

    @Test
    void across_a_clock_change_the_moment_is_an_hour_off_in_utc() {
        var spring = new NoticeHours(CALENDAR).decide(Kind.DVPN, Instant.parse("2026-03-28T10:00:00Z"));
        var autumn = new NoticeHours(CALENDAR).decide(Kind.DVPN, Instant.parse("2026-10-24T09:00:00Z"));

        assertThat(spring.due()).isEqualTo("2026-03-31T09:00:00Z");
        assertThat(autumn.due()).isEqualTo("2026-10-27T10:00:00Z");
    }

    @Test
    void each_notice_names_its_own_act_and_says_what_did_not_count() {
        var dvpn = new NoticeHours(CALENDAR).decide(Kind.DVPN, london("2026-12-24T10:00"));
        var dapn = new NoticeHours(CALENDAR).decide(Kind.DAPN, london("2026-12-24T10:00"));

        assertThat(dvpn.reasons()).last().asString().contains("Crime and Security Act 2010 s27");
        assertThat(dapn.reasons()).last().asString().contains("Domestic Abuse Act 2021 s29");
        assertThat(dvpn.reasons())
                .contains(
                        "Friday 25 December 2026 does not count: Christmas Day.",
                        "Sunday 27 December 2026 does not count.",
                        "Monday 28 December 2026 does not count: Boxing Day (substitute day).")
                .anyMatch(reason -> reason.contains("Saturday 26 December 2026 was counted"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeHours(CALENDAR).decide(Kind.DVPO, london("2026-12-24T10:00")));
    }

    @Test
    void past_the_end_of_the_data_it_is_reckoned_and_marked() {
        var last = new NoticeHours(CALENDAR).decide(Kind.DAPN, london("2027-12-29T23:00"));
        var past = new NoticeHours(CALENDAR).decide(Kind.DAPN, london("2027-12-30T10:00"));

        assertThat(last.due()).isEqualTo(london("2027-12-31T23:00"));
        assertThat(last.calendarEnded()).isFalse();
        assertThat(past.due()).isEqualTo(london("2028-01-01T10:00"));
        assertThat(past.calendarEnded()).isTrue();
        assertThat(past.reasons()).anyMatch(reason -> reason.startsWith("Calendar data ended on"));
    }

    @ParameterizedTest(name = "made {0}, last day {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-14, false",
        "2026-03-02, 2026-03-15, true",
        "2026-03-02, 2026-03-29, true",
        "2026-03-02, 2026-03-30, false",
        "2024-02-20, 2024-03-04, true",
        "2026-03-02, 2026-03-01, false",
        "2026-03-02,           , false"
    })
    void a_dvpo_lasts_14_to_28_days_beginning_with_the_day_it_is_made(LocalDate made, LocalDate last, boolean within) {
        var decision = new DvpoLimits().decide(made, Optional.ofNullable(last));

        assertThat(decision.outcome()).isEqualTo(within);
        assertThat(decision.reasons()).anyMatch(reason -> reason.contains("s28(10)"));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "Croydon, 2024-11-26, NO",
        "Croydon, 2024-11-27, YES",
        "Greater Manchester Police, 2024-11-27, YES",
        "Cleveland, 2025-03-04, NO",
        "Cleveland, 2025-03-05, YES",
        "north wales, 2025-04-27, NO",
        "north wales, 2025-04-28, YES",
        "Sutton, 2026-03-31, YES",
        "Sutton, 2026-04-01, NOT_KNOWN",
        "Northtown, 2025-06-01, NOT_KNOWN",
        ", 2025-06-01, NOT_KNOWN",
        "Northtown, 2024-11-26, NO"
    })
    void where_a_dapo_could_be_had_depends_on_area_and_day(String area, LocalDate day, Answer answer) {
        var decision = new DapoAvailable().decide(Optional.ofNullable(area), day);

        assertThat(decision.outcome()).isEqualTo(answer);
        assertThat(decision.reasons()).anyMatch(reason -> reason.contains("wherever it was made"));
    }

    @ParameterizedTest(name = "last day {0}, now {1}: reminded by {2}")
    @CsvSource({
        // 14 days before, and a minute either side of when that is past
        "2026-12-04, 2026-11-02T10:00, 2026-11-20T17:00",
        "2026-11-16, 2026-11-02T16:59, 2026-11-02T17:00",
        "2026-11-16, 2026-11-02T17:00, 2026-11-03T17:00",
        "2026-11-10, 2026-11-06T10:00, 2026-11-09T17:00",
        // never after the order itself
        "2026-11-07, 2026-11-06T18:00, 2026-11-07T17:00",
        "2026-11-06, 2026-11-06T10:00, 2026-11-06T17:00",
        "2026-11-06, 2026-11-06T18:00, 2026-11-07T00:00"
    })
    void the_owner_is_reminded_14_days_before_an_order_ends_or_at_once(LocalDate last, String now, String due) {
        assertThat(new OrderReminder(CALENDAR)
                        .decide(last, london(now))
                        .orElseThrow()
                        .due())
                .isEqualTo(london(due));
    }

    @Test
    void of_what_has_ended_nobody_is_reminded() {
        var yesterday = LocalDate.of(2026, 11, 5);

        assertThat(new OrderReminder(CALENDAR).decide(yesterday, london("2026-11-06T00:00")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_kind_names_its_act_and_a_breach_is_an_incident_too(Kind kind) {
        var quiet = new OrderLaw().decide(kind, false).reasons();
        var breached = new OrderLaw().decide(kind, true).reasons();

        assertThat(quiet).anyMatch(reason -> reason.contains("Act ")).noneMatch(reason -> reason.contains("incident"));
        assertThat(breached).hasSize(quiet.size() + 1).last().asString().contains("record it among the incidents");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTRAINING", "OCCUPATION", "DAPO", "NON_MOLESTATION", "CIVIL_INJUNCTION"})
    void no_fixed_term_is_said_of_an_order_that_lasts_as_it_says(Kind kind) {
        assertThat(new OrderLaw().decide(kind, false).reasons())
                .anyMatch(reason -> reason.contains("until further order"))
                .noneMatch(reason -> reason.contains("year") || reason.contains("12 months"));
    }
}
