package org.safehomes.council.internal.calendar;

import org.osgi.framework.BundleContext;

/** The calendar of an installation that has configured nothing. */
public final class OfficeCalendarSample {

    private OfficeCalendarSample() {}

    public static OfficeCalendar unconfigured(BundleContext context) {
        return new OfficeCalendar(context, new CalendarReadingTest.Configured("", "09:00", "17:00", "Europe/London"));
    }
}
