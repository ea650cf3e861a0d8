package org.safehomes.directory.rest.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.rest.internal.DirectoryNow;
import org.safehomes.directory.rest.internal.Entry;
import org.safehomes.directory.rest.internal.Nowhere;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.rest.open.OpenRequest;

class FeedTest {

    private static final URI BASE = URI.create("https://homes.example.org/api/directory");
    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    private final Nowhere nowhere = Nowhere.with(
            Entry.full("Full line"),
            Entry.bare("Bare line").need(Need.COUNSELLING).ages(0, 130),
            Entry.bare("Desk").staff().at("E99 9ZZ"),
            Entry.bare("Safe house").need(Need.REFUGE).at("E99 8YY"));

    @Test
    void the_root_names_the_standard() {
        assertThat(object(nowhere, "").get("version")).isEqualTo("HSDS-UK-3.0");
        assertThat(object(nowhere, "").keySet()).containsExactlyInAnyOrder("version", "profile", "openapi_url");
    }

    @Test
    @Upholds("SU-3")
    void a_list_has_what_is_for_the_public_and_nothing_else() {
        assertThat(names(nowhere, "services")).containsExactly("Bare line", "Full line", "Safe house");
        assertThat(object(nowhere, "services").get("total_items")).isEqualTo(3);
    }

    @Test
    @Upholds("SU-3")
    void an_entry_for_staff_is_answered_like_none() {
        for (var id : List.of(Nowhere.key("Desk").toString(), NO_ID, "x", "1-1-1-1-1", "")) {
            assertThatThrownBy(() -> answer(nowhere, "services/" + id)).as(id).isInstanceOf(NoSuchRecord.class);
        }
        assertThat(object(nowhere, "services/" + Nowhere.key("Full line")).get("name"))
                .isEqualTo("Full line");
    }

    @Test
    @Upholds("SU-3")
    void no_refuge_and_no_entry_for_staff_has_a_place_even_if_the_directory_had_one() {
        assertThat(contents(nowhere, "service_at_locations")).hasSize(1).allSatisfy(each -> assertThat(each.toString())
                .contains("Full line"));
        assertThat(object(nowhere, "services/" + Nowhere.key("Safe house"))).doesNotContainKey("service_at_locations");
        assertThat(answer(nowhere, "services").toString() + answer(nowhere, "service_at_locations"))
                .doesNotContain("E99 8YY", "E99 9ZZ", "Desk");
        for (var name : List.of("Safe house|E99 8YY", "Desk|E99 9ZZ")) {
            var parts = name.split("\\|");
            var id = Ids.of("service_at_location", Nowhere.key(parts[0]), Nowhere.key(parts[1]));
            assertThatThrownBy(() -> answer(nowhere, "service_at_locations/" + id))
                    .isInstanceOf(NoSuchRecord.class);
        }
    }

    @Test
    @Upholds("SU-3")
    void whom_marac_goes_to_and_what_is_withheld_is_nowhere() {
        for (var path : List.of("", "services", "services/" + Nowhere.key("Full line"), "service_at_locations")) {
            assertThat(answer(nowhere, path).toString()).doesNotContain("MARAC", "0098", "closed line");
        }
    }

    @Test
    void a_service_at_a_place_is_found_by_its_id_with_address() {
        var listed = contents(nowhere, "service_at_locations").get(0);
        var whole = object(nowhere, "service_at_locations/" + listed.get("id"));

        assertThat(listed.get("location"))
                .isEqualTo(Map.of("id", Nowhere.key("E99 1AA").toString(), "name", "Old hall"));
        assertThat(whole.get("location").toString()).contains("1 Invented Lane", "E99 1AA", "GB", "physical");
        assertThat(whole.get("service").toString()).contains("Full line", "020 7946 0001");
    }

