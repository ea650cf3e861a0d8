package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.RiskAssessment;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.RiskHappening.OtherAssessed;
import org.safehomes.da.internal.domain.RiskHappening.RiskAssessed;
import org.safehomes.da.internal.rule.AcceptedAssessment;
import org.safehomes.da.internal.rule.AssessmentAfterIncident;
import org.safehomes.kernel.Decision;

/** An assessment as a reader of the case sees it, whoever made it and with whatever instrument. */
final class AssessmentView {

    private AssessmentView() {}

    static RiskAssessment of(Entry entry, CaseHistory history) {
        var assessed = CaseHistory.assessed(entry);
        var own = assessed instanceof RiskAssessed made ? Optional.of(made) : Optional.<RiskAssessed>empty();
        var other = assessed instanceof OtherAssessed taken ? Optional.of(taken) : Optional.<OtherAssessed>empty();
        return new RiskAssessment(
                entry.id(),
                entry.by(),
                entry.recordedAt(),
                assessed.assessedAt(),
                own.map(RiskAssessed::instrument)
                        .orElseGet(() -> other.orElseThrow().assessment().instrument()),
                own.map(RiskAssessed::pack)
                        .orElseGet(() ->
                                Optional.of(other.orElseThrow().assessment().version())),
                other.map(taken -> taken.assessment().assessor()),
                own.map(made -> made.assessment().answers()).orElse(List.of()),
                score(entry),
                assessed.level(),
                assessed.judgement(),
                other.flatMap(taken -> taken.assessment().summary()),
                assessed.marac(),
                new AssessmentAfterIncident().decide(assessed.assessedAt(), history.happenings()));
    }

    /** The score, with how it was reckoned or by whom it was found. */
    static Optional<Decision<Integer>> score(Entry entry) {
        return entry.what() instanceof RiskAssessed made
                ? Optional.of(made.score())
                : foundScore((OtherAssessed) entry.what());
    }

    private static Optional<Decision<Integer>> foundScore(OtherAssessed taken) {
        return taken.assessment()
                .score()
                .map(score -> Decision.of(
                        AcceptedAssessment.class,
                        score,
                        List.of(
                                taken.comparable()
                                        ? "Found by " + taken.assessment().assessor()
                                                + ", with the council's own instrument."
                                        : "Found with another instrument: it is not compared with the council's own"
                                                + " scores.")));
    }
}
