package org.safehomes.da.internal.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safehomes.da.NewLetter;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.Recipient;
import org.safehomes.da.Recipients.NewBarred;
import org.safehomes.da.Sharing.Explanation;
import org.safehomes.da.Sharing.Topic;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;

/** What was decided about sharing, and what left or was held back. */
public sealed interface SharingHappening extends Happening {

    /** A decision to share or not to share (SH-1). About the referral or the letter that it was made for. */
    record SharingDecided(NewSharingDecision decision) implements SharingHappening {
        @Override
        public String text() {
            return (decision.share() ? "Decided to share with " : "Decided not to share with ")
                    + decision.recipient().name() + " ("
                    + Happening.words(decision.recipient().kind()) + "): "
                    + decision.what() + " Why: " + decision.why()
                    + Happening.with("Agreement", decision.agreement())
                    + " Consent: " + Happening.words(decision.consent()) + "."
                    + decision.basis()
                            .map(basis -> " Basis: " + Happening.words(basis.article6()) + ". "
                                    + basis.proportionality()
                                    + Happening.with("Condition", basis.condition())
                                    + Happening.with("Without consent", basis.withoutConsent()))
                            .orElse("");
        }
    }

    /** Consent was taken back: that of the decision it is about, or all of it. */
    record ConsentWithdrawn(Optional<String> said) implements SharingHappening {
        @Override
        public String text() {
            return "The survivor took consent to share back." + Happening.with("Said", said);
        }
    }

    /** Confidentiality was explained (SH-4). */
    record ConfidentialityExplained(Explanation explanation) implements SharingHappening {
        @Override
        public String text() {
            var missing = EnumSet.allOf(Topic.class);
            missing.removeAll(explanation.topics());
            return "Explained to the survivor on " + explanation.on() + ": " + list(explanation.topics()) + "."
                    + (missing.isEmpty() ? "" : " Not yet that day: " + list(missing) + ".")
                    + Happening.with("Note", explanation.note());
        }

        private static String list(Set<Topic> topics) {
            return topics.stream().sorted().map(Happening::words).collect(Collectors.joining(", "));
        }
    }

    /** Somebody must never receive anything (SH-2). */
    record RecipientBarred(NewBarred barred) implements SharingHappening {
        @Override
        public String text() {
            return barred.name() + " must never receive anything (" + Happening.words(barred.tie()) + "). "
                    + barred.reason();
        }
    }

    /** A letter was prepared. @param address the one that was safe then, of a letter to the survivor */
    record LetterPrepared(NewLetter letter, Optional<String> address) implements SharingHappening {
        @Override
        public String text() {
            return "A letter " + (letter.decision().isEmpty() ? "to the survivor" : "on a decision to share")
                    + " was prepared: " + letter.title() + ".";
        }
    }

    /** What it is about may not leave. @param task the owner's, who looks at why */
    record HeldBack(String rule, List<String> clauses, List<String> reasons, EntryId task) implements SharingHappening {

        public Decision<Boolean> decision() {
            return new Decision<>(false, rule, clauses, reasons);
        }

        @Override
        public String text() {
            return "Held back by " + rule + ": " + String.join(" ", reasons);
        }
    }

    /** What was held back may leave again. @param address the one that is safe now, of a letter to the survivor */
    record Released(Optional<String> address) implements SharingHappening {
        @Override
        public String text() {
            return "Looked at again: it may leave.";
        }
    }

    /** A letter was sent. @param decision the one it went on */
    record LetterSent(Recipient recipient, Optional<EntryId> decision, Optional<String> lifeAtRisk)
            implements SharingHappening {
        @Override
        public String text() {
            return "A letter was sent to " + recipient.name() + "." + Happening.with("Life at risk", lifeAtRisk);
        }
    }

    /** A letter was cancelled. */
    record LetterCancelled(String reason) implements SharingHappening {
        @Override
        public String text() {
            return "A letter was cancelled. " + reason;
        }
    }
}
