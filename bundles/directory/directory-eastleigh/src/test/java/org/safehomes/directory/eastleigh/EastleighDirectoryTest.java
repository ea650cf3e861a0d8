package org.safehomes.directory.eastleigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.directory.Group;
import org.safehomes.directory.checks.DirectoryDataContract;

class EastleighDirectoryTest extends DirectoryDataContract {

    @Override
    protected String name() {
        return "eastleigh";
    }

    @Override
    protected String publisher() {
        return "Eastleigh Borough Council";
    }

    @Override
    protected Optional<LocalDate> day() {
        return Optional.empty();
    }

    @Override
    protected String clauses() {
        return "E1-16 E2.1-6 E6.1 E10.1-7";
    }

    @Override
    protected String table() {
        return """
                Police | Police | POLICE | | | 999 | E7 E10.2
                Respect Phoneline | Respect | BEHAVIOUR_CHANGE | PERPETRATORS | | | E10.2
                Security measures for the home | Eastleigh Borough Council | SANCTUARY | | Eastleigh | | E8 E9
                Housing Officer | Eastleigh Borough Council | TENANCY_SUPPORT, HOUSING_ADVICE, REFUGE | | Eastleigh | | E8
                Housing and Homelessness Team | Eastleigh Borough Council | HOUSING_ADVICE, REFUGE | | Eastleigh | | E10
                Homeless Prevention Team | Eastleigh Borough Council | HOUSING_ADVICE | | Eastleigh | | E10.1
                Housing team: no recourse to public funds | Eastleigh Borough Council | HOUSING_ADVICE | MIGRANTS | Eastleigh | | E10.1
                Transfer list | Eastleigh Borough Council | REHOUSING | | Eastleigh | | E10
                Hampshire Homechoice | Hampshire Homechoice | REHOUSING | | Hampshire, Eastleigh | | E10
                HomeSwapper | HomeSwapper | REHOUSING | | | | E10
                Mutual Exchange | Eastleigh Borough Council | REHOUSING | | Eastleigh | | E10
                Borough-to-borough reciprocal agreements | Eastleigh Borough Council | REHOUSING | | Eastleigh | | E10
                Revive project | Revive project | REHOUSING, DOMESTIC_ABUSE | | | https://homefinderuk.org/domestic-abuse-relocation-service-revive | E10 E16
                Move into a private tenancy | Eastleigh Borough Council | REHOUSING | | Eastleigh | | E10
                Children's Services (staff) | Children's Services | CHILDREN_AND_FAMILIES | | Eastleigh | | E6 E10.5
                Adult Social Care (staff) | Adult Social Care | CARE | | Eastleigh | | E6 E10.5
                Social services (staff) | Eastleigh Borough Council | CARE, CHILDREN_AND_FAMILIES | | Eastleigh | | E10.2""";
    }

    @Override
    protected String withheld() {
        return """
                The helpline that alleged perpetrators can call | E6
                The specialist domestic abuse agency that survivors are referred to, and how to reach it | E7
                Who carries out the security measures | E8
                Who helps survivors to live independently again | E9
                The council's page for staff on violence against women and girls | E10.6""";
    }

    @Override
    protected String schemes() {
        return """
                transfer-list | Transfer list
                hampshire-homechoice | Hampshire Homechoice
                homeswapper | HomeSwapper
                mutual-exchange | Mutual Exchange
                borough-to-borough | Borough-to-borough reciprocal agreements
                revive | Revive project
                private-sector | Move into a private tenancy""";
    }

    @Test
    void whatThePolicyLeavesBlankIsNamedAndNotFilled() {
        var blank = List.of(
                "The helpline that alleged perpetrators can call",
                "The specialist domestic abuse agency that survivors are referred to, and how to reach it",
                "Who carries out the security measures",
                "Who helps survivors to live independently again");
        assertThat(blank).allSatisfy(what -> assertThat(reason(what)).contains("question marks"));
        assertThat(entries.stream().flatMap(entry -> entry.reach().stream()))
                .as("all that the policy prints")
                .containsExactly("999", "https://homefinderuk.org/domestic-abuse-relocation-service-revive");
    }

    @Test
    void perpetratorsAreReferredToRespectAndNoNumberIsInvented() {
        assertThat(namesFor(Group.PERPETRATORS)).containsExactly("Respect Phoneline");
        assertThat(entry("Respect Phoneline").reach()).isEmpty();
        assertThat(namesFor(Group.MIGRANTS)).containsExactly("Housing team: no recourse to public funds");
    }

    @Test
    void thePolicyNamesNobodyForMaracAndBearsNoDate() {
        assertThat(file.at("/safehomes_directory/marac").isMissingNode()).isTrue();
        assertThat(file.at("/safehomes_directory/source").has("date")).isFalse();
    }
}
