package org.safehomes.da.internal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.da.ListedService;
import org.safehomes.da.LocalDirectory.Freshness;
import org.safehomes.da.MaracAddressee;
import org.safehomes.da.MaracReferral.Sending;
import org.safehomes.da.PerpetratorSteps.DoneStep;
import org.safehomes.da.PerpetratorSteps.NewPerpetratorSteps;
import org.safehomes.da.PerpetratorSteps.Step;
import org.safehomes.da.ServiceListing.Check;
import org.safehomes.da.SupportReferral.Need;
import org.safehomes.da.SupportReferral.NewSupportOffer;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.domain.Listed;
import org.safehomes.da.internal.domain.MaracHappening.MaracSent;
import org.safehomes.da.internal.domain.PerpetratorHappening.StepsTaken;
import org.safehomes.da.internal.domain.SafeguardingHappening.SupportOffered;
import org.safehomes.da.internal.domain.SupportFile;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** What a case keeps of a directory is read as it was written, and what was kept before there were any is read too. */
@Upholds("SU-3")
class DirectoryKeptTest {

    private static final Instant NOON = Instant.parse("2026-03-31T11:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Listed ENTRY = new Listed(
            Check.ENTRY,
            Optional.of(new ListedService(
                    "6f1c1f2e-0000-3000-8000-000000000001",
                    "Harbour Outreach",
                    "Quay Trust",
                    List.of(new ListedService.Phone("020 7946 0123", Optional.of("9 to 5"))),
                    Optional.of("https://outreach.example.org"),
                    Optional.empty(),
                    "harbour",
                    "Harbour",
                    "Invented Policy",
                    Optional.of(DAY),
                    List.of("X1.2"),
                    Freshness.STALE)));
    private static final Listed MISSING = new Listed(Check.MISSING, Optional.empty());

    static Stream<Happening> each() {
        return Stream.of(
                offered(ENTRY),
                offered(MISSING),
                new StepsTaken(
                        new NewPerpetratorSteps(
                                DAY,
                                List.of(new DoneStep(
                                        Step.REFERRED_FOR_HELP, "He wants to stop.", List.of(), Optional.of("leaf"))),
                                Optional.empty()),
                        List.of(MISSING)),
                new MaracSent(
                        new Sending(NOON, "The coordinator"),
                        Optional.of(new MaracAddressee.Contact(
                                "Harbour MARAC office",
                                Optional.of("020 7946 0199"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "harbour",
                                "Harbour",
                                "Invented Policy",
                                Optional.empty(),
                                List.of(),
                                Freshness.UNDATED))));
    }

    private static SupportOffered offered(Listed listed) {
        return new SupportOffered(
                new NewSupportOffer(
                        "Harbour Outreach", Optional.of("a-key"), Need.SPECIALIST, NOON, true, Optional.empty()),
                Optional.of(listed));
    }

    @ParameterizedTest
    @MethodSource("each")
    void what_is_kept_is_read_as_it_was_written(Happening happening) {
        assertThat((Object) SealedJson.read(SealedJson.text(happening), happening.getClass()))
                .isEqualTo(happening);
        assertThat(happening.text()).isNotBlank().doesNotContain("Optional", "null");
    }

    @Test
    void the_timeline_says_which_entry_it_was_or_that_nothing_was_checked() {
        assertThat(offered(ENTRY).text())
                .contains("The directory of Harbour had it as Harbour Outreach (Invented Policy, 2026-03-10).");
        assertThat(offered(MISSING).text()).contains("No directory of support services was installed");
    }

    @Test
    void an_offer_of_an_earlier_release_is_there_as_it_was_and_said_not_to_be_checked() {
        var kept = SealedJson.read(
                """
                {"offer":{"service":"Harbour Outreach","directoryKey":"harbour-outreach","need":"SPECIALIST",
                 "offeredAt":"2026-02-11T10:00:00Z","atFirstContact":true,"note":null}}""",
                SupportOffered.class);
        var entry = new Entry(
                new EntryId("E-0000000000000001"), NOON, NOON, new StaffId("s.okafor"), Optional.empty(), kept);

        var referral =
                new SupportFile(CaseHistory.of(List.of(entry))).referrals().get(0);

        assertThat(referral.what().service()).isEqualTo("Harbour Outreach");
        assertThat(referral.what().directoryKey()).contains("harbour-outreach");
        assertThat(referral.listing().directory()).isEqualTo(Check.NOT_CHECKED);
        assertThat(referral.listing().entry()).isEmpty();
        assertThat(kept.text()).contains("Harbour Outreach").doesNotContain("null");
    }

    @Test
    void steps_and_a_sending_of_an_earlier_release_name_nobody() {
        var steps = SealedJson.read(
                """
                {"steps":{"on":"2026-02-11","done":[{"step":"REFERRED_FOR_HELP","words":"As it was.","with":[]}],
                 "whereabouts":null}}""",
                StepsTaken.class);
        assertThat(steps.listed()).isEmpty();
        assertThat(steps.steps().done().get(0).directoryKey()).isEmpty();
        assertThat(steps.text()).contains("As it was.").doesNotContain("null");

        var sent = SealedJson.read(
                """
                {"sending":{"sentAt":"2026-02-11T10:00:00Z","sentTo":"The coordinator"}}""",
                MaracSent.class);
        assertThat(sent.named()).isEmpty();
        assertThat(sent.text()).isEqualTo("The MARAC referral was sent to The coordinator.");
    }
}
