package org.safehomes.da;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * What the survivor wishes of whoever works and speaks with them (SC-3, SC-4, SC-5). What they said last counts.
 *
 * @param by who wrote it down
 */
public record Preferences(EntryId id, StaffId by, Instant recordedAt, NewPreferences what) {

    /** The gender that the survivor wishes their officer to have (W6). */
    public enum OfficerGender {
        WOMAN,
        MAN,
        NON_BINARY
    }

    /** How an interpreter speaks. */
    public enum Language {
        /** A spoken language. */
        SPOKEN,
        /** British Sign Language. */
        BSL,
        OTHER
    }

    /** How something is given so that the survivor can take it in (E14, L4.8). */
    public enum Format {
        LARGE_PRINT,
        BRAILLE,
        AUDIO,
        EASY_READ,
        TRANSLATION,
        SIGNED_VIDEO,
        /** Speech to text, a hearing loop and the like. */
        HEARING_SUPPORT,
        OTHER
    }

    /**
     * The interpreter that is needed.
     *
     * @param which which language or way; required unless it is BSL; at most 200 characters
     */
    public record Interpreting(Language language, Optional<String> which) {}

    /**
     * What is recorded. Whatever is left out says that nothing is wished of that kind.
     *
     * @param officerGender of the officer who has the case; empty if they have no wish
     * @param officerEthnicOrigin of the officer, where that is possible, in their own words; at most 200 characters
     * @param interpreter which is needed; empty if none is
     * @param formats in which they can take things in
     * @param oneOfficerBecause why they ask for one officer at a meeting, where the landlord sends more (SC-5); empty if they
     *     do not ask for it; at most 4,000 characters
     * @param note anything else, such as which dialect or a word about the formats; at most 4,000 characters
     */
    public record NewPreferences(
            Optional<OfficerGender> officerGender,
            Optional<String> officerEthnicOrigin,
            Optional<Interpreting> interpreter,
            Set<Format> formats,
            Optional<String> oneOfficerBecause,
            Optional<String> note) {

        public NewPreferences {
            formats = formats == null ? Set.of() : Set.copyOf(formats);
        }
    }
}
