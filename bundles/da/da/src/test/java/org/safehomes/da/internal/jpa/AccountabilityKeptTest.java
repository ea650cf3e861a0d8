package org.safehomes.da.internal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.da.Complaint;
import org.safehomes.da.Complaint.NewComplaint;
import org.safehomes.da.CourtPause.NewCourtPause;
import org.safehomes.da.Enforcement;
import org.safehomes.da.Enforcement.Couple;
import org.safehomes.da.Enforcement.Ground;
import org.safehomes.da.Enforcement.ListedBreach;
import org.safehomes.da.Enforcement.Measure;
import org.safehomes.da.Enforcement.NewEnforcement;
import org.safehomes.da.Enforcement.PossessionClaim;
import org.safehomes.da.Enforcement.Touches;
import org.safehomes.da.PerpetratorContacted.About;
import org.safehomes.da.PerpetratorContacted.NewPerpetratorContact;
import org.safehomes.da.PerpetratorContacted.StartedBy;
import org.safehomes.da.PerpetratorSteps.DoneStep;
import org.safehomes.da.PerpetratorSteps.NewPerpetratorSteps;
import org.safehomes.da.PerpetratorSteps.Place;
import org.safehomes.da.PerpetratorSteps.Step;
import org.safehomes.da.PerpetratorSteps.Whereabouts;
import org.safehomes.da.PracticalHelp.Kind;
import org.safehomes.da.PracticalHelp.NewPracticalHelp;
import org.safehomes.da.Tenure;
import org.safehomes.da.internal.domain.ConductHappening.ComplaintRecorded;
import org.safehomes.da.internal.domain.ConductHappening.StaffCaseKnown;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.domain.MoneyHappening.CourtPaused;
import org.safehomes.da.internal.domain.MoneyHappening.HelpGiven;
import org.safehomes.da.internal.domain.PerpetratorHappening.ContactMade;
import org.safehomes.da.internal.domain.PerpetratorHappening.EnforcementRecorded;
import org.safehomes.da.internal.domain.PerpetratorHappening.ResponseEscalated;
import org.safehomes.da.internal.domain.PerpetratorHappening.Said;
import org.safehomes.da.internal.domain.PerpetratorHappening.StepsTaken;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;

/** What is kept about perpetrators, money and conduct is read as it was written, and can be told in words. */
class AccountabilityKeptTest {

    private static final EntryId ENTRY = new EntryId("E-0000000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Said SAID = new Said(true, "PE-2", List.of("W10"), List.of("It is on record."));

    static Stream<Happening> each() {
        return Stream.of(
                new StepsTaken(
                        new NewPerpetratorSteps(
                                DAY,
                                List.of(new DoneStep(
                                        Step.AGENCIES_CONSULTED,
                                        "They agree.",
                                        List.of("Harbour Outreach"),
                                        Optional.empty())),
                                Optional.of(new Whereabouts(Place.IN_THE_HOME, Place.ELSEWHERE, Place.NOBODY))),
                        List.of()),
                new ContactMade(
                        new NewPerpetratorContact(
                                Instant.parse("2026-03-10T12:00:00.123Z"), About.TENANCY, StartedBy.US, "He rang."),
                        false,
                        "PE-1",
                        List.of("L4.6"),
                        List.of("Not safe.")),
                new EnforcementRecorded(
                        new NewEnforcement(
                                Enforcement.State.TAKEN,
                                Measure.POSSESSION,
                                Optional.of(ENTRY),
                                Set.of(Touches.OUR_HOME),
                                "Nothing less helps.",
                                Optional.of(new PossessionClaim(
                                        Optional.empty(),
                                        Set.of(Ground.GROUND_2A),
                                        Optional.of(new Couple(true, true, false)),
                                        Set.of(ListedBreach.SERIOUS_OFFENCE),
                                        true))),
                        Optional.of(Tenure.SECURE),
                        List.of(SAID)),
                new ResponseEscalated(SAID),
                new CourtPaused(
                        new NewCourtPause(2, "No money.", Optional.of("She wants it.")),
                        DAY,
                        DAY.plusMonths(2),
                        SAID,
                        ENTRY),
                new HelpGiven(new NewPracticalHelp(DAY, Kind.VOUCHER, "Food", 5_005L, false, Optional.empty()), SAID),
                new StaffCaseKnown(List.of(new TeamId("tenancy-north"))),
                new ComplaintRecorded(new NewComplaint(
                        Complaint.State.GIVEN_TO_HANDLER,
                        Optional.of(ENTRY),
                        Optional.empty(),
                        Optional.empty(),
                        "For you.",
                        List.of("Large print"),
                        Optional.of(new StaffId("b.choudhury")),
                        Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("each")
    void what_is_kept_is_read_as_it_was_written(Happening happening) {
        assertThat(EntryKind.of(happening).type()).isEqualTo(happening.getClass());
        assertThat(EntryKind.of(happening).name()).hasSizeLessThanOrEqualTo(24);
        assertThat((Object) SealedJson.read(SealedJson.text(happening), happening.getClass()))
                .isEqualTo(happening);
        assertThat(happening.text()).isNotBlank().doesNotContain("Optional");
    }
}
