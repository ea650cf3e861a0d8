package org.safehomes.directory.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.directory.internal.data.Files.csv;
import static org.safehomes.directory.internal.data.Files.faults;
import static org.safehomes.directory.internal.data.Files.remarks;
import static org.safehomes.directory.internal.data.Files.taken;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.SupportService.Phone;
import org.safehomes.kernel.rule.Upholds;

@Upholds("SU-3")
class TableTest {

    private static final String SHORT = "name,organisation,needs\n";

    private static SupportService only(String text) {
        var services = taken(csv(text)).data().services();
        assertThat(services).hasSize(1);
        return services.get(0);
    }

    @Test
    void takesEveryColumn() {
        var service = only(
                "id,name,organisation,organisation_website,description,audience,needs,groups,genders,languages,areas,minimum_age,"
                        + "maximum_age,phone,phone_about,phone_2,phone_2_about,email,url,hours,fees,referral,place_name,address,town,"
                        + "postcode,checked_on,clauses\n"
                        + "11111111-1111-4111-8111-111111111111,Sample line,Sample Aid,https://example.org,Somebody listens.,Public,"
                        + "Domestic abuse; helpline,lgbt,WOMEN;NON-BINARY,cy;pt-BR,North;South,16,25,020 7946 0001,By day,"
                        + "+44 20 7946 0002,By night,line@example.org,https://example.org/line,Always,Free,Call.,Sample House,"
                        + "1 Sample Road,Sampleton,E99 1AA,2026-11-22,D1.1;D1.2\n");

        assertThat(service.key()).hasToString("11111111-1111-4111-8111-111111111111");
        assertThat(service.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(service.organisation().website()).contains("https://example.org");
        assertThat(service.needs()).isEqualTo(Set.of(Need.DOMESTIC_ABUSE, Need.HELPLINE));
        assertThat(service.groups()).isEqualTo(Set.of(Group.LGBT));
        assertThat(service.genders()).isEqualTo(Set.of(Gender.WOMEN, Gender.NON_BINARY));
        assertThat(service.languages()).containsExactly("cy", "pt-BR");
        assertThat(service.areas()).containsExactly("North", "South");
        assertThat(service.minimumAge()).contains(16);
        assertThat(service.maximumAge()).contains(25);
        assertThat(service.phones())
                .containsExactly(
                        new Phone("020 7946 0001", Optional.of("By day")),
                        new Phone("+44 20 7946 0002", Optional.of("By night")));
        assertThat(service.email()).contains("line@example.org");
        assertThat(service.website()).contains("https://example.org/line");
        assertThat(service.hours()).contains("Always");
        assertThat(service.fees()).contains("Free");
        assertThat(service.referral()).contains("Call.");
        assertThat(service.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).contains("Sample House");
            assertThat(place.address()).isEqualTo("1 Sample Road");
            assertThat(place.town()).contains("Sampleton");
            assertThat(place.postcode()).isEqualTo("E99 1AA");
        });
        assertThat(service.source().date()).contains(LocalDate.of(2026, 11, 22));
        assertThat(service.source().clauses()).containsExactly("D1.1", "D1.2");
    }

    @Test
    void takesColumnsInAnyOrderAndLineBreaksInQuotedCells() {
        var service = only(
                "Needs , description,ORGANISATION,name\r\nHELPLINE,\"Two\r\nlines, \"\"quoted\"\"\",Sample Aid,Sample line\r\n");

        assertThat(service.description()).contains("Two\nlines, \"quoted\"");
        assertThat(service.source().date()).isEmpty();
        assertThat(service.audience()).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        var text = "name,organisation,needs,description\n"
                + "One,Aid,HELPLINE,\"two\nlines\"\n" // row 2, over two lines
                + "\n" // row 3
                + ",,,\n" // row 4
                + ",Aid,HELPLINE,\n";

        assertThat(faults(csv(text))).containsExactly("row 5, name: It is missing or empty.");
    }

    @Test
    void takesASecondPhoneWithoutAFirst() {
        var header = "name,organisation,needs,phone,phone_about,phone_2,phone_2_about\n";

        assertThat(only(header + "One,Aid,HELPLINE,,,020 7946 0002,By night\n").phones())
                .containsExactly(new Phone("020 7946 0002", Optional.of("By night")));
        assertThat(faults(csv(header + "One,Aid,HELPLINE,,,020 7946,x\nTwo,Aid,HELPLINE,,,12,\n")))
                .singleElement()
                .asString()
                .startsWith("row 3, phone_2: It is not a number to dial");
        assertThat(faults(csv(header + "One,Aid,HELPLINE,,By day,,\n")))
                .containsExactly("row 2, phone: It is missing or empty.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name       | ",
                "organisation | ",
                "needs      | ",
                "needs      | HELPLNE",
                "groups     | EVERYBODY",
                "genders    | F",
                "audience   | secret",
                "id         | 1",
                "languages  | welsh language",
                "minimum_age | -1",
                "minimum_age | 121",
                "maximum_age | ten",
                "maximum_age | 9",
                "phone      | 0",
                "phone      | call us",
                "email      | nobody",
                "url        | www.example.org",
                "organisation_website | javascript:alert(1)",
                "postcode   | E99",
                "postcode   | ",
                "address    | ",
                "checked_on | 22/11/2026",
                "checked_on | 2026-11-24",
            })
    void namesRowAndColumnOfEachFault(String column, String value) {
        var header = new java.util.ArrayList<>(java.util.List.of(
                "name", "organisation", "needs", "minimum_age", "maximum_age", "address", "postcode"));
        var cells = new java.util.ArrayList<>(
                java.util.List.of("Sample line", "Sample Aid", "HELPLINE", "10", "20", "1 Sample Road", "E99 1AA"));
        if (!header.contains(column)) {
            header.add(column);
            cells.add("");
        }
        cells.set(header.indexOf(column), value == null ? "" : value);

        var faults = faults(csv(String.join(",", header) + "\n" + String.join(",", cells) + "\n"));

        // whose minimum is the greater is as much the fault of the minimum
        var at = column.equals("maximum_age") && "9".equals(value) ? "minimum_age" : column;
        assertThat(faults).anySatisfy(each -> assertThat(each).startsWith("row 2, " + at + ": "));
        assertThat(faults).allSatisfy(each -> assertThat(each).startsWith("row 2, "));
    }

    @Test
    void asksForANeedWithoutAWordOfOtherForms() {
        assertThat(faults(csv(SHORT + "One,Aid,\n")))
                .containsExactly("row 2, needs: No known need is stated, such as HELPLINE.");
    }

    @Test
    void saysWhichColumnsAreMissingTwiceThereOrMeanNothing() {
        assertThat(faults(csv("name,description\nOne,x\n")))
                .startsWith("row 1: The column organisation is missing.", "row 1: The column needs is missing.");
        assertThat(faults(csv("name,organisation,needs,Name\nOne,Aid,HELPLINE,Two\n")))
                .contains("row 1, name: The column is here for the second time.");
        assertThat(remarks(csv("name,organisation,needs,colour,<b>\nOne,Aid,HELPLINE,green,x\n")))
                .containsExactly(
                        "row 1, colour: The column means nothing here and is left out.",
                        "row 1, (a name that is not plain): The column means nothing here and is left out.");
        assertThat(faults(csv("name;organisation;needs\nOne;Aid;HELPLINE\n")))
                .singleElement()
                .asString()
                .startsWith("row 1: The cells are not separated by commas");
    }

    @Test
    void refusesCellsBesideTheColumnsButNotEmptyOnes() {
        assertThat(faults(csv(SHORT + "One,Aid,HELPLINE,more\n")))
                .containsExactly("row 2: It has more cells than the first row has columns.");
        assertThat(only(SHORT + "One,Aid,HELPLINE,,,\n").name()).isEqualTo("One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+44", "-1", " =1", "＝1", "\t1"})
    void refusesCellsThatAreFormulas(String cell) {
        assertThat(faults(csv(SHORT + "\"" + cell + "\",Aid,HELPLINE\n"))).anySatisfy(each -> assertThat(each)
                .startsWith("row 2, name: It begins with a character that makes a formula"));
    }

    @Test
    void refusesATableWhoseQuotesAreNotClosed() {
        assertThat(faults(csv(SHORT + "One,Aid,HELPLINE\n\"Two,Aid,HELPLINE\nThree,Aid,HELPLINE\n")))
                .anySatisfy(each -> assertThat(each).startsWith("after row "));
    }
}
