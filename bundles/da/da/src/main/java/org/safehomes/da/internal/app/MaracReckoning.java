package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Incident;
import org.safehomes.da.MaracDecision;
import org.safehomes.da.MaracDecision.Ground;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.MaracFile;
import org.safehomes.da.internal.rule.BelowThreshold;
import org.safehomes.da.internal.rule.EscalationAndRepeat;
import org.safehomes.da.internal.rule.MaracThreshold;
import org.safehomes.kernel.Decision;

/** What the rules say of a case and MARAC, by what its history tells and the council's own numbers. */
final class MaracReckoning {

    private final Office office;

    MaracReckoning(Office office) {
        this.office = office;
    }

    MaracDecision of(CaseHistory history, Instant now) {
        var file = new MaracFile(history, office.zone());
        var decisions = List.of(score(history, now), escalation(history, file, now), repeat(history, file));
        var grounds = new ArrayList<Ground>();
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).outcome()) {
                grounds.add(IN_ORDER.get(i));
            }
        }
        var referred = file.covering(history.latestChange());
        var meeting = new BelowThreshold()
                .decide(
                        history.latestAssessment()
                                .map(entry ->
                                        CaseHistory.assessed(entry).level().outcome()),
                        !grounds.isEmpty() || referred.isPresent(),
                        history.metSinceAssessment());
        return new MaracDecision(!grounds.isEmpty() && referred.isEmpty(), grounds, referred, decisions, meeting);
    }

    private static final List<Ground> IN_ORDER = List.of(Ground.VISIBLE_HIGH_RISK, Ground.ESCALATION, Ground.REPEAT);

    private Decision<Boolean> score(CaseHistory history, Instant now) {
        return new MaracThreshold()
                .decide(
                        history.latestScore(),
                        office.parameter("marac.threshold", now).number(),
                        office.parameter("risk-assessment.instrument", now).value());
    }

    private static Decision<Boolean> escalation(CaseHistory history, MaracFile file, Instant now) {
        var days = history.happenings().stream().map(file::day).toList();
        return new EscalationAndRepeat().escalation(days, file.day(now));
    }

    private static Decision<Boolean> repeat(CaseHistory history, MaracFile file) {
        var last = file.last();
        var days = last.map(referral -> history.distinctIncidents().stream()
                        .filter(Incident::samePeople)
                        .map(Incident::happenedAt)
                        .filter(happened -> file.follows(happened, referral))
                        .map(file::day)
                        .toList())
                .orElse(List.of());
        return new EscalationAndRepeat().repeat(last.flatMap(referral -> referral.referredOn()), days);
    }

    /** Whether a ground needs no judgement: then neither does sharing need consent (MA-1, SH-3). */
    static boolean holdsByItself(Ground ground) {
        return ground != Ground.PROFESSIONAL_JUDGEMENT;
    }

    /** Adds an officer's judgement to the grounds that hold by themselves. */
    static MaracDecision judged(MaracDecision reckoned, Optional<Decision<Boolean>> judgement) {
        if (judgement.isEmpty()) {
            return reckoned;
        }
        var grounds = new ArrayList<>(reckoned.grounds());
        grounds.add(Ground.PROFESSIONAL_JUDGEMENT);
        var decisions = new ArrayList<>(reckoned.decisions());
        decisions.add(judgement.get());
        return new MaracDecision(true, grounds, reckoned.referred(), decisions, reckoned.meeting());
    }
}
