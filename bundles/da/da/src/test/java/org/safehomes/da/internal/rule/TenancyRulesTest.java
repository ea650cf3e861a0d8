package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Answer;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.TenancyOptions.Giver;
import org.safehomes.da.TenancyOptions.NewTenancyFacts;
import org.safehomes.da.TenancyOptions.NewTenancyNotice;
import org.safehomes.da.TenancyOptions.NoticeEffect;
import org.safehomes.da.TenancyOptions.RentPeriod;
import org.safehomes.da.TenancyOptions.TenancyOption;
import org.safehomes.da.Tenure;
import org.safehomes.da.internal.domain.HomeShared;
import org.safehomes.kernel.rule.Upholds;

/** TL-1, TL-5 and TL-7: what notice does and when, all options side by side, and mediation hardly ever. */
@Upholds("TL-1")
@Upholds("TL-5")
@Upholds("TL-7")
class TenancyRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private static NewTenancyFacts facts(
            LocalDate fixedUntil, RentPeriod period, LocalDate begins, Answer inFixedTerm, Answer social) {
        return new NewTenancyFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(fixedUntil),
                Optional.ofNullable(period),
                Optional.ofNullable(begins),
                Optional.ofNullable(inFixedTerm),
                Optional.ofNullable(social),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static HomeShared joint(Tenure tenure, NewTenancyFacts facts) {
        return HomeShared.of(Optional.of(tenure), Optional.of(true), Optional.of(facts));
    }

    private static HomeShared periodic(Tenure tenure, RentPeriod period, LocalDate begins, Answer social) {
        return joint(tenure, facts(null, period, begins, null, social));
    }

    private static Optional<LocalDate> earliest(HomeShared home, LocalDate served) {
        return new NoticeLength().decide(home, served).outcome();
    }

    @ParameterizedTest(name = "{0} from {1}, served {2}: ends {3} at the earliest")
    @CsvSource({
        // weeks from Monday to Sunday: 28 days after service is a Sunday, and the day after it
        "WEEKLY, 2026-06-01, 2026-05-31, 2026-06-28",
        "WEEKLY, 2026-06-01, 2026-06-01, 2026-07-05",
        "WEEKLY, 2026-06-01, 2026-06-07, 2026-07-05",
        "WEEKLY, 2026-06-01, 2026-06-08, 2026-07-12",
        // whether the day that is known lies long past or ahead
        "WEEKLY, 2010-01-04, 2026-05-31, 2026-06-28",
        "WEEKLY, 2026-12-07, 2026-05-31, 2026-06-28",
        "FORTNIGHTLY, 2026-06-01, 2026-05-17, 2026-06-14",
        "FORTNIGHTLY, 2026-06-01, 2026-05-18, 2026-06-28",
        "FOUR_WEEKLY, 2026-06-01, 2026-05-31, 2026-06-28",
        "FOUR_WEEKLY, 2026-06-01, 2026-06-01, 2026-07-26",
        // months: four weeks and a whole month, whichever is longer
        "MONTHLY, 2026-01-01, 2026-01-31, 2026-02-28",
        "MONTHLY, 2026-01-01, 2026-02-01, 2026-03-31",
        "MONTHLY, 2026-01-01, 2026-02-28, 2026-03-31",
        "MONTHLY, 2026-01-01, 2026-03-01, 2026-04-30",
        "MONTHLY, 2026-01-15, 2026-03-14, 2026-04-14",
        "MONTHLY, 2026-01-15, 2026-03-15, 2026-05-14",
        "MONTHLY, 2026-01-31, 2026-02-10, 2026-03-30"
    })
    void notice_ends_a_periodic_tenancy_with_a_period_after_four_weeks_at_least(
            RentPeriod period, LocalDate begins, LocalDate served, LocalDate end) {
        assertThat(earliest(periodic(Tenure.SECURE, period, begins, null), served))
                .contains(end);
    }

    @ParameterizedTest(name = "{0}, social housing {1}, served {2}: ends {3} at the earliest")
    @CsvSource({
        // the day before the law changes and the day itself: the day of service decides
        "ASSURED, NO, 2026-04-30, 2026-05-31",
        "ASSURED, NO, 2026-05-01, 2026-07-05",
        "ASSURED_SHORTHOLD, NO, 2026-04-30, 2026-05-31",
        "ASSURED_SHORTHOLD, NO, 2026-05-01, 2026-07-05",
        // not known is the longer one, which holds either way
        "ASSURED, NOT_KNOWN, 2026-05-01, 2026-07-05",
        "ASSURED, YES, 2026-05-01, 2026-05-31",
        "SECURE, NO, 2026-05-01, 2026-05-31"
    })
    void an_assured_tenancy_has_the_longer_notice_of_the_law_in_force(
            Tenure tenure, Answer social, LocalDate served, LocalDate end) {
        var home = periodic(tenure, RentPeriod.WEEKLY, LocalDate.of(2026, 6, 1), social);

        assertThat(earliest(home, served)).contains(end);
    }

    @Test
    void without_the_period_no_day_is_made_up() {
        var decision = new NoticeLength().decide(periodic(Tenure.SECURE, null, null, null), DAY);

        assertThat(decision.outcome()).isEmpty();
        assertThat(decision.reasons()).anyMatch(reason -> reason.contains("record the period"));
    }

    @Test
    void notice_by_one_ends_a_periodic_tenancy_for_both_and_warns_of_it() {
        var decision = new NoticeToQuit()
                .decide(periodic(Tenure.SECURE, RentPeriod.WEEKLY, LocalDate.of(2026, 6, 1), null), DAY);

        assertThat(decision.outcome()).isEqualTo(NoticeEffect.ENDS_FOR_BOTH);
        assertThat(decision.reasons())
                .anyMatch(reason -> reason.contains("for both"))
                .anyMatch(reason -> reason.contains("new grant first"))
                .anyMatch(reason -> reason.contains("court order is still needed"));
    }

    @ParameterizedTest(name = "fixed until {0}, agreement allows {1}: {2}")
    @CsvSource({
        "2026-02-10, NO, INEFFECTIVE",
        "2026-02-10, NOT_KNOWN, INEFFECTIVE",
        "2026-02-10, , INEFFECTIVE",
        "2026-02-10, YES, AS_THE_AGREEMENT_SAYS",
        // the day after the term is over
        "2026-02-09, NO, ENDS_FOR_BOTH"
    })
    void notice_does_not_end_a_fixed_term_unless_the_agreement_allows_it(
            LocalDate until, Answer allowed, NoticeEffect effect) {
        var home = joint(Tenure.SECURE, facts(until, null, null, allowed, null));

        assertThat(new NoticeToQuit().decide(home, DAY).outcome()).isEqualTo(effect);
    }

    @Test
    void a_flexible_tenancy_is_for_a_fixed_term_also_if_nobody_recorded_which() {
        var home = joint(Tenure.FLEXIBLE, facts(null, RentPeriod.WEEKLY, DAY, null, null));

        assertThat(new NoticeToQuit().decide(home, DAY).outcome()).isEqualTo(NoticeEffect.INEFFECTIVE);
    }

    @Test
    void what_is_not_known_is_said_to_be_so() {
        var nothing = HomeShared.of(Optional.empty(), Optional.empty(), Optional.empty());
        var noTerm = HomeShared.of(Optional.of(Tenure.SECURE), Optional.of(true), Optional.empty());
        var alone = HomeShared.of(Optional.of(Tenure.SECURE), Optional.of(false), Optional.empty());

        assertThat(new NoticeToQuit().decide(nothing, DAY).outcome()).isEqualTo(NoticeEffect.NOT_KNOWN);
        assertThat(new NoticeToQuit().decide(noTerm, DAY).outcome()).isEqualTo(NoticeEffect.NOT_KNOWN);
        assertThat(new NoticeToQuit().decide(alone, DAY).outcome()).isEqualTo(NoticeEffect.NOT_JOINT);
    }

    @ParameterizedTest(name = "warned {0}, grant {1}, why none {2}: {3}")
    @CsvSource({
        "2026-02-09, A new tenancy, , true",
        "2026-02-09, , She leaves the borough, true",
        ", A new tenancy, , false",
        "2026-02-09, , , false",
        ", , , false"
    })
    void the_survivors_notice_is_accepted_once_they_were_warned_and_the_grant_is_planned(
            LocalDate warned, String grant, String why, boolean accepted) {
        var notice = new NewTenancyNotice(
                Giver.SURVIVOR,
                DAY,
                Optional.empty(),
                Optional.ofNullable(warned),
                Optional.ofNullable(grant),
                Optional.ofNullable(why),
                Optional.empty());

        assertThat(new WarnedNotice().decide(notice).outcome()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @EnumSource(NoticeEffect.class)
    void all_options_are_shown_together_whatever_notice_would_do(NoticeEffect effect) {
        var home = periodic(Tenure.SECURE, RentPeriod.WEEKLY, DAY, null);
        var notice = new NoticeToQuit().decide(home, DAY);
        var decision = new JointTenancyOptions()
                .decide(
                        new org.safehomes.kernel.Decision<>(effect, notice.rule(), notice.clauses(), notice.reasons()),
                        new NoticeLength().decide(home, DAY),
                        new Mediation().decide(false, Answer.YES, Optional.of(RiskLevel.STANDARD), false));

        assertThat(decision.outcome())
                .extracting(TenancyOption::kind)
                .containsExactly(
                        TenancyOption.Kind.NOTICE,
                        TenancyOption.Kind.TRANSFER_BY_COURT,
                        TenancyOption.Kind.COURT_ORDER,
                        TenancyOption.Kind.PRIVATE_SECTOR);
        assertThat(decision.outcome()).allSatisfy(option -> {
            assertThat(option.effect()).isNotBlank();
            assertThat(option.warnings()).isNotEmpty();
            assertThat(option.law()).anyMatch(law -> law.contains("Act 19"));
        });
        assertThat(decision.reasons()).anyMatch(reason -> reason.contains("independent legal advice"));
    }

    @ParameterizedTest(name = "offered {0}, asked {1}, risk {2}, order {3}: {4}")
    @CsvSource({
        "true, YES, STANDARD, false, true",
        "true, YES, MEDIUM, false, true",
        "true, YES, HIGH, false, false",
        "true, YES, , false, false",
        "true, YES, STANDARD, true, false",
        "true, NO, STANDARD, false, false",
        "true, NOT_KNOWN, STANDARD, false, false",
        "false, YES, STANDARD, false, false"
    })
    void mediation_only_if_the_survivor_asks_and_never_at_high_risk_or_against_an_order(
            boolean offered, Answer asked, RiskLevel level, boolean order, boolean may) {
        var decision = new Mediation().decide(offered, asked, Optional.ofNullable(level), order);

        assertThat(decision.outcome()).isEqualTo(may);
    }

    @Test
    void mediation_is_an_option_where_it_may_be_offered() {
        var home = periodic(Tenure.SECURE, RentPeriod.WEEKLY, DAY, null);
        var options = new JointTenancyOptions()
                .decide(
                        new NoticeToQuit().decide(home, DAY),
                        new NoticeLength().decide(home, DAY),
                        new Mediation().decide(true, Answer.YES, Optional.of(RiskLevel.STANDARD), false));

        assertThat(options.outcome()).extracting(TenancyOption::kind).contains(TenancyOption.Kind.MEDIATION);
    }

    @Test
    void what_an_officer_read_goes_before_what_the_host_has() {
        var said = new NewTenancyFacts(
                Optional.of(Tenure.FLEXIBLE),
                Optional.of(Answer.NO),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var home = HomeShared.of(Optional.of(Tenure.SECURE), Optional.of(true), Optional.of(said));

        assertThat(home.tenure()).contains(Tenure.FLEXIBLE);
        assertThat(home.joint()).isEqualTo(Answer.NO);
    }
}
