package org.safehomes.sanctuary.internal.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.Uprn;
import org.safehomes.sanctuary.DamageRepair.NewDamageRepair;
import org.safehomes.sanctuary.DamageRepair.NewRepairStep;
import org.safehomes.sanctuary.DamageRepair.RepairCost;
import org.safehomes.sanctuary.HomeAssessment.NewHomeAssessment;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.LentEquipment.NewLoan;
import org.safehomes.sanctuary.LentEquipment.ReturnedEquipment;
import org.safehomes.sanctuary.SanctuaryOffer.AssessmentRoute;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;
import org.safehomes.sanctuary.SanctuaryRequest.FitterGender;
import org.safehomes.sanctuary.SanctuaryRequest.NewLawConsidered;
import org.safehomes.sanctuary.SanctuaryRequest.NewReview;
import org.safehomes.sanctuary.SanctuaryRequest.NewSaidOfHome;
import org.safehomes.sanctuary.SanctuaryRequest.NewSanctuaryRequest;
import org.safehomes.sanctuary.SecurityWork.DoneBy;
import org.safehomes.sanctuary.SecurityWork.NeutralOrder;
import org.safehomes.sanctuary.SecurityWork.NewSecurityWork;
import org.safehomes.sanctuary.SecurityWork.NewWorkStep;

/** Something that happened. Each is kept as one sealed entry and never changed (RE-2). */
public sealed interface SanctuaryHappening {

    /** What happened, in words, for a reader who may see the case. */
    String text();

    /** The survivor wants to be made safer at home. */
    record Asked(NewSanctuaryRequest request, Optional<Uprn> home, HomeFacts facts, Decision<Eligibility> eligibility)
            implements SanctuaryHappening {
        @Override
        public String text() {
            return "The survivor wants to be made safer at home: " + request.why() + " Consent: "
                    + words(request.consent()) + ". " + said(eligibility);
        }
    }

    /** It was considered what locks mean for others who hold the home. */
    record LawConsidered(NewLawConsidered considered) implements SanctuaryHappening {
        @Override
        public String text() {
            return "What locks or extra security mean for others who hold the home: " + considered.implications()
                    + with("Advice", considered.advice())
                    + (considered.goAhead() ? " They may be ordered." : " They are not ordered so.");
        }
    }

    /** The home was assessed. */
    record Assessed(NewHomeAssessment assessment, Optional<RiskLevel> risk, Decision<AssessmentRoute> route)
            implements SanctuaryHappening {
        @Override
        public String text() {
            return "The home was assessed by " + words(assessment.assessor()) + ", with "
                    + assessment.points().stream().filter(point -> point.weak()).count() + " weak points."
                    + (assessment.raiseToPolice() ? " The police are asked to assess it too." : "")
                    + with("Note", assessment.note());
        }
    }

    /** A work was put on the schedule. */
    record Planned(NewSecurityWork work, Decision<DoneBy> doneBy, Decision<Boolean> emergency, Optional<Instant> due)
            implements SanctuaryHappening {
        @Override
        public String text() {
            return "Planned: " + words(work.measure()) + ", " + words(work.where()) + ". " + work.why() + " "
                    + said(doneBy) + " " + said(emergency);
        }
    }

    /** To whom a paper goes, as it was when it was ordered: printed again it says the same. @param at where the home is */
    record Addressed(String to, String from, String at, Optional<FitterGender> fitter) {}

    /**
     * A work was ordered.
     *
     * @param raised why it is an emergency that was none when it was put on the schedule; empty if nothing has changed
     * @param due by when that is done
     * @param paper to whom the paper goes; empty if it was ordered of the repairs desk
     */
    record Ordered(
            NeutralOrder order,
            Decision<DoneBy> doneBy,
            Optional<Decision<Boolean>> raised,
            Optional<Instant> due,
            Optional<Addressed> paper)
            implements SanctuaryHappening {
        @Override
        public String text() {
            return "Ordered of the " + (doneBy.outcome() == DoneBy.PROVIDER ? "provider" : "repairs desk") + " as "
                    + order.reference() + ": " + order.text()
                    + raised.map(now -> " " + said(now)).orElse("");
        }
    }

