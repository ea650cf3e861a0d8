package org.safehomes.council.internal.calendar;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.safehomes.council.internal.Finding;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers the {@link WorkingCalendar} that the configuration gives. */
@Component(service = OfficeCalendar.class, configurationPid = OfficeCalendar.PID, immediate = true)
@Designate(ocd = CalendarConfiguration.class)
public final class OfficeCalendar {

    static final String PID = "org.safehomes.calendar";

    private static final Logger LOG = LoggerFactory.getLogger(OfficeCalendar.class);

    private final CalendarReading reading;
    private final ServiceRegistration<WorkingCalendar> registration;

    @Activate
    public OfficeCalendar(BundleContext context, CalendarConfiguration configuration) {
        reading = CalendarReading.of(configuration);
        reading.findings().forEach(finding -> LOG.error("{}", finding.text()));
        LOG.info(
                "Bank holidays are known until {}.",
                reading.calendar().holidays().lastDay());
        registration = context.registerService(WorkingCalendar.class, reading.calendar(), null);
    }

    @Deactivate
    void close() {
        registration.unregister();
    }

    /** The calendar that counts now. */
    public WorkingCalendar calendar() {
        return reading.calendar();
    }

    /** What could not be taken as configured; empty if nothing. */
    List<Finding> findings() {
        return reading.findings();
    }
}
