package org.safehomes.directory.rest.internal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.Search;
import org.safehomes.directory.rest.internal.DirectoryNow;
import org.safehomes.directory.rest.internal.Entry;
import org.safehomes.directory.rest.internal.Nowhere;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.rest.contract.Api;

class SupportServicesResourceTest {

    private static final String PATH = "support-services";

    private final DirectoryNow now = new DirectoryNow();
    private final SupportServicesResource resource = new SupportServicesResource(now);
    private final Api api = Api.of(PATH, resource);
    private final Nowhere nowhere = Nowhere.with(
            Entry.full("Full"), Entry.bare("Desk").staff(), Entry.bare("Old").from(Nowhere.OLD));

    @BeforeEach
    void install() {
        now.directory = nowhere;
    }

    @Test
    @Upholds("SU-3")
    void staff_see_every_entry_with_audience_source_date_and_freshness() {
        var items = api.get("").json().get("items");

        assertThat(items).extracting(item -> item.get("name").asText()).containsExactly("Desk", "Full", "Old");
        assertThat(items)
                .extracting(item -> item.get("audience").asText())
                .containsExactly("STAFF", "PUBLIC", "PUBLIC");
        assertThat(items).extracting(item -> item.get("freshness").asText()).containsExactly("FRESH", "FRESH", "STALE");
        assertThat(items.get(1).get("source").toString())
                .isEqualTo("{\"document\":\"A policy of nowhere\",\"date\":\"2024-09-02\",\"clauses\":[\"N8.15\"]}");
    }

    @Test
    void an_entry_is_read_by_its_key() {
        var full = api.get("/" + Nowhere.key("Full"));

        assertThat(full.status()).isEqualTo(200);
        assertThat(full.json().get("key").asText())
                .isEqualTo(Nowhere.key("Full").toString());
        assertThat(full.json().at("/organisation/name").asText()).isEqualTo("Invented Aid");
        assertThat(full.json().at("/phones/0/number").asText()).isEqualTo("020 7946 0001");
        assertThat(full.json().at("/places/0/postcode").asText()).isEqualTo("E99 1AA");
        assertThat(api.get("/" + Nowhere.key("Desk")).json().get("audience").asText())
                .isEqualTo("STAFF");
        for (var key : List.of("x", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1")) {
            assertThat(api.get("/" + key).status()).as(key).isEqualTo(404);
        }
    }

    @Test
    @Upholds("SU-3")
    void what_is_known_of_the_directory_is_told_with_marac_and_what_is_withheld() {
        assertThat(api.get("/about").text())
                .isEqualTo("{\"name\":\"nowhere\",\"title\":\"Nowhere\",\"publisher\":\"Nowhere Borough Council\","
                        + "\"source\":{\"document\":\"A policy of nowhere\",\"date\":\"2024-09-02\","
                        + "\"clauses\":[\"N8.15\"]},\"freshness\":\"FRESH\",\"marac\":{\"name\":"
                        + "\"MARAC desk of nowhere\",\"phone\":\"020 7946 0098\",\"source\":{\"document\":"
                        + "\"An old list\",\"date\":\"2019-01-31\",\"clauses\":[]},\"freshness\":\"STALE\"},"
                        + "\"withheld\":[{\"what\":\"The number of a closed line\",\"reason\":\"Nobody answers it.\","
                        + "\"clauses\":[\"N8.30\"]}]}");
    }

    @Test
    void every_filter_reaches_the_directory() {
        api.get("?need=REFUGE&group=LGBT&gender=MEN&language=pt-BR&area=Nowhere&age=130&text=safe%20house");

        assertThat(nowhere.asked())
                .containsExactly(new Search(
                        Optional.of("safe house"),
                        Optional.of(Need.REFUGE),
                        Optional.of(Group.LGBT),
                        Optional.of(Gender.MEN),
                        Optional.of("pt-BR"),
                        Optional.of("Nowhere"),
                        Optional.of(130)));
        api.get("?text=&area=");
        assertThat(nowhere.asked().get(1)).isEqualTo(Search.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "need=refuge",
                "need=",
                "group=ALL",
                "gender=X",
                "language=x",
                "language=en_GB",
                "age=131",
                "age=-1",
                "age=x",
                "age=1.5",
                "limit=0",
                "limit=201",
                "cursor=x",
                "cursor=%20"
            })
    void a_wrong_parameter_is_named(String query) {
        var answer = api.get("?" + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("fields"))
                .extracting(field -> field.get("pointer").asText())
                .containsExactly("/" + query.split("=")[0]);
    }

    @Test
    void words_are_at_most_two_hundred_characters_long() {
        for (var name : List.of("text", "area")) {
            assertThat(api.get("?" + name + "=" + "x".repeat(200)).status()).isEqualTo(200);
            assertThat(api.get("?" + name + "=" + "x".repeat(201)).status()).isEqualTo(422);
        }
    }

    @Test
    void pages_go_on_where_the_one_before_ended() {
        var names = new ArrayList<String>();
        JsonNode page = api.get("?limit=2").json();
        page.get("items").forEach(item -> names.add(item.get("name").asText()));
        page = api.get("?limit=2&cursor=" + page.get("next").asText()).json();
        page.get("items").forEach(item -> names.add(item.get("name").asText()));

        assertThat(names).containsExactly("Desk", "Full", "Old");
        assertThat(page.has("next")).isFalse();
        assertThat(api.get("?limit=3").json().has("next")).isFalse();
    }

    @Test
    void a_cursor_of_a_directory_that_is_gone_goes_nowhere() {
        var cursor = api.get("?limit=1").json().get("next").asText();
        now.directory = Nowhere.with(Entry.bare("Another"));

        var answer = api.get("?limit=1&cursor=" + cursor);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("/cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/about", "/x"})
    @Upholds("SU-3")
    void without_a_directory_it_says_so_and_whoever_has_not_signed_in_learns_nothing(String path) {
        assertThat(Api.withoutIdentity(PATH, resource).get(path).status()).isEqualTo(401);
        now.directory = null;
        assertThat(api.get(path).status()).isEqualTo(503);
        assertThat(Api.withoutIdentity(PATH, resource).get(path).status()).isEqualTo(401);
    }
}
