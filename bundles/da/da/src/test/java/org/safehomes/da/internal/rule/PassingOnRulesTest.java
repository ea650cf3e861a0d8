package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.da.Answer;
import org.safehomes.da.Connection;
import org.safehomes.da.Definition;
import org.safehomes.da.LettingsInterview;
import org.safehomes.da.ReporterKind;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.rule.Upholds;

/** IN-13, IN-15, IN-16 and IN-17: how it came up, whom it is passed to, and who must hear of it besides. */
class PassingOnRulesTest {

    private static final TeamId OWNING = new TeamId("tenancy-north");
    private static final TeamId HOUSING_OPTIONS = new TeamId("housing-options");

    @ParameterizedTest
    @Upholds("IN-13")
    @CsvSource({
        "YES,       YES,       YES,       true,  1",
        "NO,        YES,       YES,       false, 1",
        "NOT_KNOWN, YES,       YES,       false, 1",
        "YES,       NO,        YES,       false, 1",
        "YES,       YES,       NOT_KNOWN, false, 1",
        "NO,        NO,        NO,        false, 3",
    })
    void a_new_tenant_is_asked_alone_and_offered_support_and_security(
            Answer alone, Answer support, Answer security, boolean complete, int reasons) {
        var decision = new AskedSafely().decide(new LettingsInterview(alone, support, security, Optional.empty()));
        assertThat(decision.outcome()).isEqualTo(complete);
        assertThat(decision.reasons()).hasSize(reasons);
    }

    @ParameterizedTest
    @Upholds("IN-15")
    @EnumSource(Answer.class)
    void homeless_applicants_go_to_the_team_for_them_if_there_is_one(Answer applicant) {
        var rule = new OwningTeam();
        var homeless = applicant == Answer.YES;
        var set = rule.decide(applicant, OWNING, Optional.of(HOUSING_OPTIONS));
        assertThat(set.outcome()).isEqualTo(homeless ? HOUSING_OPTIONS : OWNING);
        var notSet = rule.decide(applicant, OWNING, Optional.empty());
        assertThat(notSet.outcome()).isEqualTo(OWNING);
        assertThat(notSet.reasons().toString().contains("no team for homeless applicants is set"))
                .isEqualTo(homeless);
    }

    @ParameterizedTest
    @Upholds("IN-16")
    @EnumSource(ReporterKind.class)
    void a_contractor_and_nobody_else_is_told_whom_to_tell(ReporterKind reporter) {
        var decision = new ContractorReport().decide(reporter);
        assertThat(decision.outcome()).isEqualTo(reporter == ReporterKind.CONTRACTOR);
        if (decision.outcome()) {
            assertThat(decision.reasons().get(0)).contains("social services", "police");
        }
    }

    @ParameterizedTest
    @Upholds("IN-17")
    @CsvSource({
        "15, 40, true",
        "16, 40, false",
        "40, 15, true",
        "40, 16, false",
        ", , false",
        ", 15, true",
        "15, , true"
    })
    void under_sixteen_a_child_safeguarding_referral_is_mandatory(
            Integer survivor, Integer perpetrator, boolean mandatory) {
        var ages = Optional.ofNullable(survivor);
        var others = Optional.ofNullable(perpetrator);
        assertThat(new UnderSixteen().decide(ages, others).outcome()).isEqualTo(mandatory);
        var definition = new StatutoryDefinition().decide(ages, others, Connection.INTIMATE, Set.of());
        assertThat(definition.outcome() == Definition.OUTSIDE)
                .as("the two rules draw one line")
                .isEqualTo(mandatory);
    }

    @Test
    @Upholds("IN-17")
    void pointing_elsewhere_is_not_confirmed_before_the_referral() {
        var rule = new UnderSixteen();
        assertThat(rule.outside(true, false).outcome()).isFalse();
        assertThat(rule.outside(true, true).outcome()).isTrue();
        assertThat(rule.outside(false, false).outcome()).isTrue();
        assertThat(rule.outside(true, false).clauses()).as("no policy says it").isEmpty();
    }
}
