package org.safehomes.da.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.da.ListedService;
import org.safehomes.da.LocalDirectory;
import org.safehomes.da.MaracReferral;
import org.safehomes.da.MaracReferral.Direction;
import org.safehomes.da.PerpetratorSteps.DoneStep;
import org.safehomes.da.PerpetratorSteps.NewPerpetratorSteps;
import org.safehomes.da.PerpetratorSteps.Step;
import org.safehomes.da.ServiceListing.Check;
import org.safehomes.da.ServiceListing.Now;
import org.safehomes.da.SupportReferral;
import org.safehomes.da.SupportReferral.NewSupportOffer;
import org.safehomes.da.internal.domain.Listed;
import org.safehomes.da.internal.domain.PerpetratorHappening.StepsTaken;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Group;
import org.safehomes.directory.MaracContact;
import org.safehomes.directory.Need;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportService;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.rule.Upholds;

/** Services come from the directory that is served, what is kept stays, and what is missing is said (SU-3). */
@Upholds("SU-3")
class DirectoryNowTest {

    private static final Instant NOON = Instant.parse("2026-03-31T11:00:00Z");
    private static final LocalDate LATER = SampleDirectory.DAY.plusDays(1);

    private static final SupportService OUTREACH = SampleDirectory.service(
            "Harbour Outreach", "Quay Trust", Set.of(Need.DOMESTIC_ABUSE), Audience.PUBLIC, Group.LGBT);
    private static final SupportService INTAKE =
            SampleDirectory.service("Outreach Intake", "Quay Trust", Set.of(Need.DOMESTIC_ABUSE), Audience.STAFF);
    private static final SupportService CHANGE =
            SampleDirectory.service("New Leaf", "Quay Trust", Set.of(Need.BEHAVIOUR_CHANGE), Audience.PUBLIC);
    private static final SupportService LINE = SampleDirectory.service(
            "Leaf Line", "Quay Trust", Set.of(Need.HELPLINE), Audience.PUBLIC, Group.PERPETRATORS);
    private static final SupportService PROGRAMME = SampleDirectory.service(
            "Leaf Programme", "Quay Trust", Set.of(Need.BEHAVIOUR_CHANGE), Audience.STAFF, Group.PERPETRATORS);

    private static final SampleDirectory SAMPLE = SampleDirectory.of(OUTREACH, INTAKE, CHANGE, LINE, PROGRAMME);
    private static final DirectoryNow SERVED = now(SAMPLE);
    private static final DirectoryNow NONE = new DirectoryNow(Optional.empty());
    private static final DirectoryNow ANOTHER = now(SampleDirectory.of(CHANGE));

    private static DirectoryNow now(SampleDirectory directory) {
        return new DirectoryNow(Optional.of(directory));
    }

    private static NewSupportOffer offer(String service, Optional<String> key) {
        return new NewSupportOffer(service, key, SupportReferral.Need.SPECIALIST, NOON, true, Optional.empty());
    }

    private static NewSupportOffer offer(SupportService entry) {
        return offer(entry.name(), key(entry));
    }

    private static Optional<String> key(SupportService entry) {
        return Optional.of(entry.key().toString());
    }

    private static DoneStep help(Step step, Optional<String> key) {
        return new DoneStep(step, "He wants to stop.", List.of(), key);
    }

