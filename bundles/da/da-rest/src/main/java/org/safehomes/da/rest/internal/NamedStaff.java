package org.safehomes.da.rest.internal;

import org.safehomes.kernel.StaffId;

/** A member of staff, and why they are named. */
record NamedStaff(StaffId staff, String reason) {}
