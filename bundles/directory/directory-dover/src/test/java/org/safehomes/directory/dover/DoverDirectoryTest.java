package org.safehomes.directory.dover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.directory.Group;
import org.safehomes.directory.checks.DirectoryDataContract;
import org.safehomes.directory.checks.Entry;

class DoverDirectoryTest extends DirectoryDataContract {

    @Override
    protected String name() {
        return "dover";
    }

    @Override
    protected String publisher() {
        return "Dover District Council";
    }

    @Override
    protected Optional<LocalDate> day() {
        return Optional.of(LocalDate.of(2024, 9, 2));
    }

    @Override
    protected String clauses() {
        return "D1-13 D1.1-2 D2.1 D3.1-6 D4.1-7 D5.1 D6.1 D7.1-9 D8.1-65 D9.1-4 D10.1-4 D11.1-2 D12.1-8";
    }

    @Override
    protected String table() {
        return """
                The Domestic Violence Helpline | Women's Aid and Refuge | HELPLINE, DOMESTIC_ABUSE | | | 0808 2000 247 | D8.30
                Kent and Medway Victim Support | Kent and Medway Victim Support | VICTIM_SUPPORT, HELPLINE, DOMESTIC_ABUSE | | Kent, Medway, Dover | 0808 168 9111 | D8.30
                Oasis | Oasis | DOMESTIC_ABUSE | | East Kent, North Kent, Medway, Dover, Thanet | 0800 917 9948 | D8.30 D8.56
                Male Domestic Abuse Advocacy Service | Look Ahead | DOMESTIC_ABUSE | MEN | Kent, Medway, Dover | 0333 010 4660 | D8.30 D8.56
                Bright Sky App | Hestia | DOMESTIC_ABUSE | | | | D8.30
                ManKind Initiative Domestic Support Service (MIDASS) | ManKind Initiative | DOMESTIC_ABUSE | MEN | | 01823 334244 | D8.30
                Galop | Galop | DOMESTIC_ABUSE, SEXUAL_VIOLENCE, VICTIM_SUPPORT | LGBT | | | D8.30
                Muslim Women's Network | Muslim Women's Network | HELPLINE, DOMESTIC_ABUSE | FAITH, WOMEN | | 0800 999 5786 | D8.30
                Jewish Women's Aid | Jewish Women's Aid | DOMESTIC_ABUSE, SEXUAL_VIOLENCE, CHILDREN_AND_FAMILIES | FAITH, CHILDREN, WOMEN | | 0808 801 0500 | D8.30
                Southall Black Sisters | Southall Black Sisters | HELPLINE, DOMESTIC_ABUSE | ETHNIC_MINORITY, MIGRANTS, WOMEN | | 020 8571 9595 | D8.30
                Hourglass | Hourglass | HELPLINE, DOMESTIC_ABUSE | OLDER_PEOPLE | | 0808 808 8141 | D8.30
                Kent Integrated Domestic Abuse Service (KIDAS) | Kent County Council | DOMESTIC_ABUSE | | Kent, Dover | | D8.56
                Respect | Respect | BEHAVIOUR_CHANGE | PERPETRATORS | | 0808 802 4040 | D8.39 D8.44
                The Freedom Programme | The Freedom Programme | BEHAVIOUR_CHANGE | PERPETRATORS | | 01942 262 270 | D8.44
                Police | Police | POLICE | | | | D8.4 D8.11 D8.13 D8.64
                Sanctuary Access for Eligible Residents (SAFER) | SAFER | SANCTUARY | | Dover | | D8.37
                Improved home security | Dover District Council | SANCTUARY | | Dover | | D8.37
                Kent Housing Reciprocal Agreement | Kent Housing Reciprocal Agreement | REHOUSING | | Kent, Medway, Dover | | D8.22 D8.35
                Emergency temporary accommodation | Dover District Council | REHOUSING | | Dover | | D8.31
                Access to a refuge | Dover District Council | REFUGE, REHOUSING | | Dover | | D8.31
                Move into a private tenancy | Dover District Council | REHOUSING | | Dover | | D8.34
                Housing options advice | Dover District Council | HOUSING_ADVICE | | Dover | | D8.31 D8.33 D8.38
                Tenancy Support Team (staff) | Dover District Council | TENANCY_SUPPORT | | Dover | | D8.4 D8.28 D8.65
                Children's Services (staff) | Children's Services | CHILDREN_AND_FAMILIES | | Dover | | D8.23
                Social services (staff) | Social services | CARE, CHILDREN_AND_FAMILIES | | Dover | | D8.39 D8.64 D8.65""";
    }

    @Override
    protected String withheld() {
        return """
                Galop's telephone number | D8.30
                The men's advice line of Respect | D8.30
                The web addresses of the services | D8.30 D8.44
                The council's own page of support agencies | D8.30
                The referral form of SAFER | D8.37
                The domestic abuse referral pathway for Kent and Medway | D8.58
                The safeguarding site and the Employee Assistance Programme | D8.28 D8.53""";
    }

    @Override
    protected String schemes() {
        return """
                kent-reciprocal | Kent Housing Reciprocal Agreement
                temporary-accommodation | Emergency temporary accommodation
                refuge | Access to a refuge
                private-sector | Move into a private tenancy""";
    }

    @Test
    void theNumberThatThePolicyMisprintsAndTheLineThatItMisplacesAreNotRepeated() {
        assertThat(file.toString()).doesNotContain("999 5428", "801 0327");
        assertThat(entry("Galop").reach()).isEmpty();
        assertThat(reason("Galop's telephone number")).contains("0900", "0800");
        assertThat(reason("The men's advice line of Respect")).contains("Galop");
    }

    @Test
    void thereIsHelpForMenForOlderPeopleForLgbtPeopleForFaithsAndForMigrantWomen() {
        assertThat(namesFor(Group.OLDER_PEOPLE)).containsExactly("Hourglass");
        assertThat(namesFor(Group.LGBT)).containsExactly("Galop");
        assertThat(namesFor(Group.FAITH)).containsExactly("Muslim Women's Network", "Jewish Women's Aid");
        assertThat(namesFor(Group.ETHNIC_MINORITY)).containsExactly("Southall Black Sisters");
        assertThat(namesFor(Group.MIGRANTS)).containsExactly("Southall Black Sisters");
        assertThat(namesFor(Group.PERPETRATORS)).containsExactly("Respect", "The Freedom Programme");
        assertThat(entries.stream().filter(entry -> entry.genders().equals(List.of("MEN"))))
                .extracting(Entry::name)
                .containsExactly(
                        "Male Domestic Abuse Advocacy Service", "ManKind Initiative Domestic Support Service (MIDASS)");
    }

    @Test
    void aMaracReferralGoesToKentAndMedwayAndNoCoordinatorIsInvented() {
        var marac = file.at("/safehomes_directory/marac");
        assertThat(marac.path("name").asText()).isEqualTo("Kent and Medway MARAC");
        assertThat(marac.path("note").asText()).contains("Tenancy Support Team", "names no coordinator");
        assertThat(marac.fieldNames()).toIterable().containsExactly("name", "note", "source");
    }
}