    @Test
    void taxonomies_and_their_terms_are_the_same_whatever_is_installed() {
        var empty = Nowhere.with();

        assertThat(names(empty, "taxonomies"))
                .containsExactly("Safe Homes: Need", "Safe Homes: Group", "Safe Homes: Gender");
        assertThat(answer(empty, "taxonomy_terms")).isEqualTo(answer(nowhere, "taxonomy_terms"));
        var need = object(empty, "taxonomies/" + Ids.of("taxonomy", "need"));
        assertThat((List<?>) need.get("taxonomy_terms")).hasSize(Need.values().length);
        var term = object(empty, "taxonomy_terms/" + Ids.of("term", "group", "GYPSY_ROMA_TRAVELLER"));
        assertThat(term)
                .containsEntry("name", "Gypsy, Roma and Traveller")
                .containsEntry("code", "group/GYPSY_ROMA_TRAVELLER")
                .containsEntry("taxonomy_id", Ids.of("taxonomy", "group"));
        for (var path : List.of("taxonomies/", "taxonomy_terms/")) {
            assertThatThrownBy(() -> answer(empty, path + NO_ID)).isInstanceOf(NoSuchRecord.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "marac", "service", "services/x/y", "organizations", "Services", "openapi.json"})
    void no_other_path_is_there(String path) {
        assertThat(new Feed(nowhere, request(path)).answer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',Bare line|Full line|Safe house",
        "search=FULL,Full line",
        "search=desk,''",
        "search=,Bare line|Full line|Safe house",
        "minimum_age=16,Full line",
        "minimum_age=16.5,''",
        "minimum_age=0,Bare line|Full line",
        "maximum_age=25,Full line",
        "maximum_age=24.999,''",
        "maximum_age=130,Bare line|Full line"
    })
    void a_filter_lets_through_what_fits(String query, String expected) {
        assertThat(String.join("|", names(nowhere, "services?" + query))).isEqualTo(expected);
    }

    @Test
    void a_term_a_taxonomy_and_an_organisation_are_filters() {
        var lgbt = Ids.of("term", "group", Group.LGBT);

        assertThat(names(nowhere, "services?taxonomy_term_id=" + lgbt)).containsExactly("Full line");
        assertThat(names(nowhere, "services?taxonomy_term_id=" + Ids.of("term", "need", "COUNSELLING")))
                .containsExactly("Bare line");
        assertThat(names(nowhere, "services?taxonomy_id=" + Ids.of("taxonomy", "gender")))
                .containsExactly("Full line");
        assertThat(names(nowhere, "services?taxonomy_id=" + Ids.of("taxonomy", "need")))
                .hasSize(3);
        assertThat(names(nowhere, "services?taxonomy_id=" + NO_ID)).isEmpty();
        assertThat(names(nowhere, "services?organization_id=" + Nowhere.key("aid")))
                .hasSize(3);
        assertThat(names(nowhere, "services?organization_id=" + NO_ID)).isEmpty();
        assertThat(contents(nowhere, "service_at_locations?taxonomy_term_id=" + lgbt))
                .hasSize(1);
        assertThat(contents(nowhere, "service_at_locations?search=bare")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=x",
                "page=1.0",
                "page=1000001",
                "page=99999999999",
                "per_page=0",
                "per_page=501",
                "per_page=x",
                "taxonomy_term_id=x",
                "taxonomy_id=1-1-1-1-1",
                "organization_id=x",
                "minimum_age=x",
                "minimum_age=-1",
                "minimum_age=1e9",
                "maximum_age=1000",
                "day=MO",
                "start_time=09:00",
                "end_time=17:00",
                "postcode=E99 1AA",
                "proximity=500",
                "modified_after=2024-01-01",
                "minimal=true",
                "full=true",
                "format=ndjson"
            })
    void what_cannot_be_answered_truthfully_is_refused_by_name(String query) {
        assertThatThrownBy(() -> answer(nowhere, "services?" + query))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.fields())
                        .extracting(InvalidInput.Field::pointer)
                        .containsExactly("/" + query.split("=")[0]));
    }

    @Test
    void a_search_is_as_long_as_two_hundred_characters_and_no_longer() {
        assertThat(names(nowhere, "services?search=" + "x".repeat(200))).isEmpty();
        assertThatThrownBy(() -> answer(nowhere, "services?search=" + "x".repeat(201)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_parameter_that_comes_twice_is_refused_and_one_of_no_meaning_is_not_repeated() {
        for (var name : List.of("page", "<script>")) {
            var twice = new OpenRequest(BASE, List.of("services"), Map.of(name, List.of("1", "1")));
            assertThatThrownBy(() -> new Feed(nowhere, twice).answer())
                    .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(
                                    wrong.fields().toString())
                            .contains("once")
                            .doesNotContain("script"));
        }
        assertThat(names(nowhere, "services?_=17")).hasSize(3);
    }

    @Test
    @Upholds("SU-3")
    void without_a_directory_it_says_so_and_with_another_it_answers_from_that() {
        var now = new DirectoryNow();
        var servlet = new FeedServlet(now);
        assertThatThrownBy(() -> servlet.answer(request("services"))).isInstanceOf(Unavailable.class);

        now.directory = nowhere;
        assertThat(servlet.answer(request("services")))
                .hasValueSatisfying(page -> assertThat(page.toString()).contains("Full line"));

        now.directory = Nowhere.with(Entry.bare("Another"));
        assertThat(servlet.answer(request("services")))
                .hasValueSatisfying(
                        page -> assertThat(page.toString()).contains("Another").doesNotContain("Full line"));
    }

    static OpenRequest request(String pathAndQuery) {
        var parts = pathAndQuery.split("\\?", 2);
        var path = parts[0].isEmpty() ? List.<String>of() : List.of(parts[0].split("/", -1));
        if (parts.length == 1 || parts[1].isEmpty()) {
            return new OpenRequest(BASE, path, Map.of());
        }
        var parameter = parts[1].split("=", 2);
        return new OpenRequest(BASE, path, Map.of(parameter[0], List.of(parameter[1])));
    }

    private static Object answer(SupportDirectory directory, String path) {
        return new Feed(directory, request(path)).answer().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(SupportDirectory directory, String path) {
        return (Map<String, Object>) answer(directory, path);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> contents(SupportDirectory directory, String path) {
        return (List<Map<String, Object>>) object(directory, path).get("contents");
    }

    private static List<String> names(SupportDirectory directory, String path) {
        return contents(directory, path).stream()
                .map(each -> each.get("name").toString())
                .toList();
    }
}
