package org.safehomes.da;

import java.time.Instant;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * One entry of a case's history.
 *
 * @param at when it happened
 * @param recordedAt when it was written down
 * @param module the module that it comes from, such as {@code da}
 * @param kind the module's own kind of entry, such as {@code CONTACT}
 * @param text what happened, for a reader who may see the case
 */
public record TimelineEntry(
        EntryId id, Instant at, Instant recordedAt, StaffId by, String module, String kind, String text) {}
