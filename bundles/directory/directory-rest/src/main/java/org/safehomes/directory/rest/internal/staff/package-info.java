/** The directory for staff: {@code /api/support-services}. */
@org.jspecify.annotations.NullMarked
package org.safehomes.directory.rest.internal.staff;
