package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * One entry of a record's journal.
 *
 * @param about the entry that this one corrects or seals
 */
public record Entry(EntryId id, Instant at, Instant recordedAt, StaffId by, Optional<EntryId> about, Happening what) {}
