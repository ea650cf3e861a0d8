package org.safehomes.council.vivid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safehomes.council.checks.CouncilDataContract;

class VividTest extends CouncilDataContract {

    @Override
    protected String name() {
        return "vivid";
    }

    @Override
    protected LocalDate firstDay() {
        return LocalDate.of(2023, 10, 1);
    }

    @Override
    protected String clauses() {
        return "V1-6 V3.1-8 V4.1-10";
    }

    @Override
    protected String table() {
        return """
                contact.working-days | 0 | V4.1
                contact.late-fallback | manager-task | *
                violence-without-connection.accepted | false | *
                contact.third-party | true | *
                owning-team | tenancy-north | *
                owning-team.homeless | not set | *
                case.owner | customer-operations | *
                risk-assessment.due-hours | 24 | *
                risk-assessment.due-from | first-conversation | *
                risk-assessment.instrument | DASH | *
                marac.threshold | 14 | *
                child-referral | by-circumstances | *
                survivor-file.record | false | *
                meeting.officers | 1 | *
                safeguarding.internal-report-always | false | *
                repair.emergency-hours | 24 | *
                sanctuary.emergency-when-perpetrator-gone | false | *
                sanctuary.measures | bolts,locks,window alarms,safe rooms,security lights,CCTV doorbells,sanctuary rooms,safe phones,personal alarms,phone monitoring | V4.2
                sanctuary.eligibility | own-homes | V4.2
                sanctuary.provider | VIVID | V4.2
                sanctuary.measures-open | true | V4.2
                sanctuary.letterbox-only-for-arson | false | *
                sanctuary.own-works | true | V4.2
                repair.dedicated-code | false | *
                rehousing.schemes | local-authority-same-tenure | V4.3
                mediation.joint-tenants | true | V4.3
                landlord.kind | housing-association | *
                income-court-pause.months | 3 | V4.4
                practical-help | true | V4.4
                perpetrator.help-to-change | refer | V4.5
                support.helpline | not set | *
                sharing.lawful-bases | LEGITIMATE_INTERESTS,LEGAL_OBLIGATION,VITAL_INTERESTS,PUBLIC_TASK | *
                closure.authorised-by | line-manager | *
                break-glass.minutes | 60 | *""";
    }

    @Test
    void theMonthOfTheLastApprovalIsGivenAsPublished() {
        assertThat(data.policy().date()).contains("2023-10");
        assertThat(data.policy().review()).isEqualTo("annually, next in October 2024");
    }

    @Test
    void thePauseSaysThatItsNumberIsTheLongest() {
        assertThat(parameter("income-court-pause.months").note()).contains("longest", "between 1 and 3");
    }
}
