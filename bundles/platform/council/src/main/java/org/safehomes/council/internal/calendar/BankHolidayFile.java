package org.safehomes.council.internal.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.TreeMap;
import org.safehomes.kernel.calendar.BankHolidays;

/**
 * Reads bank holidays in the format in which GOV.UK publishes them. Other divisions of the United Kingdom may be in the file
 * and are left alone, so that the published file can be used as it is.
 */
final class BankHolidayFile {

    static final String BUILT_IN = "bank-holidays.json";

    private static final String DIVISION = "england-and-wales";

    /** England and Wales have had eight since 1978: a year with fewer is one that the file has only half. */
    private static final int FEWEST_IN_A_YEAR = 8;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private BankHolidayFile() {}

    /** Why a file cannot be taken. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    /** What this release carries. */
    static BankHolidays builtIn() {
        try (var in = BankHolidayFile.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException("The bank holidays are missing from the bundle.");
            }
            return read(in);
        } catch (IOException | Malformed e) {
            throw new IllegalStateException("The bank holidays of this release cannot be read.", e);
        }
    }

    /** @throws Malformed naming the first fault */
    static BankHolidays read(Path file) throws Malformed {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new Malformed("there is no such file, or it cannot be read");
        }
    }

    static BankHolidays read(InputStream in) throws Malformed {
        var days = new TreeMap<LocalDate, String>();
        var events = parse(in).path(DIVISION).path("events");
        if (!events.isArray() || events.isEmpty()) {
            throw new Malformed("it holds no events for " + DIVISION);
        }
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var day = day(event, i);
            if (!event.path("title").isTextual()
                    || event.path("title").textValue().isBlank()) {
                throw new Malformed("event " + i + " has no title");
            }
            if (days.put(day, event.path("title").textValue()) != null) {
                throw new Malformed("it names " + day + " twice");
            }
        }
        for (int year = days.firstKey().getYear(); year <= days.lastKey().getYear(); year++) {
            var inYear = days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
            if (inYear.size() < FEWEST_IN_A_YEAR) {
                throw new Malformed("it has only " + inYear.size() + " bank holidays for " + year);
            }
        }
        return new BankHolidays(days);
    }

    private static JsonNode parse(InputStream in) throws Malformed {
        try {
            return MAPPER.readTree(in);
        } catch (JsonProcessingException e) {
            throw new Malformed(
                    "it is not valid JSON at line " + e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new Malformed("it cannot be read");
        }
    }

    private static LocalDate day(JsonNode event, int index) throws Malformed {
        try {
            return LocalDate.parse(event.path("date").asText());
        } catch (DateTimeParseException e) {
            throw new Malformed("event " + index + " has no date such as 2026-12-25");
        }
    }
}
