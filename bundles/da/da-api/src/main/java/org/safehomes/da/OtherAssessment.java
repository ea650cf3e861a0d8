package org.safehomes.da;

import java.time.Instant;
import java.util.Optional;

/**
 * An assessment that another agency made, or that was made with another instrument (RA-4, W7).
 *
 * @param instrument what it was made with, such as {@code DASH}; 1 to 40 characters
 * @param version the instrument's version, as the agency states it; 1 to 40 characters
 * @param assessedAt when it was made; not in the future
 * @param assessor which agency or team made it; 1 to 200 characters
 * @param level the level it found
 * @param score the score it found, 0 to 1,000; counted only if the instrument is the council's own, and then at most 24:
 *     scores of different instruments are never compared
 * @param summary what it says; at most 20,000 characters
 * @param judgement professional judgement of ours, which may raise the level and never lowers it (RA-5)
 */
public record OtherAssessment(
        String instrument,
        String version,
        Instant assessedAt,
        String assessor,
        RiskLevel level,
        Optional<Integer> score,
        Optional<String> summary,
        Optional<NewAssessment.Judgement> judgement) {}
