package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safehomes.da.CaseAccess.Extent;
import org.safehomes.da.Contact.NewContact;
import org.safehomes.da.Contact.Safety;
import org.safehomes.da.Naming;
import org.safehomes.da.NewReport;
import org.safehomes.da.Note;
import org.safehomes.da.Note.NewNote;
import org.safehomes.da.SafeContact;
import org.safehomes.da.TriageDecision.Outcome;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.StaffId;

/** Something that happened in a report or a case. Each is kept as one sealed entry and never changed (RE-2). */
public sealed interface Happening
        permits AccessHappening,
                RiskHappening,
                MaracHappening,
                SafeguardingHappening,
                SharingHappening,
                LegalHappening,
                PerpetratorHappening,
                MoneyHappening,
                ConductHappening,
                SurvivorHappening,
                Happening.Reported,
                Happening.Triaged,
                Happening.OutsideReviewed,
                Happening.Reassessed,
                Happening.Contacted,
                Happening.SafeContactSaid,
                Happening.Noted,
                Happening.EntrySealed,
                Happening.Assigned,
                Happening.AccessGranted,
                Happening.AccessEnded,
                Happening.Excluded,
                Happening.TaskFinished,
                Happening.NamingDecided,
                Happening.FileMarkOrdered,
                Happening.FileMarkPut,
                Happening.FileMarkRemoved {

    /** What happened, in words, for a reader who may see the record. */
    String text();

    /** The record began with this report, or took it in as a further incident (IN-7). */
    record Reported(String reference, NewReport report) implements Happening {
        @Override
        public String text() {
            return "Report " + reference + " by " + words(report.channel()) + ", from " + words(report.reporterKind())
                    + ". " + report.whatHappened().orElse("What happened was not recorded.");
        }
    }

    /** Triage decided. */
    record Triaged(Outcome outcome, Optional<String> reason, Optional<String> signposting) implements Happening {
        @Override
        public String text() {
            return "Triage: " + words(outcome) + "." + with("Reason", reason) + with("Pointed to", signposting);
        }
    }

    /** A second person looked at what was said to lie outside. */
    record OutsideReviewed(boolean agreed, String reason) implements Happening {
        @Override
        public String text() {
            return (agreed ? "Confirmed as outside the definition. " : "Sent back to triage. ") + reason;
        }
    }

    /** What was outside is taken up again. */
    record Reassessed(String reason) implements Happening {
        @Override
        public String text() {
            return "Taken up again. " + reason;
        }
    }

    /** A contact, with whether it was safe by what was known then. */
    record Contacted(NewContact contact, Safety safety, String rule, List<String> clauses, List<String> reasons)
            implements Happening {

        public static Contacted of(NewContact contact, Decision<Safety> decision) {
            return new Contacted(contact, decision.outcome(), decision.rule(), decision.clauses(), decision.reasons());
        }

        public Decision<Safety> decision() {
            return new Decision<>(safety, rule, clauses, reasons);
        }

        @Override
        public String text() {
            return "Contact by " + words(contact.method()) + ": " + words(contact.outcome()) + "."
                    + (safety == Safety.ALLOWED ? "" : " Not safe by what was known: " + String.join(" ", reasons))
                    + with("Life at risk", contact.lifeAtRisk())
                    + with("Note", contact.note());
        }
    }

    /** The survivor said what is safe. */
    record SafeContactSaid(SafeContact safe) implements Happening {
        @Override
        public String text() {
            return "What is safe for the survivor was recorded: "
                    + (safe.methods().isEmpty() ? "no way of contact" : list(safe.methods()))
                    + "." + (safe.address().isPresent() ? " A letter to the address that was given." : "")
                    + with("Number", safe.number())
                    + (safe.voicemail() ? " A voicemail is safe." : " No voicemail.")
                    + safe.windows().stream()
                            .map(window -> " Between " + window.from() + " and " + window.until() + " on "
                                    + list(window.days()) + ".")
                            .collect(Collectors.joining())
                    + with("Venue", safe.venue()) + with("Note", safe.note());
        }

        private static String list(Set<? extends Enum<?>> values) {
            return values.stream()
                    .sorted(Comparator.comparing(Enum::ordinal))
                    .map(Happening::words)
                    .collect(Collectors.joining(", "));
        }
    }

    /** A note. */
    record Noted(NewNote note) implements Happening {
        @Override
        public String text() {
            return (note.kind() == Note.Kind.FACT ? "Fact: " : "Opinion: ")
                    + note.text()
                    + with("Decision", note.decision())
                    + with("Rationale", note.rationale())
                    + with("Action", note.action());
        }
    }

    /** An entry made in the wrong case was sealed. */
    record EntrySealed(String reason) implements Happening {
        @Override
        public String text() {
            return "An entry was sealed, because it was made in the wrong case. " + reason;
        }
    }

    /** Another owner. */
    record Assigned(StaffId owner, String reason) implements Happening {
        @Override
        public String text() {
            return "Owner is now " + owner + ". " + reason;
        }
    }

    /** Somebody was added by name. */
    record AccessGranted(StaffId staff, String reason, Optional<Instant> until, Optional<Extent> extent)
            implements Happening {
        @Override
        public String text() {
            return staff
                    + (extent.filter(Extent.BASIC::equals).isPresent()
                            ? " may have basic information of the case"
                            : " may see the case")
                    + until.map(end -> " until " + end).orElse("") + ". " + reason;
        }
    }

    /** What was granted ended. */
    record AccessEnded(StaffId staff, String reason) implements Happening {
        @Override
        public String text() {
            return staff + " may no longer see the case by name. " + reason;
        }
    }

    /** Somebody was excluded. */
    record Excluded(StaffId staff, String reason) implements Happening {
        @Override
        public String text() {
            return staff + " was excluded. " + reason;
        }
    }

    /** A manager dealt with a task. */
    record TaskFinished(String task, String how) implements Happening {
        @Override
        public String text() {
            return "Dealt with: " + task + ". " + how;
        }
    }

    /** It was decided again whether the case names its survivor. */
    record NamingDecided(Naming naming, String rule, List<String> clauses, List<String> reasons, String why)
            implements Happening {

        public static NamingDecided of(Decision<Naming> decision, String why) {
            return new NamingDecided(decision.outcome(), decision.rule(), decision.clauses(), decision.reasons(), why);
        }

        @Override
        public String text() {
            return (naming == Naming.ANONYMOUS ? "The case is anonymous. " : "The case names the survivor. ")
                    + String.join(" ", reasons)
                    + with("Why it was decided", Optional.of(why));
        }
    }

    /** The survivor's own file is to carry a mark with this reference. Written before the host is asked. */
    record FileMarkOrdered(String reference, String why) implements Happening {
        @Override
        public String text() {
            return "A discreet mark on the survivor's own file was ordered. " + why;
        }
    }

    /** The host has put it. */
    record FileMarkPut(String reference) implements Happening {
        @Override
        public String text() {
            return "The survivor's own file carries a discreet mark.";
        }
    }

    /** The host has taken it off. */
    record FileMarkRemoved(String reference, String why) implements Happening {
        @Override
        public String text() {
            return "The mark on the survivor's own file was taken off. " + why;
        }
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    static String with(String label, Optional<String> text) {
        return text.map(words -> " " + label + ": " + words).orElse("");
    }
}
