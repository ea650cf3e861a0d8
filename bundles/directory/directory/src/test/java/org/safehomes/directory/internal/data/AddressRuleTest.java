package org.safehomes.directory.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.directory.internal.data.Files.HEAD;
import static org.safehomes.directory.internal.data.Files.csv;
import static org.safehomes.directory.internal.data.Files.directory;
import static org.safehomes.directory.internal.data.Files.faults;
import static org.safehomes.directory.internal.data.Files.json;
import static org.safehomes.directory.internal.data.Files.one;
import static org.safehomes.directory.internal.data.Files.remarks;
import static org.safehomes.directory.internal.data.Files.service;
import static org.safehomes.directory.internal.data.Files.taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody finds a refuge by the directory (RH-8). */
class AddressRuleTest {

    private static final String PLACE = "\"service_at_locations\":[{\"location\":{\"addresses\":[{"
            + "\"address_1\":\"1 Sample Road\",\"postal_code\":\"E99 1AA\"}]}}]";

    private static String refuge(String members) {
        return service(members).replace("need/HELPLINE", "need/REFUGE");
    }

    private static String staff(String members) {
        return service("\"safehomes_audience\":\"staff\"," + members);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLACE,
                "\"service_at_locations\":[{\"location\":{\"latitude\":51.5}}]",
                "\"description\":\"Near E99 1AA\"",
                "\"description\":\"Near e991aa.\"",
                "\"description\":\"Near E99\\n1AA\"",
                "\"description\":\"Near Ｅ９９ １ＡＡ\"",
                "\"description\":\"Near E99-1AA\"",
                "\"description\":\"At 12 Sample Road\"",
                "\"description\":\"At 12a, Upper Sample Gardens\"",
                "\"safehomes_referral\":\"Come to E99 1AA\"",
                "\"schedules\":[{\"description\":\"9 to 5 at E99 1AA\"}]",
                "\"contacts\":[{\"phones\":[{\"number\":\"020 7946 0001\",\"description\":\"E99 1AA\"}]}]",
                "\"url\":\"https://example.org/e99-1aa\"",
                "\"service_areas\":[{\"name\":\"E99 1AA\"}]",
                // not taken, but in the file
                "\"alert\":\"Now at E99 1AA\"",
                "\"elsewhere\":{\"postcode\":\"E99 1AA\"}"
            })
    void refusesAnEntryThatSaysWhereARefugeOrAStaffServiceIs(String members) {
        assertThat(faults(json(refuge(members)))).isNotEmpty().allSatisfy(each -> assertThat(each)
                .contains("A refuge, or an entry for staff, has no address"));
        assertThat(faults(json(staff(members)))).isNotEmpty();
        assertThat(taken(json(service(members))).data().services()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"description\":\"24 hours, 7 days, in 3 areas\"",
                "\"id\":\"e9911aaa-e991-41aa-8111-e991aae991aa\"",
                "\"service_areas\":[{\"name\":\"E99\"}]",
                "\"contacts\":[{\"phones\":[{\"number\":\"020 7946 0001\"}]}],\"service_at_locations\":[]",
                "\"safehomes_source\":{\"clauses\":[\"D8.30\"]}"
            })
    void takesARefugeThatSaysNothingOfWhereItIs(String members) {
        assertThat(taken(json(refuge(members))).data().services()).hasSize(1);
        assertThat(taken(json(staff(members))).data().services()).hasSize(1);
    }

    @Test
    void refusesWhatIsTooLongToBeLookedThrough() {
        var outline = "\"service_areas\":[{\"name\":\"North\",\"extent\":\"%s\"}]";

        assertThat(taken(json(refuge(outline.formatted("1".repeat(32_767)))))
                        .data()
                        .services())
                .hasSize(1);
        assertThat(faults(json(refuge(outline.formatted("1".repeat(32_768))))))
                .singleElement()
                .asString()
                .startsWith("/contents/0/service_areas/0/extent: A refuge");
        assertThat(taken(json(service(outline.formatted("1".repeat(32_768)))))
                        .data()
                        .services())
                .hasSize(1);
    }

    @Test
    void looksAtEveryCellOfARow() {
        var header = "name,organisation,needs,audience,address,town,postcode,notes\n";

        assertThat(faults(csv(header + "Home,Sample Aid,REFUGE,,1 Sample Road,,E99 1AA,\n")))
                .anySatisfy(each -> assertThat(each).startsWith("row 2, address: A refuge"))
                .anySatisfy(each -> assertThat(each).startsWith("row 2, postcode: A refuge"));
        assertThat(faults(csv(header + "Home,Sample Aid,REFUGE,,,,,E99 1AA\n")))
                .singleElement()
                .asString()
                .startsWith("row 2, notes: A refuge");
        assertThat(faults(csv(header + "Duty desk,Sample Aid,SANCTUARY,staff,1 Sample Road,,E99 1AA,\n")))
                .isNotEmpty();
    }

    @Test
    void looksAtWhatIsNotActiveOrSpeltWithSpacesToo() {
        assertThat(faults(json(refuge(PLACE).replace("\"active\"", "\"inactive\""))))
                .anySatisfy(each -> assertThat(each).contains("A refuge"));
        assertThat(faults(json(refuge(PLACE).replace("need/REFUGE", " need/REFUGE "))))
                .anySatisfy(each -> assertThat(each).contains("A refuge"));
        assertThat(faults(json(staff(PLACE).replace("\"staff\"", "\"staff \""))))
                .anySatisfy(each -> assertThat(each).contains("A refuge"));
    }

    @Test
    void looksAtWhatAnotherEntrySaysOfTheSameOrganisation() {
        var office = one("").replace("\"Sample Aid\"", "\"Sample Aid\",\"description\":\"Call at E99 1AA\"");
        var home = one("").replace("need/HELPLINE", "need/REFUGE").replace("Sample line", "Sample home");

        assertThat(faults(json(directory(HEAD, office + "," + home))))
                .singleElement()
                .asString()
                .startsWith("/contents/1/organization: A refuge");
        assertThat(taken(json(directory(HEAD, office + "," + home.replace("Sample Aid", "Other Aid"))))
                        .data()
                        .services())
                .hasSize(2);
    }

    @Test
    void remarksOnWhatSpeaksOfARefugeAndHasAnAddress() {
        assertThat(remarks(json(service(PLACE + ",\"description\":\"Refuge for women\""))))
                .singleElement()
                .asString()
                .startsWith("/contents/0: It speaks of a refuge");
    }

    @Test
    void refusesAnAddressInWhatIsWithheld() {
        var head = "\"form\":1,\"withheld\":[{\"what\":\"The house\",\"reason\":\"It is at E99 1AA.\"}]";

        assertThat(faults(json(service("").replace("\"form\":1", head))))
                .containsExactly(
                        "/safehomes_directory/withheld/0: It reads like an address: say what is withheld without it.");
    }
}
