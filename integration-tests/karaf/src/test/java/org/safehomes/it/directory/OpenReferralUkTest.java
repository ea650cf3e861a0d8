package org.safehomes.it.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A check that finds nothing in a good feed, and each breach in a spoiled one. */
class OpenReferralUkTest {

    private static final String ONE = "/services/" + CannedFeed.LINE;

    @Test
    void a_good_feed_has_no_fault() {
        assertThat(OpenReferralUk.faults(new CannedFeed())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "url", "status"})
    void what_is_required_is_missed(String member) {
        assertThat(OpenReferralUk.faults(new CannedFeed().spoiledAt(ONE, service -> service.remove(member))))
                .contains(ONE + "/" + member + " is required");
    }

    @ParameterizedTest
    @CsvSource({
        "id, 1-1-1-1-1, uuid",
        "url, example.org, uri",
        "url, 'https://example.org/a b', uri",
        "email, nobody, email",
        "name, '', text",
        "assured_date, 02/09/2024, date",
        "assured_date, 2024-02-30, date",
        "last_modified, 2024-09-02, moment",
        "minimum_age, '16', number",
        "status, open, active|inactive|defunct|temporarily_closed"
    })
    void a_wrong_kind_is_found(String member, String value, String kind) {
        assertThat(OpenReferralUk.faults(new CannedFeed().spoiledAt(ONE, service -> service.put(member, value))))
                .contains(ONE + "/" + member + " is not of the kind " + kind);
    }

    static Stream<Arguments> breaches() {
        var centre = "/services/" + CannedFeed.CENTRE;
        return Stream.of(
                of("", about -> about.put("version", "3.0"), "/version is not HSDS-UK-3.0"),
                of("", about -> about.remove("profile"), "/profile is no address"),
                of(ONE, each -> each.putNull("alert"), ONE + "/alert is null"),
                of(ONE, each -> each.putArray("languages"), ONE + "/languages is empty"),
                of(ONE, each -> each.put("colour", "red"), ONE + "/colour is of neither the standard nor this feed"),
                of(ONE, each -> each.put("languages", "cy"), ONE + "/languages is no list"),
                of(ONE, each -> each.put("organization", "Aid"), ONE + "/organization is no object"),
                of(
                        ONE,
                        each -> ((ObjectNode) each.at("/contacts/0/phones/0")).remove("number"),
                        ONE + "/contacts/0/phones/0/number is required"),
                of(
                        centre,
                        each -> ((ObjectNode) each.at("/service_at_locations/0/location/addresses/0"))
                                .put("address_type", "secret"),
                        centre + "/service_at_locations/0/location/addresses/0/address_type is not of the kind"
                                + " physical|postal|virtual"),
                of(ONE, each -> each.put("name", "Another"), ONE + "/name is another one there than where it is shown"),
                of(
                        ONE,
                        each -> ((ObjectNode) each.at("/attributes/0"))
                                .put("taxonomy_term_id", "00000000-0000-4000-8000-000000000099"),
                        ONE + "/attributes refers to what is not in /taxonomy_terms"),
                of(
                        "/taxonomy_terms",
                        each -> each.put("taxonomy_id", "00000000-0000-4000-8000-000000000099"),
                        "/taxonomy_id refers to what is not in /taxonomies"),
                of(
                        centre,
                        each -> ((ObjectNode) each.at("/service_at_locations/0")).put("id", CannedFeed.BARE),
                        centre + "/service_at_locations refers to what is not in /service_at_locations"),
                of(ONE, each -> each.put("status", 404), ONE + " is answered 404"),
                of("/services?page=2&per_page=2", page -> page.put("total_items", 4), "/services/total_items"),
                of("/services?page=1&per_page=2", page -> page.put("total_pages", 3), "/services/total_pages"),
                of("/services?page=2&per_page=2", page -> page.put("page_number", 1), "/services/page_number"),
                of("/services?page=1&per_page=2", page -> page.put("size", "2"), "/services/size"),
                of("/services?page=1&per_page=2", page -> page.put("first_page", false), "/services/first_page"),
                of("/services?page=1&per_page=2", page -> page.put("last_page", true), "/services/last_page"),
                of("/services?page=3&per_page=2", page -> page.put("empty", false), "/services/empty"),
                of("/services?page=3&per_page=2", page -> page.remove("contents"), "/services/contents"),
                of("/services?page=3&per_page=2", page -> page.put("status", 404), "is answered 404"),
                of(
                        "/services?page=2&per_page=2",
                        page -> ((ObjectNode) page.at("/contents/0")).put("id", CannedFeed.LINE),
                        "/services has an id twice"),
                of(
                        "/services?page=2&per_page=2",
                        page -> ((ObjectNode) page.at("/contents/0")).put("name", "Another"),
                        "/services is another list where its pages are of another size"),
                of(
                        "/services?per_page=500&taxonomy_term_id",
                        page -> page.putArray("contents"),
                        "/services?taxonomy_term_id finds other services"),
                of("/services?page=0", problem -> problem.put("status", 200), "is answered 200 and not 400"),
                of("/services?page=x", problem -> problem.remove("fields"), "is refused without naming the parameter"),
                of("/services/x", problem -> problem.put("status", 400), "/services/x is answered 400 and not 404"));
    }

    private static Arguments of(String path, Consumer<ObjectNode> change, String fault) {
        return Arguments.of(path.isEmpty() || path.contains("?page=3") ? path + "$" : path, change, fault);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("breaches")
    void a_breach_is_found(String path, Consumer<ObjectNode> change, String fault) {
        assertThat(OpenReferralUk.faults(new CannedFeed().spoiledAt(path, change)))
                .anyMatch(found -> found.contains(fault));
    }

    @Test
    void what_other_sites_may_not_read_is_found() {
        assertThat(OpenReferralUk.faults(new CannedFeed().closedToOtherSites()))
                .contains(" may not be read by every site", "/services/x may not be read by every site");
        assertThat(OpenReferralUk.faults(new CannedFeed().withoutPreflight()))
                .containsExactly("OPTIONS /services lets no other site ask");
    }
}
