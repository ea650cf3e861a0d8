package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safehomes.da.MaracDecision;
import org.safehomes.da.NewAssessment;
import org.safehomes.da.NewAssessment.Judgement;
import org.safehomes.da.NewIncident;
import org.safehomes.da.OtherAssessment;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;

/** Incidents, and how great the risk is. */
public sealed interface RiskHappening extends Happening {

    /** An incident became known in the case. */
    record IncidentRecorded(NewIncident incident) implements RiskHappening {
        @Override
        public String text() {
            return "Incident, told by " + Happening.words(incident.toldBy())
                    + (incident.behaviours().isEmpty()
                            ? ""
                            : ", "
                                    + incident.behaviours().stream()
                                            .sorted()
                                            .map(Happening::words)
                                            .collect(Collectors.joining(", ")))
                    + (incident.samePeople() ? "." : ", not between the case's own two people.")
                    + Happening.with("Known to", incident.knownTo())
                    + Happening.with("What happened", incident.whatHappened());
        }
    }

    /** Two accounts are of one incident. */
    record IncidentMatched(EntryId sameAs, String reason) implements RiskHappening {
        @Override
        public String text() {
            return "An incident is another account of " + sameAs + " and does not count twice. " + reason;
        }
    }

    /** What every assessment has, whoever made it. */
    sealed interface Assessed extends RiskHappening permits RiskAssessed, OtherAssessed {
        Instant assessedAt();

        Decision<RiskLevel> level();

        MaracDecision marac();

        Optional<Judgement> judgement();

        /** Its score with the council's own instrument; empty if it has none. */
        Optional<Integer> comparableScore();
    }

    /** An officer assessed the risk. */
    record RiskAssessed(
            NewAssessment assessment,
            String instrument,
            Optional<String> pack,
            Decision<Integer> score,
            Decision<RiskLevel> level,
            MaracDecision marac)
            implements Assessed {

        @Override
        public Instant assessedAt() {
            return assessment.assessedAt();
        }

        @Override
        public Optional<Judgement> judgement() {
            return assessment.judgement();
        }

        @Override
        public Optional<Integer> comparableScore() {
            return Optional.of(score.outcome());
        }

        @Override
        public String text() {
            return instrument + " risk assessment: score " + score.outcome() + ", risk "
                    + Happening.words(level.outcome()) + ". " + sentences(score.reasons()) + " "
                    + sentences(level.reasons())
                    + rationale(judgement()) + decided(marac);
        }
    }

    /** Another agency's assessment, or one with another instrument, was taken over. */
    record OtherAssessed(
            OtherAssessment assessment,
            boolean comparable,
            Decision<Boolean> accepted,
            Decision<RiskLevel> level,
            MaracDecision marac)
            implements Assessed {

        @Override
        public Instant assessedAt() {
            return assessment.assessedAt();
        }

        @Override
        public Optional<Judgement> judgement() {
            return assessment.judgement();
        }

        @Override
        public Optional<Integer> comparableScore() {
            return comparable ? assessment.score() : Optional.empty();
        }

        @Override
        public String text() {
            return assessment.instrument() + " " + assessment.version() + " assessment by " + assessment.assessor()
                    + assessment.score().map(score -> ", score " + score).orElse("") + ", risk "
                    + Happening.words(level.outcome()) + ". " + sentences(accepted.reasons()) + " "
                    + sentences(level.reasons()) + rationale(judgement())
                    + Happening.with("Summary", assessment.summary()) + decided(marac);
        }
    }

    /** The assessment was put off. */
    record AssessmentPostponed(Instant until, String reason) implements RiskHappening {
        @Override
        public String text() {
            return "The risk assessment was put off until " + until + ". " + reason;
        }
    }

    private static String sentences(List<String> reasons) {
        return String.join(" ", reasons);
    }

    private static String rationale(Optional<Judgement> judgement) {
        return judgement.map(given -> " Rationale: " + given.rationale()).orElse("");
    }

    private static String decided(MaracDecision decision) {
        return " " + MaracHappening.words(decision);
    }
}
