/** Working days, bank holidays and office hours in England and Wales. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.safehomes.kernel.calendar;
