package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A risk assessment of a case. Never changed: the next one follows it (RA-3).
 *
 * @param by who recorded it
 * @param assessedAt when it was made
 * @param instrument what it was made with, such as {@code DASH}
 * @param version the version of the instrument or of the loaded question texts; empty if no texts were loaded
 * @param assessor which other agency or team made it; empty if the recorder did
 * @param answers question by question; empty if it was recorded without them
 * @param score how many questions were answered yes, with the rule's reasons (RA-1); empty if it has no score of ours
 * @param level the risk level, with how score and judgement led to it (RA-5)
 * @param judgement what professional judgement added
 * @param summary what another assessor's assessment says
 * @param marac whether the case was to be referred to MARAC, as decided then
 * @param newOneNeeded whether an incident has followed it, so that a new one is due (RA-3)
 */
public record RiskAssessment(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        Instant assessedAt,
        String instrument,
        Optional<String> version,
        Optional<String> assessor,
        List<NewAssessment.Answered> answers,
        Optional<Decision<Integer>> score,
        Decision<RiskLevel> level,
        Optional<NewAssessment.Judgement> judgement,
        Optional<String> summary,
        MaracDecision marac,
        Decision<Boolean> newOneNeeded) {

    public RiskAssessment {
        answers = List.copyOf(answers);
    }
}
