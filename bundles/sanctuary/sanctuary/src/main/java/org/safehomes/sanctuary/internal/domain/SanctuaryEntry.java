package org.safehomes.sanctuary.internal.domain;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * One entry of what the module keeps of a case.
 *
 * @param about the request, work, loan or repair that it goes on
 */
public record SanctuaryEntry(
        EntryId id, Instant at, Instant recordedAt, StaffId by, Optional<EntryId> about, SanctuaryHappening what) {}
