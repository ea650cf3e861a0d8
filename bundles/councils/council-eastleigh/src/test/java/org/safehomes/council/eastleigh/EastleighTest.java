package org.safehomes.council.eastleigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safehomes.council.checks.CouncilDataContract;
import org.safehomes.kernel.problem.ParameterNotSet;

class EastleighTest extends CouncilDataContract {

    @Override
    protected String name() {
        return "eastleigh";
    }

    @Override
    protected LocalDate firstDay() {
        return LocalDate.of(2021, 7, 5);
    }

    @Override
    protected String clauses() {
        return "E1-16 E2.1-6 E6.1 E10.1-7";
    }

    @Override
    protected String table() {
        return """
                contact.working-days | 1 | E7
                contact.late-fallback | manager-task | *
                violence-without-connection.accepted | false | *
                contact.third-party | true | *
                owning-team | tenancy-north | *
                owning-team.homeless | not set | *
                case.owner | housing-officer | *
                risk-assessment.due-hours | 24 | *
                risk-assessment.due-from | first-conversation | *
                risk-assessment.instrument | DASH | *
                marac.threshold | 14 | *
                child-referral | by-circumstances | E6
                survivor-file.record | false | *
                meeting.officers | 1 | *
                safeguarding.internal-report-always | false | *
                repair.emergency-hours | 24 | E8
                sanctuary.emergency-when-perpetrator-gone | true | E8
                sanctuary.measures | locks,door chain,window alarms,window straps,securing broken windows,spy hole,smoke alarms,fireproof letterbox,garden gate bolt | E9
                sanctuary.eligibility | tenants | *
                sanctuary.provider | not set | E8
                sanctuary.measures-open | false | E9
                sanctuary.letterbox-only-for-arson | true | E9
                sanctuary.own-works | false | E8
                repair.dedicated-code | true | E8
                rehousing.schemes | transfer-list,hampshire-homechoice,homeswapper,mutual-exchange,borough-to-borough,revive,private-sector | E10
                mediation.joint-tenants | false | E10.2
                landlord.kind | local-authority | E8
                income-court-pause.months | 0 | *
                practical-help | false | *
                perpetrator.help-to-change | refer | E10.2
                support.helpline | not set | E7
                sharing.lawful-bases | PUBLIC_TASK,LEGAL_OBLIGATION,VITAL_INTERESTS | *
                closure.authorised-by | line-manager | *
                break-glass.minutes | 60 | *""";
    }

    @Test
    void thePolicyIsUndatedAndTheDataSayThatTheDayIsADecision() {
        assertThat(data.policy().date()).isEmpty();
        assertThat(data.policy().note()).contains("bears no date", "its own decision");
        assertThat(data.policy().review()).isEqualTo("regularly");
    }

    @Test
    void whatThePolicyLeavesBlankIsNotInvented() {
        for (var blank : List.of("sanctuary.provider", "support.helpline")) {
            assertThatExceptionOfType(ParameterNotSet.class)
                    .isThrownBy(() -> parameter(blank).value())
                    .withMessageContaining(blank)
                    .withMessageContaining("Housing Domestic Abuse Policy")
                    .withMessageContaining("overrides = " + blank);
        }
    }
}
