package org.safehomes.da.internal.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safehomes.da.Enforcement.NewEnforcement;
import org.safehomes.da.Enforcement.PossessionClaim;
import org.safehomes.da.PerpetratorContacted.NewPerpetratorContact;
import org.safehomes.da.PerpetratorSteps.DoneStep;
import org.safehomes.da.PerpetratorSteps.NewPerpetratorSteps;
import org.safehomes.da.PerpetratorSteps.Whereabouts;
import org.safehomes.da.Tenure;
import org.safehomes.kernel.Decision;

/** What was done about the perpetrator, what reached them, and what was proposed and taken against them. */
public sealed interface PerpetratorHappening extends Happening {

    /**
     * Steps of accountability.
     *
     * @param listed what the directory said of the services that they name by key, in the order of the steps that name one; none in
     *     what an earlier release kept
     */
    record StepsTaken(NewPerpetratorSteps steps, List<Listed> listed) implements PerpetratorHappening {

        public StepsTaken {
            listed = listed == null ? List.of() : List.copyOf(listed);
        }

        @Override
        public String text() {
            return "About the perpetrator, on " + steps.on() + ":"
                    + steps.done().stream().map(StepsTaken::words).collect(Collectors.joining())
                    + listed.stream().map(Listed::words).collect(Collectors.joining())
                    + steps.whereabouts().map(StepsTaken::words).orElse("");
        }

        private static String words(DoneStep done) {
            var with = done.with().isEmpty() ? "" : " (" + String.join(", ", done.with()) + ")";
            return " " + Happening.words(done.step()) + with + ": " + done.words();
        }

        private static String words(Whereabouts now) {
            return " Where they live now: perpetrator " + Happening.words(now.perpetrator()) + ", survivor "
                    + Happening.words(now.survivor()) + ", dependants " + Happening.words(now.dependants()) + ".";
        }
    }

    /** A contact with the perpetrator, with whether it kept to PE-1 by what was known then. */
    record ContactMade(
            NewPerpetratorContact contact, boolean allowed, String rule, List<String> clauses, List<String> reasons)
            implements PerpetratorHappening {

        public static ContactMade of(NewPerpetratorContact contact, Decision<Boolean> said) {
            return new ContactMade(contact, said.outcome(), said.rule(), said.clauses(), said.reasons());
        }

        public Decision<Boolean> decision() {
            return new Decision<>(allowed, rule, clauses, reasons);
        }

        @Override
        public String text() {
            return "Contact with the perpetrator about " + Happening.words(contact.about()) + ", sought by "
                    + Happening.words(contact.startedBy()) + ". " + contact.words()
                    + (allowed ? "" : " It should not have been: " + String.join(" ", reasons));
        }
    }

    /** What a rule said, as kept. */
    record Said(boolean outcome, String rule, List<String> clauses, List<String> reasons) {

        public static Said of(Decision<Boolean> said) {
            return new Said(said.outcome(), said.rule(), said.clauses(), said.reasons());
        }

        public Decision<Boolean> decision() {
            return new Decision<>(outcome, rule, clauses, reasons);
        }

        String words() {
            return " " + rule + ": " + String.join(" ", reasons);
        }
    }

    /** Enforcement was proposed, taken or dropped. */
    record EnforcementRecorded(NewEnforcement enforcement, Optional<Tenure> tenure, List<Said> said)
            implements PerpetratorHappening {
        @Override
        public String text() {
            return "Enforcement " + Happening.words(enforcement.state()) + ": "
                    + Happening.words(enforcement.measure()) + ". " + enforcement.why()
                    + enforcement.possession().map(EnforcementRecorded::grounds).orElse("")
                    + said.stream().map(Said::words).collect(Collectors.joining());
        }

        private static String grounds(PossessionClaim claim) {
            return " Grounds: "
                    + claim.grounds().stream().sorted().map(Happening::words).collect(Collectors.joining(", ")) + ".";
        }
    }

    /** Help was refused and the abuse went on: the response is escalated. */
    record ResponseEscalated(Said said) implements PerpetratorHappening {
        @Override
        public String text() {
            return "The response is to be escalated." + said.words();
        }
    }
}
