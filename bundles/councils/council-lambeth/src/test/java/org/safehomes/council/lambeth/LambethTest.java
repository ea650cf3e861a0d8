package org.safehomes.council.lambeth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safehomes.council.checks.CouncilDataContract;

class LambethTest extends CouncilDataContract {

    @Override
    protected String name() {
        return "lambeth";
    }

    @Override
    protected LocalDate firstDay() {
        return LocalDate.of(2023, 7, 1);
    }

    @Override
    protected String clauses() {
        return "L1-7 L4.1-11";
    }

    @Override
    protected String table() {
        return """
                contact.working-days | 1 | L4.4
                contact.late-fallback | manager-task | *
                violence-without-connection.accepted | false | *
                contact.third-party | true | *
                owning-team | tenancy-north | *
                owning-team.homeless | not set | *
                case.owner | neighbourhood-housing | *
                risk-assessment.due-hours | 24 | *
                risk-assessment.due-from | first-conversation | *
                risk-assessment.instrument | DASH | *
                marac.threshold | 14 | *
                child-referral | by-circumstances | L4.3
                survivor-file.record | false | *
                meeting.officers | 1 | *
                safeguarding.internal-report-always | false | *
                repair.emergency-hours | 24 | L4.4
                sanctuary.emergency-when-perpetrator-gone | true | L4.4
                sanctuary.measures | locks,door chain,window alarms,window straps,securing broken windows,spy hole,smoke alarms,fireproof letterbox,garden gate bolt | L4.4
                sanctuary.eligibility | tenants | *
                sanctuary.provider | Gaia Centre | L4.4
                sanctuary.measures-open | false | L4.4
                sanctuary.letterbox-only-for-arson | true | L4.4
                sanctuary.own-works | false | L4.4
                repair.dedicated-code | true | L4.4
                rehousing.schemes | transfer-list,pan-london-reciprocal,housing-moves,homeswapper,mutual-exchange,borough-to-borough,revive,private-sector | L4.4
                mediation.joint-tenants | false | L4.6
                landlord.kind | local-authority | L4.4
                income-court-pause.months | 0 | *
                practical-help | false | *
                perpetrator.help-to-change | refer | L4.6
                support.helpline | Gaia Centre 020 7733 8724 | L4.4
                sharing.lawful-bases | PUBLIC_TASK,LEGAL_OBLIGATION,VITAL_INTERESTS | *
                closure.authorised-by | line-manager | *
                break-glass.minutes | 60 | *""";
    }

    @Test
    void theMonthOfTheLastReviewIsGivenAsPublished() {
        assertThat(data.policy().date()).contains("2023-07");
        assertThat(data.policy().review()).isEqualTo("every two years");
    }
}
