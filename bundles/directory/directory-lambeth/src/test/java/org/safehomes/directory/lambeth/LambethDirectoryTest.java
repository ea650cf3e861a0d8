package org.safehomes.directory.lambeth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.directory.Group;
import org.safehomes.directory.checks.DirectoryDataContract;

class LambethDirectoryTest extends DirectoryDataContract {

    @Override
    protected String name() {
        return "lambeth";
    }

    @Override
    protected String publisher() {
        return "Lambeth Council";
    }

    @Override
    protected Optional<LocalDate> day() {
        return Optional.of(LocalDate.of(2023, 7, 1));
    }

    @Override
    protected String clauses() {
        return "L1-7 L4.1-11";
    }

    @Override
    protected String table() {
        return """
                Gaia Centre | Gaia Centre | DOMESTIC_ABUSE, SEXUAL_VIOLENCE | | Lambeth | 020 7733 8724 | L4.3 L4.4 L4.5 L4.6 L4.7
                Sanctuary Scheme | Gaia Centre | SANCTUARY | | Lambeth | 020 7733 8724 | L4.3 L4.4
                Respect helpline | Respect | BEHAVIOUR_CHANGE | PERPETRATORS | | 0808 802 4040 | L4.3 L4.6
                Police | Metropolitan Police | POLICE | | | 999 | L4.3 L4.4 L4.6 L4.7
                General floating support | General floating support | TENANCY_SUPPORT, DOMESTIC_ABUSE | | Lambeth | | L4.4
                Neighbourhood Housing | Lambeth Council | TENANCY_SUPPORT, HOUSING_ADVICE, REFUGE | | Lambeth | | L4.4
                Homeless Prevention service | Lambeth Council | HOUSING_ADVICE, REFUGE | | Lambeth | | L4.4 L4.5
                Supported Housing team: no recourse to public funds | Lambeth Council | HOUSING_ADVICE | MIGRANTS | Lambeth | | L4.5
                Transfer list | Lambeth Council | REHOUSING | | Lambeth | | L4.4
                Pan-London Reciprocal Agreement | Pan-London Reciprocal Agreement | REHOUSING | | London, Lambeth | | L4.4
                Housing Moves | Housing Moves | REHOUSING | | | | L4.4
                HomeSwapper | HomeSwapper | REHOUSING | | | | L4.4
                Mutual Exchange | Lambeth Council | REHOUSING | | Lambeth | | L4.4
                Borough-to-borough reciprocal agreements | Lambeth Council | REHOUSING | | Lambeth | | L4.4
                Revive project | Revive project | REHOUSING, DOMESTIC_ABUSE | | | | L4.4
                Move into a private tenancy | Lambeth Council | REHOUSING | | Lambeth | | L4.4
                Pathways team (staff) | Lambeth Council | CARE | | Lambeth | | L4.8
                Children's Services (staff) | Children's Services | CHILDREN_AND_FAMILIES | | Lambeth | | L4.3 L4.9
                Adult Social Care (staff) | Adult Social Care | CARE | | Lambeth | | L4.3 L4.9
                Social services (staff) | Lambeth Council | CARE, CHILDREN_AND_FAMILIES | | Lambeth | | L4.6""";
    }

    @Override
    protected String withheld() {
        return """
                The web addresses of the Gaia Centre and of Respect | L4.3 L4.6
                Where to report a safeguarding concern about an adult or a child | L4.3
                Where a MARAC referral goes to | L4.3
                The council's page on violence against women and girls | L4.10 L6
                The role of the domestic abuse champions and the Employee Assistance Programme | L4.3 L4.10""";
    }

    @Override
    protected String schemes() {
        return """
                transfer-list | Transfer list
                pan-london-reciprocal | Pan-London Reciprocal Agreement
                housing-moves | Housing Moves
                homeswapper | HomeSwapper
                mutual-exchange | Mutual Exchange
                borough-to-borough | Borough-to-borough reciprocal agreements
                revive | Revive project
                private-sector | Move into a private tenancy""";
    }

    @Test
    void theGaiaCentreIsTheFirstAndOffersTheSanctuaryScheme() {
        assertThat(entries.get(0).reach()).containsExactly("020 7733 8724");
        assertThat(entry("Sanctuary Scheme").organisation()).isEqualTo("Gaia Centre");
    }

    @Test
    void perpetratorsAreReferredToRespect() {
        assertThat(namesFor(Group.PERPETRATORS)).containsExactly("Respect helpline");
        assertThat(namesFor(Group.MIGRANTS)).containsExactly("Supported Housing team: no recourse to public funds");
    }

    @Test
    void thePolicyNamesNobodyForMaracForItsLinkIsEmpty() {
        assertThat(file.at("/safehomes_directory/marac").isMissingNode()).isTrue();
        assertThat(reason("Where a MARAC referral goes to")).contains("link without an address");
    }
}
