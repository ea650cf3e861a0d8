package org.safehomes.council.dover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safehomes.council.checks.CouncilDataContract;

class DoverTest extends CouncilDataContract {

    @Override
    protected String name() {
        return "dover";
    }

    @Override
    protected LocalDate firstDay() {
        return LocalDate.of(2024, 9, 2);
    }

    @Override
    protected String clauses() {
        return "D1-13 D1.1-2 D2.1 D3.1-6 D4.1-7 D5.1 D6.1 D7.1-9 D8.1-65 D9.1-4 D10.1-4 D11.1-2 D12.1-8";
    }

    @Override
    protected String table() {
        return """
                contact.working-days | 2 | D8.14
                contact.late-fallback | next-working-day,support-services,manager-task | D8.14
                violence-without-connection.accepted | false | D7.1 D7.2
                contact.third-party | false | D8.12
                owning-team | tenancy-north | *
                owning-team.homeless | not set | D8.38
                case.owner | tenancy-support-team | D8.4
                risk-assessment.due-hours | 24 | *
                risk-assessment.due-from | first-conversation | *
                risk-assessment.instrument | DASH | D8.14
                marac.threshold | 14 | *
                child-referral | always | D8.23
                survivor-file.record | true | D8.24
                meeting.officers | 2 | D8.16
                safeguarding.internal-report-always | true | D8.9 D8.28
                repair.emergency-hours | 24 | D8.36
                sanctuary.emergency-when-perpetrator-gone | false | *
                sanctuary.measures | locks to doors,locks to windows | D8.37
                sanctuary.eligibility | any-home-where-required,safer-if-eligible | D8.37
                sanctuary.provider | Dover District Council,SAFER | D8.37
                sanctuary.measures-open | true | D8.37
                sanctuary.letterbox-only-for-arson | false | *
                sanctuary.own-works | true | D8.37
                repair.dedicated-code | false | *
                rehousing.schemes | kent-reciprocal,temporary-accommodation,refuge,private-sector | D8.22 D8.31 D8.34 D8.35
                mediation.joint-tenants | false | *
                landlord.kind | local-authority | D3.1
                income-court-pause.months | 0 | *
                practical-help | false | *
                perpetrator.help-to-change | give-details | D8.44
                support.helpline | The Domestic Violence Helpline 0808 2000 247 | D8.30
                sharing.lawful-bases | PUBLIC_TASK,LEGAL_OBLIGATION,VITAL_INTERESTS | D12.6
                closure.authorised-by | line-manager | *
                break-glass.minutes | 60 | *""";
    }

    @Test
    void theDayOfApprovalIsGivenAndThatTheTextIsPartlyYounger() {
        assertThat(data.policy().date()).contains("2024-09-02");
        assertThat(data.policy().review()).isEqualTo("every three years, next in September 2027");
        assertThat(data.policy().note()).contains("regulations of 2025");
    }

    @Test
    void noNumberThatThePolicyMisprintsOrMisplacesIsRepeated() {
        assertThat(data.toString()).contains("0808 2000 247").doesNotContain("999 5428", "801 0327");
        assertThat(parameter("support.helpline").note()).contains("misprinted", "Galop");
    }
}
