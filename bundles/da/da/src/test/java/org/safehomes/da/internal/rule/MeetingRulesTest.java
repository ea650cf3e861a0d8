package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Answer;
import org.safehomes.da.Preferences.Format;
import org.safehomes.da.Preferences.Interpreting;
import org.safehomes.da.Preferences.Language;
import org.safehomes.da.Preferences.NewPreferences;
import org.safehomes.da.Preferences.OfficerGender;
import org.safehomes.da.StaffRiskAssessment.NewStaffRiskAssessment;
import org.safehomes.da.StaffRiskAssessment.Outcome;
import org.safehomes.da.SurvivorMeeting.InterpretedBy;
import org.safehomes.da.SurvivorMeeting.NewSurvivorMeeting;
import org.safehomes.da.SurvivorMeeting.Place;
import org.safehomes.da.SurvivorMeeting.State;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** SC-3, SC-4, SC-5, ST-1: who works with the survivor, who interprets, how many come, and whether anybody may go to a home. */
class MeetingRulesTest {

    private static final Instant VISIT = Instant.parse("2026-02-11T10:00:00Z");
    private static final NewPreferences NO_WISH = wishes(null, null, null);
    private static final NewPreferences A_WOMAN = wishes(OfficerGender.WOMAN, null, null);
    private static final NewPreferences IN_TWI =
            wishes(null, null, new Interpreting(Language.SPOKEN, Optional.of("Twi")));

    private static NewPreferences wishes(
            OfficerGender gender, String origin, Interpreting interpreter, Format... formats) {
        return new NewPreferences(
                Optional.ofNullable(gender),
                Optional.ofNullable(origin),
                Optional.ofNullable(interpreter),
                Set.of(formats),
                Optional.empty(),
                Optional.empty());
    }

    private static boolean assigned(Optional<NewPreferences> wished, Optional<Answer> met, boolean explained) {
        return new OfficerPreference().decide(wished, met, explained).outcome();
    }

    @Test
    @Upholds("SC-3")
    void nothing_is_asked_where_no_wish_about_the_officer_was_said() {
        assertThat(assigned(Optional.empty(), Optional.empty(), false)).isTrue();
        assertThat(assigned(Optional.of(NO_WISH), Optional.empty(), false)).isTrue();
        assertThat(assigned(Optional.of(IN_TWI), Optional.empty(), false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ",          false, false",
        ",          true,  false",
        "YES,       false, true",
        "YES,       true,  true",
        "NO,        false, false",
        "NO,        true,  true",
        "NOT_KNOWN, false, false",
        "NOT_KNOWN, true,  true"
    })
    @Upholds("SC-3")
    void a_wish_is_met_or_the_mismatch_is_explained(Answer met, boolean explained, boolean may) {
        var origin = wishes(null, "Ghanaian", null);
        for (var wished : List.of(A_WOMAN, origin)) {
            assertThat(assigned(Optional.of(wished), Optional.ofNullable(met), explained))
                    .isEqualTo(may);
        }
    }

    @Test
    @Upholds("SC-3")
    void a_refused_assignment_says_what_to_say_and_not_what_was_wished() {
        var refused =
                new OfficerPreference().decide(Optional.of(wishes(null, "Ghanaian", null)), Optional.empty(), false);

        assertThat(refused.reasons().toString())
                .contains("preferenceMet", "explanation")
                .doesNotContain("Ghanaian");
        assertThat(refused.clauses()).containsExactly("W6", "D8.16");
    }

    private static NewSurvivorMeeting meeting(InterpretedBy by, String without, Format... formats) {
        return new NewSurvivorMeeting(
                State.PLANNED,
                VISIT,
                Place.OFFICE,
                Optional.empty(),
                Optional.empty(),
                List.of(new StaffId("s.okafor")),
                Optional.ofNullable(by),
                Set.of(formats),
                Optional.ofNullable(without),
                Optional.empty(),
                Optional.empty());
    }

    private static boolean interpreted(NewSurvivorMeeting meeting, NewPreferences needed) {
        return new Interpreter().decide(meeting, Optional.ofNullable(needed)).outcome();
    }

    @ParameterizedTest
    @EnumSource(InterpretedBy.class)
    @Upholds("SC-4")
    void family_neighbours_and_household_never_interpret_whatever_the_reason(InterpretedBy by) {
        var close = Set.of(InterpretedBy.FAMILY_MEMBER, InterpretedBy.NEIGHBOUR, InterpretedBy.HOUSEHOLD_MEMBER);

        assertThat(interpreted(meeting(by, "She asked for them."), IN_TWI)).isEqualTo(!close.contains(by));
        assertThat(interpreted(meeting(by, null), IN_TWI)).isEqualTo(by == InterpretedBy.PROFESSIONAL);
        assertThat(interpreted(meeting(by, null), null)).isEqualTo(by == InterpretedBy.PROFESSIONAL);
    }

    @Test
    @Upholds("SC-4")
    void who_needs_an_interpreter_has_one_or_says_why_not() {
        assertThat(interpreted(meeting(null, null), IN_TWI)).isFalse();
        assertThat(interpreted(meeting(null, "She speaks English today."), IN_TWI))
                .isTrue();
        assertThat(interpreted(meeting(null, null), NO_WISH)).isTrue();
        assertThat(interpreted(meeting(null, null), null))
                .as("not asked yet: the first meeting asks")
                .isTrue();
    }

    @Test
    @Upholds("SC-4")
    void formats_that_are_needed_are_given_or_it_is_said_why_not() {
        var needed = wishes(null, null, null, Format.LARGE_PRINT, Format.AUDIO);

        assertThat(interpreted(meeting(null, null, Format.LARGE_PRINT), needed)).isFalse();
        assertThat(interpreted(meeting(null, "The audio comes by post.", Format.LARGE_PRINT), needed))
                .isTrue();
        assertThat(interpreted(meeting(null, null, Format.LARGE_PRINT, Format.AUDIO), needed))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, false, true",
        "2, 1, false, false",
        "2, 1, true,  true",
        "2, 0, true,  false",
        "2, 2, false, true",
        "2, 3, false, true",
        "3, 2, false, false"
    })
    @Upholds("SC-5")
    void as_many_officers_come_as_the_council_says_unless_the_survivor_asks_for_one(
            int officers, int attending, boolean oneAskedFor, boolean may) {
        var decision = new OfficersAtMeeting().decide(officers, attending, oneAskedFor);

        assertThat(decision.outcome()).isEqualTo(may);
        assertThat(decision.clauses()).containsExactly("D8.16");
    }

