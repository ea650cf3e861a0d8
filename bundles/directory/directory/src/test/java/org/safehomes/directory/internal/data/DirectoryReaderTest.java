package org.safehomes.directory.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.safehomes.directory.internal.data.Files.HEAD;
import static org.safehomes.directory.internal.data.Files.directory;
import static org.safehomes.directory.internal.data.Files.faults;
import static org.safehomes.directory.internal.data.Files.json;
import static org.safehomes.directory.internal.data.Files.one;
import static org.safehomes.directory.internal.data.Files.remarks;
import static org.safehomes.directory.internal.data.Files.service;
import static org.safehomes.directory.internal.data.Files.taken;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.SupportService.Phone;
import org.safehomes.kernel.rule.Upholds;

@Upholds("SU-3")
class DirectoryReaderTest {

    static final String FULL =
            """
            {"safehomes_directory": {
               "form": 1, "name": "sample", "title": "Sample", "publisher": "Sample Borough",
               "source": {"document": "A list", "date": "2026-01-31", "clauses": ["1"]},
               "marac": {"name": "MARAC office", "phone": "020 7946 0001", "email": "marac@example.org",
                  "website": "https://example.org/marac", "note": "By secure mail.", "source": {"clauses": ["2.1"]}},
               "withheld": [{"what": "A number", "reason": "It is misprinted.", "clauses": ["3"]}]},
             "contents": [{
               "id": "11111111-1111-4111-8111-111111111111", "name": "Sample line", "description": "Somebody listens.",
               "status": "active", "url": "https://example.org/line", "email": "line@example.org",
               "minimum_age": 16, "maximum_age": 25, "assured_date": "2026-11-22",
               "organization": {"id": "22222222-2222-4222-8222-222222222222", "name": "Sample Aid",
                  "description": "A charity.", "website": "https://example.org"},
               "contacts": [{"phones": [{"number": "020 7946 0002", "description": "24 hours"}, {"number": "+442079460003"}]}],
               "schedules": [{"description": "Always"}], "cost_options": [{"amount_description": "Free"}],
               "languages": [{"code": "CY"}, {"code": "pt-br"}], "service_areas": [{"name": "Sample"}],
               "service_at_locations": [{"location": {"name": "Sample House", "addresses": [
                  {"address_1": "1 Sample Road", "city": "Sampleton", "postal_code": "e991aa"}]}}],
               "attributes": [{"taxonomy_term": {"code": "need/HELPLINE"}}, {"taxonomy_term": {"code": "need/COUNSELLING"}},
                  {"taxonomy_term": {"code": "group/LGBT"}}, {"taxonomy_term": {"code": "gender/WOMEN"}}],
               "safehomes_audience": "public", "safehomes_referral": "Call.",
               "safehomes_source": {"document": "A letter", "clauses": ["D1.1"]}}]}
            """;

    private static SupportService only(Reading reading) {
        var services = taken(reading).data().services();
        assertThat(services).hasSize(1);
        return services.get(0);
    }

