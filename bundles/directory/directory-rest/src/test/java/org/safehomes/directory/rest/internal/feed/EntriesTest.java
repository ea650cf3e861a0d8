package org.safehomes.directory.rest.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.directory.rest.internal.Entry;
import org.safehomes.directory.rest.internal.Nowhere;

class EntriesTest {

    private final Nowhere nowhere = Nowhere.with(
            Entry.full("Full"),
            Entry.bare("Bare"),
            Entry.bare("Old").from(Nowhere.OLD),
            Entry.bare("Placed").at("E99 1AA"),
            Entry.bare("Undated").from(Nowhere.UNDATED));
    private final Entries entries = new Entries(URI.create("https://homes.example.org/api/directory"), nowhere);

    private Map<String, Object> whole(String name) {
        return entries.whole(nowhere.find(Nowhere.key(name)).orElseThrow());
    }

    private Map<String, Object> brief(String name) {
        return entries.brief(nowhere.find(Nowhere.key(name)).orElseThrow());
    }

    @Test
    void a_bare_entry_has_what_the_profile_demands_and_leaves_out_the_rest() {
        assertThat(whole("Bare"))
                .containsOnlyKeys(
                        "id",
                        "name",
                        "url",
                        "status",
                        "assured_date",
                        "organization",
                        "safehomes_source",
                        "safehomes_freshness",
                        "attributes")
                .containsEntry("url", "https://homes.example.org/api/directory/services/" + Nowhere.key("Bare"))
                .containsEntry("status", "active");
        assertThat(whole("Bare").get("organization"))
                .isEqualTo(Map.of(
                        "id", Nowhere.key("aid").toString(),
                        "name", "Invented Aid",
                        "description", "Named in: A policy of nowhere."));
    }

    @Test
    void a_full_entry_has_everything() {
        assertThat(whole("Full"))
                .containsEntry("url", "https://example.org/help")
                .containsEntry("email", "help@example.org")
                .containsEntry("minimum_age", 16)
                .containsEntry("maximum_age", 25)
                .containsEntry("assured_date", "2024-09-02")
                .containsEntry("safehomes_referral", "Call.")
                .containsEntry("safehomes_freshness", "fresh")
                .containsEntry(
                        "safehomes_source",
                        Map.of("document", "A policy of nowhere", "date", "2024-09-02", "clauses", List.of("N8.15")))
                .doesNotContainKey("alert");
        assertThat(whole("Full").toString())
                .contains("number=020 7946 0001, description=24 hours", "number=020 7946 0002", "Day and night")
                .contains("amount_description=Free", "code=cy, name=Welsh", "name=Nowhere", "need/HELPLINE")
                .contains("group/LGBT", "gender/WOMEN", "gender/NON_BINARY", "addresses=", "postal_code=E99 1AA");
    }

    @Test
    void a_list_shows_the_same_as_the_whole_without_what_is_many() {
        for (var name : List.of("Full", "Bare", "Old")) {
            assertThat(whole(name)).containsAllEntriesOf(brief(name));
            assertThat(brief(name).values()).noneMatch(value -> value instanceof Collection);
        }
    }

    @Test
    void who_relies_on_an_old_or_undated_entry_is_warned() {
        assertThat(brief("Old"))
                .containsEntry("safehomes_freshness", "stale")
                .containsEntry("assured_date", "2019-01-31")
                .containsEntry("alert", "The source of this entry is old: check before relying on it.");
        assertThat(brief("Undated"))
                .containsEntry("safehomes_freshness", "undated")
                .containsEntry("alert", "The source of this entry bears no date: check before relying on it.")
                .doesNotContainKey("assured_date");
    }

    @Test
    void what_a_directory_does_not_say_of_an_address_is_not_stated() {
        assertThat(whole("Placed").get("service_at_locations").toString())
                .contains("city=not stated", "state_province=not stated", "postal_code=E99 1AA", "country=GB");
        assertThat(whole("Full").get("service_at_locations").toString()).contains("city=Nowhere");
    }

    @Test
    void only_the_parts_that_the_profile_says_have_a_url() {
        for (var part : List.of("contacts", "schedules", "cost_options", "languages")) {
            assertThat(((List<?>) whole("Full").get(part)).get(0).toString())
                    .as(part)
                    .contains("url=https://example.org/help");
        }
        for (var part : List.of("service_areas", "attributes", "service_at_locations")) {
            assertThat(whole("Full").get(part).toString()).as(part).doesNotContain("url=");
        }
    }

    @Test
    void ids_are_the_same_in_every_release() {
        assertThat(Ids.of("term", "need", "HELPLINE"))
                .isEqualTo(java.util
                        .UUID
                        .nameUUIDFromBytes(
                                "org.safehomes.directory/term/need/HELPLINE".getBytes(StandardCharsets.UTF_8))
                        .toString());
        assertThat(whole("Full")).isEqualTo(whole("Full"));
    }
}