    /** What was said since of whether the perpetrator lives at the home. */
    record SaidOfHome(NewSaidOfHome said) implements SanctuaryHappening {
        @Override
        public String text() {
            return "Whether the perpetrator lives at the home: " + words(said.perpetratorLivesThere()) + "."
                    + with("Note", said.note());
        }
    }

    /** A work has become an emergency since it was planned. */
    record Raised(Decision<Boolean> emergency, Instant due) implements SanctuaryHappening {
        @Override
        public String text() {
            return "It has become an emergency. " + SanctuaryHappening.said(emergency);
        }
    }

    /** Something became of a work. */
    record WorkStepped(NewWorkStep step) implements SanctuaryHappening {
        @Override
        public String text() {
            return "Work: " + words(step.step()) + "." + with("Evidence", step.evidence()) + with("Note", step.note());
        }
    }

    /** The survivor has changed their mind. */
    record Withdrawn(String reason) implements SanctuaryHappening {
        @Override
        public String text() {
            return "The request was withdrawn. " + reason;
        }
    }

    /** It was looked back at. */
    record Reviewed(NewReview review) implements SanctuaryHappening {
        @Override
        public String text() {
            return "Review: safer, " + words(review.safer()) + ". " + review.note()
                    + (review.more() ? " More is needed." : "");
        }
    }

    /** Something was lent. */
    record Lent(NewLoan loan) implements SanctuaryHappening {
        @Override
        public String text() {
            return "Lent: " + words(loan.measure()) + ", " + loan.label() + "." + with("Note", loan.note());
        }
    }

    /** It came back, or is lost. */
    record CameBack(ReturnedEquipment returned) implements SanctuaryHappening {
        @Override
        public String text() {
            return (returned.lost() ? "It is lost." : "It came back.") + with("Note", returned.note());
        }
    }

    /** Damage was reported, and its repair ordered, or taken by the desk before. @param dedicated whether this landlord has a code of its own for it (SA-6) */
    record Damage(
            NewDamageRepair damage,
            Uprn home,
            Decision<Boolean> emergency,
            Optional<Instant> due,
            boolean dedicated,
            Optional<NeutralOrder> order)
            implements SanctuaryHappening {
        @Override
        public String text() {
            return "Damage: " + words(damage.damaged()) + ", " + words(damage.where()) + ". " + said(emergency)
                    + order.map(made -> " Ordered as " + made.reference() + ".").orElse("")
                    + with("Taken by the repairs desk as", damage.takenByDesk()) + with("Note", damage.note());
        }
    }

    /** Something became of a repair. */
    record RepairStepped(NewRepairStep step) implements SanctuaryHappening {
        @Override
        public String text() {
            return "Repair: " + words(step.step()) + "." + with("Evidence", step.evidence())
                    + with("Note", step.note());
        }
    }

    /** What a repair cost. */
    record Cost(RepairCost cost) implements SanctuaryHappening {
        @Override
        public String text() {
            return "What the repair cost was recorded: %d.%02d pounds; cause: %s."
                    .formatted(cost.pence() / 100, cost.pence() % 100, words(cost.cause()));
        }
    }

    /** An entry made in the wrong case was sealed. */
    record WronglyEntered(String reason) implements SanctuaryHappening {
        @Override
        public String text() {
            return "An entry was sealed, because it was made in the wrong case. " + reason;
        }
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    private static String with(String label, Optional<String> text) {
        return text.map(words -> " " + label + ": " + words).orElse("");
    }

    private static String said(Decision<?> decision) {
        return String.join(" ", decision.reasons());
    }
}
