package org.safehomes.directory.walthamforest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.directory.Group;
import org.safehomes.directory.checks.DirectoryDataContract;
import org.safehomes.directory.checks.Entry;

class WalthamForestDirectoryTest extends DirectoryDataContract {

    @Override
    protected String name() {
        return "waltham-forest";
    }

    @Override
    protected String publisher() {
        return "Waltham Forest Council";
    }

    @Override
    protected Optional<LocalDate> day() {
        return Optional.of(LocalDate.of(2021, 9, 1));
    }

    @Override
    protected String clauses() {
        return "W1-17";
    }

    @Override
    protected String table() {
        return """
                Solace Women's Aid | Solace Women's Aid | DOMESTIC_ABUSE | | | | W5 W8
                Domestic Abuse Support Directory | Waltham Forest Council | DOMESTIC_ABUSE | | Waltham Forest | https://www.walthamforest.gov.uk/content/domestic-abuse-support-service-directory | W6
                Domestic Abuse Support Directory for staff (staff) | Waltham Forest Council | DOMESTIC_ABUSE | | Waltham Forest | https://foresthub.walthamforest.gov.uk/da-support-services-directory | W6
                The Language Shop (staff) | The Language Shop | TENANCY_SUPPORT | | | https://foresthub.walthamforest.gov.uk/services/procurement/interpreting-and-translation-services | W6
                Police | Police | POLICE | | | | W5 W11 W15
                Designing Out Crime team (staff) | Police | SANCTUARY, POLICE | | | | W13
                Sanctuary scheme and target hardening | Waltham Forest Council | SANCTUARY | | Waltham Forest | | W13
                Emergency rehousing | Waltham Forest Council | REHOUSING | | Waltham Forest | | W3 W14
                Management transfer | Waltham Forest Council | REHOUSING | | Waltham Forest | | W3
                Access to a refuge | Waltham Forest Council | REFUGE, REHOUSING | | Waltham Forest | | W6 W14
                Prevention and Assessment Team | Waltham Forest Council | HOUSING_ADVICE | | Waltham Forest | | W14
                Tenancy Team | Waltham Forest Council | TENANCY_SUPPORT | | Waltham Forest | | W5 W9
                Welfare benefit referral (staff) | Waltham Forest Council | MONEY | | Waltham Forest | | W8
                Tenant and family support (staff) | Waltham Forest Council | CHILDREN_AND_FAMILIES, TENANCY_SUPPORT | | Waltham Forest | | W8""";
    }

    @Override
    protected String withheld() {
        return """
                The internal addresses of the Safe Homes Knowledge Base and, a second time, of the support directory | W7 W8
                The Staff Domestic Abuse Policy and the Employee Assistance Programme | W1""";
    }

    @Override
    protected String schemes() {
        return """
                emergency-rehousing | Emergency rehousing
                panel-transfer | Management transfer
                refuge | Access to a refuge""";
    }

    @Test
    void staffAreToldWhereTheyFindTheMaracCoordinator() {
        var marac = file.at("/safehomes_directory/marac");
        assertThat(marac.path("name").asText()).isEqualTo("The coordinator of the local MARAC");
        assertThat(marac.path("note").asText()).contains("Safe Homes Knowledge Base", "names nobody");
        assertThat(marac.fieldNames()).toIterable().containsExactly("name", "note", "source");
    }

    @Test
    void theInternalSiteIsForStaffAndItsSecondSpellingIsNotRepeated() {
        assertThat(entries.stream().filter(entry -> entry.reach().toString().contains("foresthub")))
                .hasSize(2)
                .allMatch(Entry::staff);
        assertThat(file.toString()).doesNotContainIgnoringCase("foreshub");
    }

    @Test
    void theProcedureDoesNotSpeakOfHelpForPerpetrators() {
        assertThat(namesFor(Group.PERPETRATORS)).isEmpty();
    }
}
