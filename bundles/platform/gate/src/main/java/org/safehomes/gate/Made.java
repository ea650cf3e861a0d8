package org.safehomes.gate;

import java.time.Instant;
import org.safehomes.kernel.RecordRef;

/**
 * A record that was made.
 *
 * @param at when: for a repeated request, the moment of the first
 */
public record Made<R extends RecordRef>(R ref, Instant at) {}
