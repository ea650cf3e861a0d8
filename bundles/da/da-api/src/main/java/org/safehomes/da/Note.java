package org.safehomes.da;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A note in a case. Never edited: a correction supersedes it, and both stay readable (RE-2, D8.26).
 *
 * @param what empty if the note was made in the wrong case and sealed there: then nobody reads it here any more
 * @param supersedes the note it corrects
 * @param supersededBy the note that corrects it
 */
public record Note(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        Optional<NewNote> what,
        Optional<EntryId> supersedes,
        Optional<EntryId> supersededBy) {

    /** Fact or opinion: a reader must be able to tell (RE-1, D8.25). */
    public enum Kind {
        FACT,
        OPINION
    }

    /**
     * What is noted.
     *
     * @param text 1 to 20,000 characters
     * @param decision what was decided; at most 4,000 characters
     * @param rationale why; required with a decision; at most 4,000 characters
     * @param action what is done about it; at most 4,000 characters
     */
    public record NewNote(
            Kind kind, String text, Optional<String> decision, Optional<String> rationale, Optional<String> action) {}
}
