/** The working calendar of this installation: bank holidays from a dated file, office hours from the configuration. */
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.safehomes.kernel.calendar.WorkingCalendar\"",
        uses = WorkingCalendar.class,
        effective = "active")
@NullMarked
package org.safehomes.council.internal.calendar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Capability;
import org.safehomes.kernel.calendar.WorkingCalendar;
