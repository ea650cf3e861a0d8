package org.safehomes.council.internal.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every text in {@code council.json} must be; each answers what it was given, or names the fault and its place. */
final class Checks {

    static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    static final Pattern RULE = Pattern.compile("[A-Z]{2}-[0-9]{1,2}");
    static final Pattern CLAUSE = Pattern.compile("[A-Z][0-9]+(\\.[0-9]+)?");

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private Checks() {}

    static LocalDate day(String text, String where) throws CouncilDataFault {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CouncilDataFault(where + " is not a date such as 2021-09-01");
        }
    }

    /** The first day of a published date, which may be a month. */
    static LocalDate firstDay(String published, String where) throws CouncilDataFault {
        try {
            return MONTH.matcher(published).matches()
                    ? YearMonth.parse(published).atDay(1)
                    : LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            throw new CouncilDataFault(where + " is not a date such as 2021-09-01, or a month such as 2021-09");
        }
    }

    static String shaped(Pattern shape, @Nullable String text, String where) throws CouncilDataFault {
        var checked = words(text, where);
        if (!shape.matcher(checked).matches()) {
            throw new CouncilDataFault(where + " is not spelt like one");
        }
        return checked;
    }

    static String words(@Nullable String text, String where) throws CouncilDataFault {
        if (text == null || text.isBlank()) {
            throw new CouncilDataFault(where + " is missing or empty");
        }
        return text;
    }

    /** The same for what may be left out: empty then. */
    static String optionalWords(@Nullable String text, String where) throws CouncilDataFault {
        return text == null ? "" : words(text, where);
    }
}
