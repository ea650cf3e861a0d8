package org.safehomes.gate;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.kernel.StaffId;

/**
 * Somebody added to a record by name.
 *
 * @param reason why they need to know
 * @param by who added them
 * @param until exclusive; empty if no end is set
 * @param extent how much of it they may know
 */
public record Grant(StaffId staff, String reason, StaffId by, Instant from, Optional<Instant> until, Extent extent) {}
