package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.safehomes.da.NewAssessment;
import org.safehomes.da.OtherAssessment;
import org.safehomes.da.internal.rule.DashScore;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;

/** What is wrong with an assessment as it was sent, all at once. */
final class RiskChecks {

    private RiskChecks() {}

    static void check(NewAssessment assessment, Instant now) {
        var checks = new Checks()
                .that(Moments.past(assessment.assessedAt(), now), "/assessedAt", Moments.PAST)
                .that(
                        assessment.answers().size() <= DashScore.QUESTIONS.size() * 2,
                        "/answers",
                        "Give one answer for each question.");
        check(checks, assessment.judgement());
        var missing = new TreeSet<>(DashScore.QUESTIONS);
        for (int i = 0; i < assessment.answers().size(); i++) {
            var answered = assessment.answers().get(i);
            var at = "/answers/" + i;
            checks.that(
                            answered.question() != null && missing.remove(answered.question()),
                            at + "/question",
                            "Give each of the questions 1 to " + DashScore.QUESTIONS.size() + " once.")
                    .present(at + "/answer", answered.answer(), "Say YES, NO or NOT_KNOWN.")
                    .text(at + "/note", answered.note(), Checks.MEDIUM);
        }
        checks.that(missing.isEmpty(), "/answers", "Questions without an answer: " + missing + ".")
                .done();
    }

    static void check(OtherAssessment assessment, Instant now) {
        var checks = new Checks()
                .text("/instrument", assessment.instrument(), Checks.NUMBER)
                .text("/version", assessment.version(), Checks.NUMBER)
                .that(Moments.past(assessment.assessedAt(), now), "/assessedAt", Moments.PAST)
                .text("/assessor", assessment.assessor(), Checks.NAME)
                .present("/level", assessment.level(), "Say which level it found.")
                .that(
                        assessment
                                .score()
                                .filter(score -> score < 0 || score > 1_000)
                                .isEmpty(),
                        "/score",
                        "Give 0 to 1000.")
                .text("/summary", assessment.summary(), Checks.LONG);
        check(checks, assessment.judgement());
        checks.done();
    }

    private static void check(Checks checks, Optional<NewAssessment.Judgement> judgement) {
        judgement.ifPresent(given -> checks.present("/judgement/level", given.level(), "Say to which level.")
                .text("/judgement/rationale", given.rationale(), Checks.MEDIUM));
    }
}