    @Test
    @Upholds("SC-5")
    void no_officer_at_all_is_no_value_of_a_council() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficersAtMeeting().decide(0, 1, false));
    }

    private static NewStaffRiskAssessment assessed(Instant at, Outcome outcome, Place... places) {
        return new NewStaffRiskAssessment(
                at, Set.of(places), "He may come back.", "By day.", VISIT.plusSeconds(60), outcome);
    }

    private static boolean visited(
            Place place, Instant at, int attending, List<Instant> incidents, NewStaffRiskAssessment... assessments) {
        return new VisitAssessed()
                .decide(place, at, attending, List.of(assessments), incidents)
                .outcome();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    @Upholds("ST-1")
    void only_a_visit_to_a_home_needs_one(Place place) {
        assertThat(visited(place, VISIT, 1, List.of())).isEqualTo(place != Place.HOME);
    }

    @Test
    @Upholds("ST-1")
    void it_is_made_before_the_visit_about_that_kind_of_place_and_still_valid() {
        var before = assessed(VISIT.minusMillis(1), Outcome.GO, Place.HOME);

        assertThat(visited(Place.HOME, VISIT, 1, List.of(), before)).isTrue();
        assertThat(visited(Place.HOME, VISIT, 1, List.of(), assessed(VISIT, Outcome.GO, Place.HOME)))
                .as("made at the door")
                .isFalse();
        assertThat(visited(
                        Place.HOME, VISIT, 1, List.of(), assessed(VISIT.minusMillis(1), Outcome.GO, Place.ELSEWHERE)))
                .isFalse();
        assertThat(visited(Place.HOME, VISIT.plusSeconds(60), 1, List.of(), before))
                .as("at the last moment")
                .isTrue();
        assertThat(visited(Place.HOME, VISIT.plusSeconds(60).plusMillis(1), 1, List.of(), before))
                .isFalse();
    }

    @Test
    @Upholds("ST-1")
    void an_incident_since_then_asks_for_a_new_one() {
        var made = VISIT.minusSeconds(600);
        var before = assessed(made, Outcome.GO, Place.HOME);

        assertThat(visited(Place.HOME, VISIT, 1, List.of(made), before)).isTrue();
        assertThat(visited(Place.HOME, VISIT, 1, List.of(made.plusMillis(1)), before))
                .isFalse();
        assertThat(visited(Place.HOME, VISIT, 1, List.of(VISIT), before)).isFalse();
        assertThat(visited(Place.HOME, VISIT, 1, List.of(VISIT.plusMillis(1)), before))
                .as("after the visit")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GO,1,true", "NOT_ALONE,1,false", "NOT_ALONE,2,true", "NOT_THERE,1,false", "NOT_THERE,5,false"})
    @Upholds("ST-1")
    void what_it_comes_to_is_kept_to_by_so_many_officers(Outcome outcome, int attending, boolean may) {
        assertThat(visited(
                        Place.HOME, VISIT, attending, List.of(), assessed(VISIT.minusSeconds(9), outcome, Place.HOME)))
                .isEqualTo(may);
    }

    @Test
    @Upholds("ST-1")
    void the_one_made_last_counts_and_not_a_milder_one_before_it() {
        var mild = assessed(VISIT.minusSeconds(600), Outcome.GO, Place.HOME);
        var stern = assessed(VISIT.minusSeconds(60), Outcome.NOT_THERE, Place.HOME);

        assertThat(visited(Place.HOME, VISIT, 2, List.of(), stern, mild)).isFalse();
        assertThat(visited(Place.HOME, VISIT.minusSeconds(60), 2, List.of(), stern, mild))
                .as("before the stern one was made")
                .isTrue();

        var sameMinute = assessed(VISIT.minusSeconds(600), Outcome.NOT_THERE, Place.HOME);
        assertThat(visited(Place.HOME, VISIT, 2, List.of(), mild, sameMinute))
                .as("written down later")
                .isFalse();
    }
}
