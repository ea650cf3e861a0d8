package org.safehomes.da.rest.internal;

import org.safehomes.kernel.StaffId;

/**
 * A member of staff, and why they are named.
 *
 * @param staff who
 * @param reason 1 to 4,000 characters
 */
record NamedStaff(StaffId staff, String reason) {}