    private static void refused(ThrowingCallable call, String... pointers) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(call).satisfies(problem -> assertThat(problem.fields())
                .extracting(InvalidInput.Field::pointer)
                .containsExactly(pointers));
    }

    @Test
    void an_offer_keeps_the_entry_as_the_directory_has_it_today() {
        var kept = SERVED.offered(offer("harbour outreach", key(OUTREACH)));
        assertThat(kept.directory()).isEqualTo(Check.ENTRY);
        assertThat(kept.entry())
                .contains(new ListedService(
                        OUTREACH.key().toString(),
                        "Harbour Outreach",
                        "Quay Trust",
                        List.of(new ListedService.Phone("020 7946 0123", Optional.of("9 to 5"))),
                        Optional.of("https://outreach.example.org"),
                        Optional.of("Anybody may call."),
                        "harbour",
                        "Harbour",
                        "Invented Policy",
                        Optional.of(SampleDirectory.DAY),
                        List.of("X1.2"),
                        LocalDirectory.Freshness.FRESH));
        assertThat(SERVED.offered(offer(INTAKE)).directory())
                .as("staff refer to what is for staff")
                .isEqualTo(Check.ENTRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"harbour-outreach", "1-1-1-1-1", "00000000-0000-0000-0000-000000000000", "<b>", "../../etc"})
    void a_key_that_no_entry_has_is_refused_by_its_field_and_repeats_nothing(String key) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> SERVED.offered(offer("Harbour Outreach", Optional.of(key))))
                .satisfies(problem -> {
                    assertThat(problem.fields())
                            .extracting(InvalidInput.Field::pointer)
                            .containsExactly("/directoryKey");
                    assertThat(problem.fields().get(0).message()).doesNotContain(key);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Outreach,true",
        "The Harbour  OUTREACH service,true",
        "Outreach,true",
        "Quay Trust,true",
        "Quay Money Advice,false",
        "Harbour Refuge,false",
        "—,false"
    })
    void the_name_that_is_given_is_no_other_services(String said, boolean fits) {
        if (fits) {
            assertThat(SERVED.offered(offer(said, key(OUTREACH))).entry().map(ListedService::service))
                    .contains("Harbour Outreach");
        } else {
            refused(() -> SERVED.offered(offer(said, key(OUTREACH))), "/service");
        }
    }

    @Test
    @Upholds("PE-4")
    void a_survivor_is_not_offered_a_service_for_people_who_abuse() {
        for (var entry : List.of(CHANGE, LINE, PROGRAMME)) {
            refused(() -> SERVED.offered(offer(entry)), "/directoryKey");
        }
        refused(() -> SERVED.offered(offer("Harbour Outreach", key(LINE))), "/directoryKey", "/service");
    }

    @Test
    void a_service_that_no_directory_has_can_be_offered_and_is_marked() {
        var kept = SERVED.offered(offer("Brand New Service", Optional.empty()));
        assertThat(kept).isEqualTo(new Listed(Check.NOT_NAMED, Optional.empty()));
        assertThat(SERVED.listing(offer("Brand New Service", Optional.empty()), kept)
                        .now())
                .isEmpty();
    }

    @Test
    void without_a_directory_nothing_is_lost_and_what_is_missing_is_said() {
        for (var key : List.of("harbour-outreach", OUTREACH.key().toString())) {
            assertThat(NONE.offered(offer("Harbour Outreach", Optional.of(key))))
                    .isEqualTo(new Listed(Check.MISSING, Optional.empty()));
        }
        assertThat(NONE.offered(offer("Harbour Outreach", Optional.empty())).directory())
                .isEqualTo(Check.MISSING);
        assertThat(NONE.about().served()).isEmpty();
        assertThat(NONE.about().missing().orElseThrow())
                .startsWith("No directory of support services is installed here:");
        assertThat(SERVED.about().missing()).isEmpty();
        assertThat(SERVED.about().served().orElseThrow().title()).isEqualTo("Harbour");
    }

    @Test
    void whatever_is_served_later_what_was_kept_stays_and_is_told_apart_from_now() {
        var kept = SERVED.offered(offer(OUTREACH));
        for (var later : List.of(SERVED, ANOTHER, NONE)) {
            var listing = later.listing(offer(OUTREACH), kept);
            assertThat(listing.directory()).isEqualTo(Check.ENTRY);
            assertThat(listing.entry()).isEqualTo(kept.entry());
        }
        assertThat(SERVED.listing(offer(OUTREACH), kept).now()).contains(Now.LISTED);
        assertThat(ANOTHER.listing(offer(OUTREACH), kept).now()).contains(Now.NOT_LISTED);
        assertThat(NONE.listing(offer(OUTREACH), kept).now()).contains(Now.NO_DIRECTORY);
    }

    @Test
    void what_was_kept_unchecked_is_looked_for_once_there_is_a_directory() {
        var kept = NONE.offered(offer(OUTREACH));
        assertThat(SERVED.listing(offer(OUTREACH), kept).now()).contains(Now.LISTED);
        assertThat(SERVED.listing(offer("Harbour Outreach", Optional.of("harbour-outreach")), kept)
                        .now())
                .contains(Now.NOT_LISTED);
        assertThat(SERVED.listing(offer(OUTREACH), kept).directory()).isEqualTo(Check.MISSING);
    }

    @Test
    void what_was_kept_unchecked_and_would_be_refused_now_is_told_apart() {
        for (var offer : List.of(offer(CHANGE), offer("Quay Money Advice", key(OUTREACH)))) {
            assertThat(SERVED.listing(offer, NONE.offered(offer)).now()).contains(Now.LISTED_OTHERWISE);
        }
        var done = List.of(
                help(Step.REFERRED_FOR_HELP, key(OUTREACH)),
                help(Step.DETAILS_OF_HELP_GIVEN, key(PROGRAMME)),
                help(Step.REFERRED_FOR_HELP, key(PROGRAMME)));
        var taken = new StepsTaken(
                new NewPerpetratorSteps(SampleDirectory.DAY, done, Optional.empty()), NONE.helping(done));
        assertThat(SERVED.listings(taken))
                .extracting(listing -> listing.now().orElseThrow())
                .containsExactly(Now.LISTED_OTHERWISE, Now.LISTED_OTHERWISE, Now.LISTED);
    }

    @Test
    void a_source_without_a_day_is_said_to_have_none() {
        var undated = now(new SampleDirectory(
                List.of(SampleDirectory.from(OUTREACH, new Source("Undated Policy", Optional.empty(), List.of()))),
                Optional.empty(),
                LATER));
        var kept = undated.offered(offer(OUTREACH));
        assertThat(kept.entry().orElseThrow().freshness()).isEqualTo(LocalDirectory.Freshness.UNDATED);
        assertThat(kept.entry().orElseThrow().date()).isEmpty();
        assertThat(undated.listing(offer(OUTREACH), kept).now()).contains(Now.LISTED_UNDATED);
    }

    @Test
    void an_old_source_is_said_to_be_old_from_its_day_on() {
        var stale = now(new SampleDirectory(List.of(OUTREACH), Optional.empty(), LATER));
        var kept = stale.offered(offer(OUTREACH));
        assertThat(kept.entry().orElseThrow().freshness()).isEqualTo(LocalDirectory.Freshness.STALE);
        assertThat(stale.listing(offer(OUTREACH), kept).now()).contains(Now.LISTED_STALE);
        assertThat(stale.about().served().orElseThrow().freshness()).isEqualTo(LocalDirectory.Freshness.STALE);
        assertThat(SERVED.about().served().orElseThrow().freshness()).isEqualTo(LocalDirectory.Freshness.FRESH);
    }

    @Test
    @Upholds("PE-4")
    void who_asks_for_help_to_change_gets_what_the_public_may_know_and_nothing_for_survivors() {
        assertThat(SERVED.helpToChange().services())
                .extracting(ListedService::service)
                .containsExactly("New Leaf", "Leaf Line");
        assertThat(SERVED.helpToChange().directory().served()).isPresent();
        assertThat(NONE.helpToChange().services()).isEmpty();
        assertThat(NONE.helpToChange().directory().missing()).isPresent();
    }

    @Test
    @Upholds("PE-4")
    void steps_name_help_to_change_and_details_of_what_is_for_staff_are_not_given_away() {
        var kept = SERVED.helping(List.of(
                help(Step.HELP_ASKED_FOR, Optional.empty()),
                help(Step.REFERRED_FOR_HELP, key(PROGRAMME)),
                help(Step.DETAILS_OF_HELP_GIVEN, key(LINE))));
        assertThat(kept)
                .extracting(listed -> listed.entry().orElseThrow().service())
                .containsExactly("Leaf Programme", "Leaf Line");

        refused(
                () -> SERVED.helping(List.of(
                        help(Step.DETAILS_OF_HELP_GIVEN, key(PROGRAMME)),
                        help(Step.DETAILS_OF_HELP_GIVEN, key(CHANGE)),
                        help(Step.REFERRED_FOR_HELP, key(OUTREACH)),
                        help(Step.REFERRED_FOR_HELP, Optional.of("leaf")))),
                "/done/0/directoryKey",
                "/done/2/directoryKey",
                "/done/3/directoryKey");
        assertThat(NONE.helping(List.of(help(Step.REFERRED_FOR_HELP, Optional.of("leaf")))))
                .containsExactly(new Listed(Check.MISSING, Optional.empty()));
    }

    @Test
    void each_step_that_names_a_service_is_told_how_that_stands_now() {
        var done = List.of(
                help(Step.HELP_ASKED_FOR, Optional.empty()),
                help(Step.REFERRED_FOR_HELP, key(PROGRAMME)),
                help(Step.REFERRED_FOR_HELP, key(CHANGE)));
        var taken = new StepsTaken(
                new NewPerpetratorSteps(SampleDirectory.DAY, done, Optional.empty()), SERVED.helping(done));
        assertThat(ANOTHER.listings(taken))
                .extracting(listing -> listing.entry().orElseThrow().service() + " "
                        + listing.now().orElseThrow())
                .containsExactly("Leaf Programme NOT_LISTED", "New Leaf LISTED");
    }

    @Test
    void whom_a_marac_referral_goes_to_is_said_with_its_source_or_that_nobody_is_named() {
        var contact = new MaracContact(
                "Harbour MARAC office",
                Optional.of("020 7946 0199"),
                Optional.of("marac@example.org"),
                Optional.empty(),
                Optional.empty(),
                SampleDirectory.SOURCE);
        var named =
                now(new SampleDirectory(List.of(), Optional.of(contact), LATER)).marac();
        assertThat(named.missing()).isEmpty();
        assertThat(named.contact()).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("Harbour MARAC office");
            assertThat(found.email()).contains("marac@example.org");
            assertThat(found.document()).isEqualTo("Invented Policy");
            assertThat(found.freshness()).isEqualTo(LocalDirectory.Freshness.STALE);
        });
        assertThat(SERVED.marac().contact()).isEmpty();
        assertThat(SERVED.marac().missing().orElseThrow()).contains("names nobody for MARAC");
        assertThat(NONE.marac().missing().orElseThrow()).startsWith("No directory of support services is installed");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void only_a_referral_of_ours_that_is_still_to_be_sent_is_told_whom_it_goes_to(Direction direction) {
        var sent = Stream.of(Optional.<Instant>empty(), Optional.of(NOON))
                .map(at -> SERVED.addressed(referral(direction, at)).addressee().isPresent())
                .toList();
        assertThat(sent).containsExactly(direction == Direction.OUT, false);
    }

    private static MaracReferral referral(Direction direction, Optional<Instant> sentAt) {
        return new MaracReferral(
                new EntryId("E-0000000000000001"),
                direction,
                Optional.empty(),
                new StaffId("s.okafor"),
                NOON,
                Optional.empty(),
                sentAt,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