    @Test
    void takesAllThatAnEntrySays() {
        var service = only(json(FULL));

        assertThat(service.key()).hasToString("11111111-1111-4111-8111-111111111111");
        assertThat(service.organisation().key()).hasToString("22222222-2222-4222-8222-222222222222");
        assertThat(service.organisation().website()).contains("https://example.org");
        assertThat(service.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(service.needs()).isEqualTo(Set.of(Need.HELPLINE, Need.COUNSELLING));
        assertThat(service.groups()).isEqualTo(Set.of(Group.LGBT));
        assertThat(service.genders()).isEqualTo(Set.of(Gender.WOMEN));
        assertThat(service.languages()).containsExactly("cy", "pt-BR");
        assertThat(service.areas()).containsExactly("Sample");
        assertThat(service.minimumAge()).contains(16);
        assertThat(service.maximumAge()).contains(25);
        assertThat(service.phones())
                .containsExactly(
                        new Phone("020 7946 0002", Optional.of("24 hours")),
                        new Phone("+442079460003", Optional.empty()));
        assertThat(service.hours()).contains("Always");
        assertThat(service.fees()).contains("Free");
        assertThat(service.referral()).contains("Call.");
        assertThat(service.places()).singleElement().satisfies(place -> {
            assertThat(place.address()).isEqualTo("1 Sample Road");
            assertThat(place.postcode()).isEqualTo("E99 1AA");
        });
        assertThat(service.source().document()).isEqualTo("A letter");
        assertThat(service.source().date()).contains(LocalDate.of(2026, 11, 22));
        assertThat(remarks(json(FULL))).isEmpty();
    }

    @Test
    void takesWhichDirectoryItIsAndWhomMaracReferralsGoTo() {
        var data = taken(json(FULL)).data();

        assertThat(data.about().name()).isEqualTo("sample");
        assertThat(data.about().source().clauses()).containsExactly("1");
        assertThat(data.marac()).hasValueSatisfying(marac -> {
            assertThat(marac.phone()).contains("020 7946 0001");
            assertThat(marac.source().document()).isEqualTo("A list");
            assertThat(marac.source().date()).contains(LocalDate.of(2026, 1, 31));
            assertThat(marac.source().clauses()).containsExactly("2.1");
        });
        assertThat(data.withheld()).singleElement().satisfies(each -> assertThat(each.what())
                .isEqualTo("A number"));
    }

    @Test
    void takesKeysSourceAndDateFromTheDirectoryWhereAnEntryStatesNone() {
        var service = only(json(service("")));

        assertThat(service.key().value()).isEqualTo(named("service/sample/Sample Aid/Sample line"));
        assertThat(service.organisation().key().value()).isEqualTo(named("organization/sample/Sample Aid"));
        assertThat(service.source().document()).isEqualTo("A list");
        assertThat(service.source().date()).contains(LocalDate.of(2026, 1, 31));
        assertThat(only(json(directory(HEAD.replace(",\"date\":\"2026-01-31\"", ""), one(""))))
                        .source()
                        .date())
                .isEmpty();
    }

    private static UUID named(String text) {
        return UUID.nameUUIDFromBytes(("org.safehomes.directory/" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesTheHeadWhereverItStands() {
        var after = "{\"contents\":[" + one("") + "],\"safehomes_directory\":" + HEAD + "}";

        assertThat(json(after)).isEqualTo(json(service("")));
    }

    @Test
    void takesNamesFromTheFilesNameWhereItStatesNone() {
        var reading = Files.read("etc/directory/My Town.JSON", ("[" + one("") + "]").getBytes(StandardCharsets.UTF_8));

        assertThat(taken(reading).data().about().name()).isEqualTo("my-town");
        assertThat(taken(reading).data().about().source().date()).isEmpty();
        assertThat(faults(json(service("").replace("\"title\":\"Sample\",", ""))))
                .containsExactly("/safehomes_directory/title: It is missing or empty.");
    }

    @Test
    void refusesTheWholeForOneFaultInOneEntry() {
        var other = one("\"id\":\"11111111-1111-4111-8111-111111111111\"").replace("Sample line", "");

        assertThat(faults(json(directory(HEAD, one("") + "," + other))))
                .containsExactly("/contents/1/name: It is missing or empty.");
    }

    @Test
    void refusesTwoServicesThatCannotBeToldApart() {
        assertThat(faults(json(directory(HEAD, one("") + "," + one("\"url\":\"https://example.org\"")))))
                .singleElement()
                .asString()
                .startsWith("/contents/1: An earlier service has the same id");
    }

    @Test
    void takesOneOrganisationFromAllItsServices() {
        var more = one("").replace("Sample line", "Another line")
                .replace("{\"name\":\"Sample Aid\"", "{\"name\":\"Sample Aid\",\"website\":\"https://example.org\"");
        var else_ = more.replace("Another", "Third").replace("example.org", "example.com");

        assertThat(taken(json(directory(HEAD, one("") + "," + more))).data().services())
                .extracting(each -> each.organisation().website())
                .containsOnly(Optional.of("https://example.org"));
        assertThat(faults(json(directory(HEAD, more + "," + else_))))
                .singleElement()
                .asString()
                .startsWith("/contents/1/organization: An earlier service says something else");
    }

    @Test
    void leavesOutWhatIsNotActiveWithARemark() {
        var closed = one("").replace("\"active\"", "\"temporarily closed\"");

        assertThat(remarks(json(directory(HEAD, one("") + "," + closed))))
                .containsExactly("/contents/1/status: It is not active, so the service is left out.");
        assertThat(faults(json(directory(HEAD, closed))))
                .containsExactly("the file: It has no service to take: a directory has at least one.");
        assertThat(faults(json(directory(HEAD, one("").replace("\"active\"", "\"open\"")))))
                .singleElement()
                .asString()
                .startsWith("/contents/0/status: ");
    }

    @Test
    void saysHowToFetchTheWholeOfAPageOfSummaries() {
        var summary = "{\"id\":\"11111111-1111-4111-8111-111111111111\",\"name\":\"A line\",\"status\":\"active\"}";

        assertThat(faults(json("{\"total_pages\":1,\"contents\":[" + summary + "]}")))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each).contains("/services/{id}"))
                .anySatisfy(each -> assertThat(each).startsWith("/contents/0/organization: "));
    }

    @Test
    void remarksOnMembersAndTermsThatMeanNothingHereOnce() {
        var odd = one("\"colour\":\"green\",\"alert\":\"silent\"")
                .replace("[{\"taxonomy_term\"", "[{\"taxonomy_term\":{\"code\":\"elsewhere/1\"}},{\"taxonomy_term\"");

        assertThat(remarks(json(directory(HEAD, odd + "," + odd.replace("Sample line", "Another")))))
                .containsExactly(
                        "/contents/0/colour: It means nothing here and is left out.",
                        "/contents/0/attributes/0/taxonomy_term/code: It is no term that is known here and is left out.",
                        "/contents/1/attributes/0/taxonomy_term/code: It is no term that is known here and is left out.");
    }

    @Test
    void refusesMisspeltMembersAndTermsOfItsOwn() {
        assertThat(faults(json(service("\"safehomes_audiance\":\"staff\""))))
                .containsExactly("/contents/0/safehomes_audiance: There is no such member in form 1.");
        assertThat(faults(json(service("\"safehomes_source\":{\"date\":\"2026-01-01\"}"))))
                .containsExactly("/contents/0/safehomes_source/date: There is no such member in form 1.");
        assertThat(faults(json(service("").replace("\"form\":1", "\"form\":1,\"titel\":\"\""))))
                .containsExactly("/safehomes_directory/titel: There is no such member in form 1.");
        assertThat(faults(json(service("").replace("need/HELPLINE", "need/REFUJE"))))
                .contains("/contents/0/attributes/0/taxonomy_term/code: There is no such need.");
        assertThat(faults(json(service("").replace("\"form\":1", "\"form\":2"))))
                .containsExactly("/safehomes_directory/form: It is not 1, the only form that can be read.");
    }

    @Test
    void putsCostsIntoWordsAndLeavesOutHoursWithoutWords() {
        var reading = json(service("\"cost_options\":[{\"option\":\"Under 18s\",\"amount\":3.50,\"currency\":\"GBP\","
                + "\"amount_description\":\"an hour\"},{\"amount\":0}],\"schedules\":[{\"byday\":\"MO\"}]"));

        assertThat(only(reading).fees()).contains("Under 18s: 3.50 GBP an hour\n0");
        assertThat(remarks(reading))
                .containsExactly("/contents/0/schedules/0: There are no words for it, so it is left out.");
        assertThat(only(json(service("\"fees\":\"Free\""))).fees()).contains("Free");
    }

    @Test
    void leavesOutWhatAPublishedEntryHasWithoutValueForAnybody() {
        var published = "\"languages\":[{\"id\":\"1\"}],\"service_at_locations\":[{\"id\":\"2\"}],"
                + "\"contacts\":[{\"name\":\"A name\",\"title\":\"A title\"}],\"funding\":[{\"source\":\"x\"}]";

        assertThat(remarks(json(service(published)))).hasSize(2);
        assertThat(only(json(service(published))).phones()).isEmpty();
    }

    @Test
    void remarksWhereThereAreMorePages() {
        assertThat(remarks(json("{\"total_pages\":2,\"contents\":[" + one("") + "]}")))
                .singleElement()
                .asString()
                .startsWith("/total_pages: There are more pages");
    }

    @Test
    void failsOnlyForAnInputThatFails() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatIOException().isThrownBy(() -> DirectoryReader.read("sample.json", failing));
        assertThat(faults(Files.read("sample.txt", new byte[] {'{', '}'})))
                .isEqualTo(List.of("the file: Its name ends neither in .json nor in .csv."));
    }
}
