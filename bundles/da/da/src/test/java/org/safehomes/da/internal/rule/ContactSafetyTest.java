package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Contact.Safety;
import org.safehomes.da.SafeContact;
import org.safehomes.da.SafeContact.Method;
import org.safehomes.da.SafeContact.Window;
import org.safehomes.kernel.rule.Upholds;

/** SC-2: what is not said to be safe is not safe. */
@Upholds("SC-2")
@Upholds("SC-1")
class ContactSafetyTest {

    private static final ZonedDateTime MONDAY_TEN =
            LocalDateTime.parse("2026-11-02T10:00").atZone(ZoneId.of("Europe/London"));

    private final ContactSafety rule = new ContactSafety();

    private static SafeContact safe(boolean voicemail, List<Window> windows, Method... methods) {
        return new SafeContact(
                Set.of(methods),
                Optional.of("020 7946 0123"),
                voicemail,
                windows,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Safety decide(Optional<SafeContact> safe, Method method, ZonedDateTime at, boolean reached) {
        return rule.decide(safe, method, at, reached, false).outcome();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void until_it_is_known_only_the_first_contact_by_speaking(Method method) {
        var speaking = method == Method.PHONE || method == Method.IN_PERSON;
        assertThat(decide(Optional.empty(), method, MONDAY_TEN, false))
                .isEqualTo(speaking ? Safety.ALLOWED : Safety.REFUSED);
        assertThat(decide(Optional.empty(), method, MONDAY_TEN, true)).isEqualTo(Safety.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void only_the_ways_that_were_named(Method method) {
        var known = Optional.of(safe(false, List.of(), Method.TEXT));
        assertThat(decide(known, method, MONDAY_TEN, true))
                .isEqualTo(method == Method.TEXT ? Safety.ALLOWED : Safety.REFUSED);
    }

    @Test
    void a_voicemail_only_if_that_was_said_by_itself() {
        assertThat(decide(Optional.of(safe(false, List.of(), Method.PHONE)), Method.VOICEMAIL, MONDAY_TEN, true))
                .isEqualTo(Safety.REFUSED);
        assertThat(decide(Optional.of(safe(true, List.of(), Method.PHONE)), Method.VOICEMAIL, MONDAY_TEN, true))
                .isEqualTo(Safety.ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T09:29, REFUSED",
        "2026-11-02T09:30, ALLOWED",
        "2026-11-02T11:59, ALLOWED",
        "2026-11-02T12:00, REFUSED",
        "2026-11-03T10:00, REFUSED",
        "2026-11-05T10:00, ALLOWED"
    })
    void only_within_a_window_which_begins_inclusive_and_ends_exclusive(String at, Safety expected) {
        var window = new Window(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), LocalTime.of(9, 30), LocalTime.of(12, 0));
        var known = Optional.of(safe(false, List.of(window), Method.PHONE));
        assertThat(decide(known, Method.PHONE, LocalDateTime.parse(at).atZone(MONDAY_TEN.getZone()), true))
                .isEqualTo(expected);
    }

    @Test
    void life_at_risk_allows_it_and_says_what_stood_against_it() {
        var decision = rule.decide(Optional.empty(), Method.TEXT, MONDAY_TEN, true, true);
        assertThat(decision.outcome()).isEqualTo(Safety.ALLOWED_LIFE_AT_RISK);
        assertThat(decision.reasons()).hasSize(2);
        assertThat(rule.decide(Optional.of(safe(false, List.of(), Method.PHONE)), Method.PHONE, MONDAY_TEN, true, true)
                        .outcome())
                .as("what is safe anyway needs no such reason")
                .isEqualTo(Safety.ALLOWED);
    }
}
