package org.safehomes.council.internal.calendar;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the administrator sets about working days and office hours. */
@ObjectClassDefinition(
        name = "Safe Homes: working calendar",
        description =
                "Which days and hours count for deadlines in working days (rule IN-8: clauses V4.1, L4.4, E7, W5, "
                        + "D8.14). A value that cannot be read is replaced by the one this release carries, and the health "
                        + "check is critical until it is corrected: a doubtful deadline is better than none.")
@interface CalendarConfiguration {

    @AttributeDefinition(
            name = "Bank holiday file",
            description = "A file in the format of https://www.gov.uk/bank-holidays.json, by its full path; it is read "
                    + "at start and whenever this configuration is saved. Each of its years must be complete. Empty: "
                    + "the bank holidays of England and Wales that this release carries. The health check warns 90 days "
                    + "before the last day covered.",
            required = false)
    String bankHolidaysFile() default "";

    @AttributeDefinition(
            name = "Opens",
            description = "When the office opens on a working day, local time, inclusive. No policy gives hours: a "
                    + "default of this project (rule IN-8).")
    String opens() default "09:00";

    @AttributeDefinition(
            name = "Closes",
            description = "When the office closes on a working day, local time, exclusive; deadlines in working days "
                    + "fall due at this time. No policy gives hours: a default of this project (rule IN-8).")
    String closes() default "17:00";

    @AttributeDefinition(name = "Zone", description = "The office's time zone, such as Europe/London.")
    String zone() default "Europe/London";
}
