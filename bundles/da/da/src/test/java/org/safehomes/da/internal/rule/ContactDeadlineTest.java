package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.da.Answer;
import org.safehomes.da.Deadline;
import org.safehomes.kernel.calendar.BankHolidays;
import org.safehomes.kernel.calendar.OfficeHours;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.rule.Upholds;

/** IN-8 on both sides of every boundary: hours, weekends, Christmas, Easter, the May holidays and both clock changes. */
@Upholds("IN-8")
class ContactDeadlineTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ContactDeadline rule = new ContactDeadline(calendar());

    private static WorkingCalendar calendar() {
        var days = new TreeMap<LocalDate, String>();
        days.put(LocalDate.of(2026, 1, 1), "New Year's Day");
        days.put(LocalDate.of(2026, 4, 3), "Good Friday");
        days.put(LocalDate.of(2026, 4, 6), "Easter Monday");
        days.put(LocalDate.of(2026, 5, 4), "Early May bank holiday");
        days.put(LocalDate.of(2026, 5, 25), "Spring bank holiday");
        days.put(LocalDate.of(2026, 8, 31), "Summer bank holiday");
        days.put(LocalDate.of(2026, 12, 25), "Christmas Day");
        days.put(LocalDate.of(2026, 12, 28), "Boxing Day (substitute day)");
        days.put(LocalDate.of(2027, 1, 1), "New Year's Day");
        days.put(LocalDate.of(2027, 3, 26), "Good Friday");
        var hours = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), LONDON);
        return new WorkingCalendar(new BankHolidays(days), hours);
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    private Deadline decide(String received, int workingDays) {
        return rule.decide(london(received), Answer.NO, workingDays);
    }

    @ParameterizedTest(name = "received {0}, {1} working days: due {2}")
    @CsvSource({
        // an ordinary week
        "2026-11-02T10:00, 0, 2026-11-02T17:00",
        "2026-11-02T10:00, 1, 2026-11-03T17:00",
        "2026-11-02T10:00, 2, 2026-11-04T17:00",
        // one minute either side of opening: for the same day only closing matters
        "2026-11-02T08:59, 0, 2026-11-02T17:00",
        "2026-11-02T09:00, 0, 2026-11-02T17:00",
        // one minute either side of closing, which is exclusive
        "2026-11-02T16:59, 0, 2026-11-02T17:00",
        "2026-11-02T17:00, 0, 2026-11-03T17:00",
        "2026-11-02T17:01, 0, 2026-11-03T17:00",
        // with one or more the hour does not matter
        "2026-11-02T16:59, 1, 2026-11-03T17:00",
        "2026-11-02T17:01, 1, 2026-11-03T17:00",
        "2026-11-02T00:00, 1, 2026-11-03T17:00",
        "2026-11-02T23:59, 1, 2026-11-03T17:00",
        // Friday evening and the weekend
        "2026-11-06T16:59, 0, 2026-11-06T17:00",
        "2026-11-06T17:01, 0, 2026-11-09T17:00",
        "2026-11-06T20:00, 1, 2026-11-09T17:00",
        "2026-11-06T20:00, 2, 2026-11-10T17:00",
        "2026-11-07T11:00, 0, 2026-11-09T17:00",
        "2026-11-07T11:00, 1, 2026-11-09T17:00",
        "2026-11-08T11:00, 2, 2026-11-10T17:00",
        // Christmas Eve, a Thursday; Boxing Day falls on a Saturday and is kept on Monday
        "2026-12-24T10:00, 0, 2026-12-24T17:00",
        "2026-12-24T17:00, 0, 2026-12-29T17:00",
        "2026-12-24T10:00, 1, 2026-12-29T17:00",
        "2026-12-24T10:00, 2, 2026-12-30T17:00",
        "2026-12-25T10:00, 0, 2026-12-29T17:00",
        "2026-12-31T10:00, 1, 2027-01-04T17:00",
        // before Easter
        "2026-04-02T10:00, 0, 2026-04-02T17:00",
        "2026-04-02T18:00, 0, 2026-04-07T17:00",
        "2026-04-02T10:00, 1, 2026-04-07T17:00",
        "2026-04-02T10:00, 2, 2026-04-08T17:00",
        "2026-04-04T10:00, 1, 2026-04-07T17:00",
        // the May holidays
        "2026-05-01T10:00, 1, 2026-05-05T17:00",
        "2026-05-01T18:00, 0, 2026-05-05T17:00",
        "2026-05-22T10:00, 2, 2026-05-27T17:00",
        // the weekend the clocks go forward, and the one they go back: also in the hour that is missing or comes twice
        "2026-03-27T18:00, 0, 2026-03-30T17:00",
        "2026-03-27T10:00, 1, 2026-03-30T17:00",
        "2026-03-29T00:59, 1, 2026-03-30T17:00",
        "2026-03-29T02:30, 1, 2026-03-30T17:00",
        "2026-10-23T18:00, 0, 2026-10-26T17:00",
        "2026-10-23T10:00, 1, 2026-10-26T17:00",
        "2026-10-25T01:30, 1, 2026-10-26T17:00",
    })
    void due_at_the_close_of_office_on_the_right_working_day(String received, int workingDays, String due) {
        var deadline = decide(received, workingDays);
        assertThat(deadline.due()).isEqualTo(london(due));
        assertThat(deadline.calendarEnded()).isFalse();
    }

    @Test
    void the_close_of_office_is_an_instant_that_moves_with_the_clocks() {
        assertThat(decide("2026-03-27T10:00", 1).due()).isEqualTo(Instant.parse("2026-03-30T16:00:00Z"));
        assertThat(decide("2026-10-23T10:00", 1).due()).isEqualTo(Instant.parse("2026-10-26T17:00:00Z"));
    }

    @Test
    void the_day_of_receipt_is_the_day_in_london_not_in_utc() {
        // half past midnight on Tuesday in London is still Monday in UTC
        var received = Instant.parse("2026-06-01T23:30:00Z");
        assertThat(rule.decide(received, Answer.NO, 1).due()).isEqualTo(london("2026-06-03T17:00"));
    }

    @Test
    @Upholds("IN-3")
    void at_immediate_risk_contact_is_due_now_whatever_the_clock() {
        var received = london("2026-12-25T03:00");
        for (int days : new int[] {0, 1, 2}) {
            assertThat(rule.decide(received, Answer.YES, days).due()).isEqualTo(received);
        }
        assertThat(rule.decide(received, Answer.NOT_KNOWN, 1).due()).isEqualTo(london("2026-12-29T17:00"));
    }

    @Test
    void it_says_which_days_did_not_count_and_why() {
        var decision = decide("2026-12-24T10:00", 1).decision();
        assertThat(decision.rule()).isEqualTo("IN-8");
        assertThat(decision.clauses()).contains("W5", "V4.1", "D8.14");
        assertThat(decision.reasons())
                .contains(
                        "Received on Thursday 24 December 2026 at 10:00 (Europe/London).",
                        "Friday 25 December 2026 does not count: Christmas Day.",
                        "Monday 28 December 2026 does not count: Boxing Day (substitute day).",
                        "Saturday and Sunday do not count.",
                        "Due at the close of office, 17:00 on Tuesday 29 December 2026.");
    }

    @Test
    void past_the_end_of_the_calendar_plain_weekdays_count_and_it_says_so() {
        var last = decide("2027-12-30T10:00", 1);
        assertThat(last.calendarEnded()).as("31 December is covered").isFalse();
        var past = decide("2027-12-31T10:00", 1);
        assertThat(past.due()).isEqualTo(london("2028-01-03T17:00"));
        assertThat(past.calendarEnded()).isTrue();
        assertThat(past.reasons())
                .anyMatch(reason -> reason.startsWith("Calendar data ended on Friday 31 December 2027"));
    }
}
