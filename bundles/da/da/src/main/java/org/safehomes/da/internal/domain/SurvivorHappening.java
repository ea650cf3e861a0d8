package org.safehomes.da.internal.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safehomes.da.Answer;
import org.safehomes.da.Preferences.NewPreferences;
import org.safehomes.da.SafetyPlan.NewSafetyPlan;
import org.safehomes.da.StaffRiskAssessment.NewStaffRiskAssessment;
import org.safehomes.da.SurvivorMeeting.NewSurvivorMeeting;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.StaffId;

/** Work with the survivor: what they wish, meetings, and how they are kept safe. */
public sealed interface SurvivorHappening extends Happening {

    /** What the survivor wishes of whoever works with them. */
    record PreferencesSaid(NewPreferences said) implements SurvivorHappening {
        @Override
        public String text() {
            return "What the survivor wishes was recorded."
                    + said.officerGender()
                            .map(gender -> " Officer: " + Happening.words(gender) + ".")
                            .orElse("")
                    + Happening.with("Officer's ethnic origin", said.officerEthnicOrigin())
                    + said.interpreter()
                            .map(needed -> " Interpreter: " + Happening.words(needed.language())
                                    + needed.which().map(which -> ", " + which).orElse("") + ".")
                            .orElse("")
                    + (said.formats().isEmpty() ? "" : " Formats: " + list(said.formats()) + ".")
                    + Happening.with("One officer at a meeting, because", said.oneOfficerBecause())
                    + Happening.with("Note", said.note());
        }
    }

    /** Whether a new owner is as the survivor wishes (SC-3). */
    record PreferenceWeighed(StaffId owner, Answer met, Optional<String> explanation, Decision<Boolean> decision)
            implements SurvivorHappening {
        @Override
        public String text() {
            return "Whether " + owner + " is the officer that the survivor wishes: " + Happening.words(met) + "."
                    + Happening.with("Why", explanation);
        }
    }

    /** A meeting was planned, held, or not held. @param decisions what each rule said then */
    record SurvivorMet(NewSurvivorMeeting meeting, List<Decision<Boolean>> decisions) implements SurvivorHappening {

        /** The rules that it does not keep. */
        public List<Decision<Boolean>> broken() {
            return decisions.stream().filter(decision -> !decision.outcome()).toList();
        }

        @Override
        public String text() {
            return "Meeting with the survivor on " + meeting.at() + ", "
                    + Happening.words(meeting.state()) + ": "
                    + Happening.words(meeting.place()) + "." + Happening.with("Where", meeting.where())
                    + Happening.with("Why there", meeting.placeReason())
                    + " Officers: "
                    + meeting.officers().stream().map(StaffId::value).collect(Collectors.joining(", ")) + "."
                    + meeting.interpreter()
                            .map(by -> " Interpreted by: " + Happening.words(by) + ".")
                            .orElse("")
                    + (meeting.formats().isEmpty() ? "" : " Formats: " + list(meeting.formats()) + ".")
                    + Happening.with("Why without", meeting.withoutReason())
                    + Happening.with("Life at risk", meeting.lifeAtRisk())
                    + broken().stream()
                            .map(decision ->
                                    " Not as " + decision.rule() + " asks: " + String.join(" ", decision.reasons()))
                            .collect(Collectors.joining())
                    + meeting.held()
                            .map(held -> (held.distressing() ? " It was distressing." : "")
                                    + Happening.with("Note", held.note()))
                            .orElse("");
        }
    }

    /** How dangerous a visit is for staff was assessed (ST-1). */
    record StaffRiskAssessed(NewStaffRiskAssessment assessment) implements SurvivorHappening {
        @Override
        public String text() {
            return "Staff risk assessment of " + assessment.assessedAt() + " for " + list(assessment.places()) + ": "
                    + Happening.words(assessment.outcome()) + ", until " + assessment.validUntil() + ". Hazards: "
                    + assessment.hazards() + " Precautions: " + assessment.precautions();
        }
    }

    /** A new version of the safety plan (SP-1). */
    record SafetyPlanned(NewSafetyPlan plan) implements SurvivorHappening {
        @Override
        public String text() {
            return "Safety plan." + said("The survivor is", plan.staying())
                    + Happening.with("Where", plan.stayingNote())
                    + said("Immediate danger", plan.immediateDanger())
                    + said("The perpetrator is", plan.perpetrator())
                    + Happening.with("Where", plan.perpetratorNote())
                    + said("Pregnant", plan.pregnant())
                    + said("Children present", plan.childrenPresent())
                    + plan.needs().stream()
                            .map(said -> " " + capital(Happening.words(said.need())) + " needed: "
                                    + Happening.words(said.needed()) + "." + Happening.with("Note", said.note()))
                            .collect(Collectors.joining())
                    + plan.contactEveryDays()
                            .map(days -> " Contact every " + (days == 1 ? "day." : days + " days."))
                            .orElse("")
                    + Happening.with("Agreed", plan.agreed());
        }

        private static String said(String label, Optional<? extends Enum<?>> value) {
            return value.map(said -> " " + label + ": " + Happening.words(said) + ".")
                    .orElse("");
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
        }
    }

    private static String list(Collection<? extends Enum<?>> values) {
        return values.stream().map(Happening::words).sorted().collect(Collectors.joining(", "));
    }
}
