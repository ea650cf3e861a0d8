package org.safehomes.council.walthamforest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safehomes.council.checks.CouncilDataContract;

class WalthamForestTest extends CouncilDataContract {

    @Override
    protected String name() {
        return "waltham-forest";
    }

    @Override
    protected LocalDate firstDay() {
        return LocalDate.of(2021, 9, 1);
    }

    @Override
    protected String clauses() {
        return "W1-17";
    }

    @Override
    protected String table() {
        return """
                contact.working-days | 1 | W5
                contact.late-fallback | manager-task | *
                violence-without-connection.accepted | true | W1 W2
                contact.third-party | true | W5
                owning-team | tenancy-north | *
                owning-team.homeless | not set | *
                case.owner | lead-tenancy-officer | W3 W5
                risk-assessment.due-hours | 24 | W7
                risk-assessment.due-from | referral | W6 W7
                risk-assessment.instrument | DASH | W6 W7
                marac.threshold | 14 | *
                child-referral | by-circumstances | W9
                survivor-file.record | false | *
                meeting.officers | 1 | *
                safeguarding.internal-report-always | false | *
                repair.emergency-hours | 24 | *
                sanctuary.emergency-when-perpetrator-gone | false | *
                sanctuary.measures | locks,door chain,window alarms,window straps,securing broken windows,spy hole,smoke alarms,fireproof letterbox,garden gate bolt | *
                sanctuary.eligibility | general-needs,sheltered | W13
                sanctuary.provider | Waltham Forest Council | W13
                sanctuary.measures-open | false | *
                sanctuary.letterbox-only-for-arson | false | W6
                sanctuary.own-works | true | W13
                repair.dedicated-code | false | *
                rehousing.schemes | emergency-rehousing,panel-transfer,refuge | W3 W14
                mediation.joint-tenants | false | *
                landlord.kind | local-authority | W1
                income-court-pause.months | 0 | *
                practical-help | false | *
                perpetrator.help-to-change | refer | *
                support.helpline | not set | *
                sharing.lawful-bases | PUBLIC_TASK,LEGAL_OBLIGATION,VITAL_INTERESTS | *
                closure.authorised-by | line-manager | W16
                break-glass.minutes | 60 | *""";
    }

    @Test
    void theMonthItTookEffectIsGivenAsPublished() {
        assertThat(data.policy().date()).contains("2021-09");
        assertThat(data.policy().review()).isEqualTo("by October 2024");
    }
}
