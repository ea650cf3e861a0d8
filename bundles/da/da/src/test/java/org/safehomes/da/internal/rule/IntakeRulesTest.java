package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Answer;
import org.safehomes.da.Child;
import org.safehomes.da.Child.Standing;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.Task;
import org.safehomes.kernel.calendar.BankHolidays;
import org.safehomes.kernel.calendar.OfficeHours;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.rule.Upholds;

/** IN-5, IN-9 and IN-10: children, third parties, and contact that came too late. */
class IntakeRulesTest {

    @ParameterizedTest
    @Upholds("IN-5")
    @CsvSource({
        "17, YES,       YES,       VICTIM",
        "18, YES,       YES,       NOT_A_VICTIM",
        "0,  YES,       YES,       VICTIM",
        "17, NO,        YES,       NOT_A_VICTIM",
        "17, YES,       NO,        NOT_A_VICTIM",
        ",   YES,       YES,       TREAT_AS_VICTIM",
        "17, NOT_KNOWN, YES,       TREAT_AS_VICTIM",
        "17, ,          YES,       TREAT_AS_VICTIM",
        "17, YES,       NOT_KNOWN, TREAT_AS_VICTIM",
        "17, NOT_KNOWN, NO,        NOT_A_VICTIM",
        "18, NOT_KNOWN, NOT_KNOWN, NOT_A_VICTIM",
    })
    void a_child_who_experiences_it_is_a_victim_unless_it_is_known_otherwise(
            Integer age, Answer related, Answer experiences, Standing standing) {
        var child = new Child(
                Optional.empty(),
                Optional.ofNullable(age),
                Optional.empty(),
                Optional.ofNullable(related),
                Optional.ofNullable(experiences));
        var decision = new ChildAsVictim().decide(child);
        assertThat(decision.outcome()).isEqualTo(standing);
        assertThat(decision.rule()).isEqualTo("IN-5");
        assertThat(decision.reasons()).as("one sentence for each fact").hasSize(3);
    }

    @ParameterizedTest
    @Upholds("IN-10")
    @EnumSource(ReporterKind.class)
    void a_council_may_keep_from_contacting_the_survivor_after_somebody_elses_report(ReporterKind reporter) {
        var rule = new ThirdPartyReport();
        var survivor = reporter == ReporterKind.SURVIVOR;
        assertThat(rule.decide(reporter, Optional.empty(), true).outcome()).isEqualTo(ContactPlan.CONTACT);
        assertThat(rule.decide(reporter, Optional.empty(), false).outcome())
                .isEqualTo(survivor ? ContactPlan.CONTACT : ContactPlan.NO_DIRECT_CONTACT);
        assertThat(rule.decide(reporter, Optional.empty(), false).rule()).isEqualTo("IN-10");
    }

    @ParameterizedTest
    @Upholds("IN-10")
    @CsvSource({
        "AGENCY,     YES,       CONTACT",
        "AGENCY,     NOT_KNOWN, NO_DIRECT_CONTACT",
        "AGENCY,     NO,        NO_DIRECT_CONTACT",
        "NEIGHBOUR,  YES,       NO_DIRECT_CONTACT",
        "CONTRACTOR, YES,       NO_DIRECT_CONTACT",
    })
    void only_an_agency_with_the_survivors_agreement_leads_to_contact(
            ReporterKind reporter, Answer agreed, ContactPlan plan) {
        assertThat(new ThirdPartyReport()
                        .decide(reporter, Optional.of(agreed), false)
                        .outcome())
                .isEqualTo(plan);
    }

    @Test
    @Upholds("IN-9")
    void everywhere_the_line_manager_takes_a_missed_clock_up_at_once() {
        var missed = Instant.parse("2026-04-02T16:00:00Z");
        var decision = rule().decide(List.of("manager-task"), missed);
        assertThat(decision.outcome()).containsOnlyKeys(Task.Kind.MISSED_CONTACT);
        assertThat(decision.outcome()).containsEntry(Task.Kind.MISSED_CONTACT, missed);
        assertThat(decision.rule()).isEqualTo("IN-9");
    }

    @Test
    @Upholds("IN-9")
    void where_the_council_says_so_contact_is_due_on_the_next_available_working_day_with_support_services() {
        // Thursday before Good Friday, 3 April 2026; Easter Monday is 6 April
        var missed = Instant.parse("2026-04-02T16:00:00Z");
        var decision = rule().decide(List.of("next-working-day", "support-services", "manager-task"), missed);
        var close = Instant.parse("2026-04-07T16:00:00Z");
        assertThat(decision.outcome())
                .containsEntry(Task.Kind.MISSED_CONTACT, missed)
                .containsEntry(Task.Kind.LATE_CONTACT, close)
                .containsEntry(Task.Kind.SUPPORT_SERVICES, close)
                .hasSize(3);
        assertThat(decision.reasons())
                .anySatisfy(reason -> assertThat(reason).contains("only with the survivor's consent"));
    }

    private static LateContact rule() {
        return new LateContact(new WorkingCalendar(
                new BankHolidays(new TreeMap<>(Map.of(
                        LocalDate.parse("2026-04-03"), "Good Friday",
                        LocalDate.parse("2026-04-06"), "Easter Monday",
                        LocalDate.parse("2026-12-25"), "Christmas Day"))),
                new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneId.of("Europe/London"))));
    }
}
