package org.safehomes.council.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.council.internal.Finding.Level;

class CalendarReadingTest {

    @TempDir
    Path folder;

    /** A configuration as the container would hand it over. */
    record Configured(String bankHolidaysFile, String opens, String closes, String zone)
            implements CalendarConfiguration {
        @Override
        public Class<? extends Annotation> annotationType() {
            return CalendarConfiguration.class;
        }
    }

    private static CalendarReading with(String file) {
        return CalendarReading.of(new Configured(file, "09:00", "17:00", "Europe/London"));
    }

    private CalendarReading withText(String json) throws IOException {
        return with(Files.writeString(folder.resolve("days.json"), json).toString());
    }

    private static String year(int year) {
        var events = new StringBuilder();
        for (int month = 1; month <= 8; month++) {
            events.append(events.isEmpty() ? "" : ",")
                    .append("{\"title\":\"Day %d\",\"date\":\"%d-%02d-06\",\"notes\":\"\",\"bunting\":true}"
                            .formatted(month, year, month));
        }
        return events.toString();
    }

    private static String published(String events) {
        return "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[" + events
                + "]},\"scotland\":{\"division\":\"scotland\",\"events\":[]}}";
    }

    @Test
    void withoutAFileTheReleasesOwnDaysCount() {
        var reading = with("");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.calendar().holidays()).isEqualTo(BankHolidayFile.builtIn());
        assertThat(reading.calendar().hours().closes()).isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void aPublishedFileTakesTheirPlace() throws IOException {
        var reading = withText(published(year(2030) + "," + year(2029)));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.calendar().knows(LocalDate.of(2028, 12, 31))).isFalse();
        assertThat(reading.calendar().holidays().lastDay()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(reading.calendar().isWorkingDay(LocalDate.of(2030, 2, 6))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ | not valid JSON",
                "~~ | holds no events",
                "[] | holds no events",
                "{\"scotland\":{\"events\":[]}} | holds no events",
                "{\"england-and-wales\":{\"events\":[]}} | holds no events",
                "{\"england-and-wales\":{\"events\":[{\"title\":\"A\",\"date\":\"6 May\"}]}} | event 0 has no date",
                "{\"england-and-wales\":{\"events\":[{\"title\":\"A\"}]}} | event 0 has no date",
                "{\"england-and-wales\":{\"events\":[{\"date\":\"2026-05-06\"}]}} | event 0 has no title",
                "{\"england-and-wales\":{\"events\":[{\"title\":\"A\",\"date\":\"2026-05-06\"}]}} | only 1 bank holidays for 2026"
            })
    void aMalformedFileIsReplacedByTheReleasesOwnAndSaysSo(String json, String fault) throws IOException {
        var reading = withText(json);

        assertThat(reading.calendar().holidays()).isEqualTo(BankHolidayFile.builtIn());
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.CRITICAL);
            assertThat(finding.text()).contains("days.json").contains(fault).doesNotContain("\n");
        });
    }

    @Test
    void aYearThatIsMissingInBetweenOrADayGivenTwiceIsMalformed() throws IOException {
        assertThat(withText(published(year(2029) + "," + year(2031))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("only 0 bank holidays for 2030"));
        assertThat(withText(published(year(2029) + "," + year(2029))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("2029-01-06 twice"));
    }

    @Test
    void aFileThatIsNotThereIsReplacedToo() {
        assertThat(with(folder.resolve("none.json").toString()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("no such file"));
        assertThat(with(folder.toString()).findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"9, 17:00, Europe/London", "17:00, 09:00, Europe/London", "09:00, 17:00, Europe/Lundon"})
    void hoursThatCannotBeReadAreReplacedByTheUsualOnes(String opens, String closes, String zone) {
        var reading = CalendarReading.of(new Configured("", opens, closes, zone));

        assertThat(reading.calendar().hours()).isEqualTo(with("").calendar().hours());
        assertThat(reading.findings()).extracting(finding -> finding.level()).containsExactly(Level.CRITICAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27, 2026-03-30, 2026-03-30T16:00:00Z, the clocks go forward on Sunday",
        "2026-10-23, 2026-10-26, 2026-10-26T17:00:00Z, the clocks go back on Sunday",
        "2026-03-28, 2026-03-30, 2026-03-30T16:00:00Z, from the Saturday before",
        "2026-10-24, 2026-10-26, 2026-10-26T17:00:00Z, from the Saturday before",
        "2026-12-24, 2026-12-29, 2026-12-29T17:00:00Z, Christmas Eve with a substitute day",
        "2027-12-24, 2027-12-29, 2027-12-29T17:00:00Z, Christmas Eve with two substitute days",
        "2027-12-31, 2028-01-04, 2028-01-04T17:00:00Z, New Year’s Eve with a substitute day",
        "2026-04-02, 2026-04-07, 2026-04-07T16:00:00Z, before Easter",
        "2028-04-28, 2028-05-02, 2028-05-02T16:00:00Z, before the May bank holiday"
    })
    void theNextWorkingDayClosesAtFiveOnTheWall(LocalDate day, LocalDate next, Instant closes, String when) {
        var calendar = with("").calendar();

        assertThat(calendar.workingDayAfter(day, 1)).as(when).isEqualTo(next);
        assertThat(calendar.closeOf(next)).as(when).isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 2026-03-29T16:00:00Z",
        "2026-03-30, 2026-03-30T16:00:00Z",
        "2026-10-25, 2026-10-25T17:00:00Z",
        "2026-10-26, 2026-10-26T17:00:00Z"
    })
    void bothClockChangesKeepTheClosingTime(LocalDate day, Instant closes) {
        assertThat(with("").calendar().closeOf(day)).isEqualTo(closes);
    }
}
