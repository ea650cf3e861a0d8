package org.safehomes.da.internal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safehomes.da.AgencyMeeting.NewAgencyMeeting;
import org.safehomes.da.MaracAddressee;
import org.safehomes.da.MaracDecision;
import org.safehomes.da.MaracPack;
import org.safehomes.da.MaracReferral.Received;
import org.safehomes.da.MaracReferral.Sending;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/** MARAC, and meetings with other agencies where a case does not go there. Known inside the case only (MA-6). */
public sealed interface MaracHappening extends Happening {

    /** What the rules said after an incident. */
    record MaracDecided(MaracDecision decision) implements MaracHappening {
        @Override
        public String text() {
            return words(decision);
        }
    }

    /** A referral was prepared, with this pack. */
    record MaracPrepared(MaracPack pack) implements MaracHappening {
        @Override
        public String text() {
            return "MARAC referral " + pack.referral() + " was prepared. " + words(pack.decision())
                    + Happening.with("Judgement", pack.judgement())
                    + " Consent: " + Happening.words(pack.consent()) + ". Basis: "
                    + Happening.words(pack.basis().article6()) + ". "
                    + pack.basis().proportionality()
                    + Happening.with("Without consent", pack.basis().withoutConsent())
                    + (pack.survivorAware() ? " The survivor knows." : "")
                    + Happening.with("Not told", pack.notToldReason());
        }
    }

    /** An officer sent a referral. @param named whom the directory named for it at that moment, if anybody */
    record MaracSent(Sending sending, Optional<MaracAddressee.Contact> named) implements MaracHappening {
        @Override
        public String text() {
            return "The MARAC referral was sent to " + sending.sentTo() + "."
                    + named.map(contact -> " The directory of " + contact.title() + " named " + contact.name() + ".")
                            .orElse("");
        }
    }

    /** Another agency referred the case. */
    record MaracReceived(Received referral) implements MaracHappening {
        @Override
        public String text() {
            return "Referred to MARAC by " + referral.agency() + " on " + referral.referredOn() + "."
                    + Happening.with("Note", referral.note());
        }
    }

    /** MARAC met, or is set to. */
    record MaracMet(LocalDate heldOn, Optional<String> guidance, List<Action> actions) implements MaracHappening {
        @Override
        public String text() {
            return "MARAC on " + heldOn + "." + Happening.with("Guidance", guidance)
                    + actions.stream()
                            .map(action ->
                                    " Action by " + action.owner() + " until " + action.dueOn() + ": " + action.what())
                            .collect(Collectors.joining());
        }
    }

    /** An action of ours. */
    record Action(EntryId id, String what, StaffId owner, LocalDate dueOn) {}

    /** An action was done. */
    record MaracActionDone(String how) implements MaracHappening {
        @Override
        public String text() {
            return "An action for MARAC was done. " + how;
        }
    }

    /** A meeting with other agencies was offered, declined, arranged or held. */
    record AgencyMet(NewAgencyMeeting meeting) implements MaracHappening {
        @Override
        public String text() {
            return "Meeting with " + String.join(", ", meeting.agencies()) + ": " + Happening.words(meeting.state())
                    + meeting.on().map(day -> " on " + day).orElse("") + "."
                    + Happening.with("Outcome", meeting.outcome());
        }
    }

    /** A decision on MARAC in words: every rule with its id, clauses and reasons. */
    static String words(MaracDecision decision) {
        return verdict(decision)
                + decision.decisions().stream()
                        .map(said -> said.rule()
                                + (said.clauses().isEmpty() ? "" : " (" + String.join(" ", said.clauses()) + ")") + ": "
                                + String.join(" ", said.reasons()))
                        .collect(Collectors.joining(" "));
    }

    private static String verdict(MaracDecision decision) {
        if (decision.refer()) {
            return "To be referred to MARAC. ";
        }
        return decision.referred().isPresent() ? "Referred to MARAC already. " : "Not to be referred to MARAC now. ";
    }
}
