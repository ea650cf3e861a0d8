package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A DASH risk assessment as an officer makes it with the survivor: 24 questions by number, without their texts (RA-1, W7).
 *
 * @param assessedAt when it was made; not in the future
 * @param answers one for each of the questions 1 to 24, in any order
 * @param judgement professional judgement, which may raise the level and never lowers it (RA-5)
 */
public record NewAssessment(Instant assessedAt, List<Answered> answers, Optional<Judgement> judgement) {

    public NewAssessment {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /**
     * The answer to one question. Only {@link Answer#YES} counts; not knowing is not a yes (RA-1).
     *
     * @param question its number, 1 to 24
     * @param note what was said; at most 4,000 characters
     */
    public record Answered(Integer question, Answer answer, Optional<String> note) {}

    /**
     * What an officer's judgement adds (RA-5).
     *
     * @param level the level it raises the risk to; one at or below what the score gives changes nothing
     * @param rationale why; 1 to 4,000 characters
     */
    public record Judgement(RiskLevel level, String rationale) {}
}
