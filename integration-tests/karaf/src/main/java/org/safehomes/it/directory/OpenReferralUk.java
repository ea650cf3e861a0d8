package org.safehomes.it.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;

/**
 * Walks through a whole feed over HTTP and says what is not as the UK profile of the Human Services Data Specification 3.0 has it:
 * every list page by page, every entry by itself, what refers to what, and what is refused.
 */
public final class OpenReferralUk {

    private static final Map<String, Entity> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("services", Entity.SERVICE);
        LISTS.put("taxonomies", Entity.TAXONOMY);
        LISTS.put("taxonomy_terms", Entity.TAXONOMY_TERM);
        LISTS.put("service_at_locations", Entity.SERVICE_AT_LOCATION);
    }

    private static final List<String> WRONG =
            List.of("page=0", "page=-1", "page=x", "per_page=0", "per_page=x", "per_page=100000000");
    private static final String NO_ID = "6a4f5e0e-0000-4000-8000-000000000000";

    /** Where a feed is asked. */
    @FunctionalInterface
    public interface Feed {

        /** @param path below the feed's root, with its query; empty for the root */
        Answer send(String method, String path);
    }

    private final Feed feed;
    private final Set<String> faults = new LinkedHashSet<>();
    private final EntityCheck check = new EntityCheck(faults::add);
    private final Map<String, Map<String, JsonNode>> listed = new LinkedHashMap<>();
    private final Map<String, Map<String, JsonNode>> whole = new LinkedHashMap<>();

    private OpenReferralUk(Feed feed) {
        this.feed = feed;
    }

    /** What is wrong with the feed at this path; empty if it is Open Referral UK 3.0. */
    public static List<String> faults(Rest client, String root) {
        return faults((method, path) -> client.send(method, root + path, Map.of(), Optional.empty()));
    }

    /** The same for a feed that is asked in another way. */
    public static List<String> faults(Feed feed) {
        var walk = new OpenReferralUk(feed);
        walk.root();
        LISTS.keySet().forEach(walk::list);
        LISTS.forEach(walk::entries);
        walk.references();
        walk.filters();
        LISTS.keySet().forEach(walk::refusals);
        walk.preflight();
        return List.copyOf(walk.faults);
    }

    private void root() {
        var about = good("");
        if (!about.path("version").asText().equals("HSDS-UK-3.0")) {
            faults.add("/version is not HSDS-UK-3.0");
        }
        for (var member : List.of("profile", "openapi_url")) {
            if (!EntityCheck.isUri(about.path(member).asText())) {
                faults.add("/" + member + " is no address");
            }
        }
    }

    private void list(String list) {
        var pages = new Paging(list, this::good, faults::add);
        var items = pages.all(2);
        if (!items.equals(pages.all(3))) {
            faults.add("/" + list + " is another list where its pages are of another size");
        }
        listed.put(list, items);
    }

    private void entries(String list, Entity entity) {
        listed.get(list).forEach((id, item) -> {
            var where = "/" + list + "/" + id;
            check.check(entity, item, "/" + list + "/contents/" + id);
            check.leavesOutWhatIsEmpty(item, "/" + list + "/contents/" + id);
            var one = good(where);
            check.check(entity, one, where);
            check.leavesOutWhatIsEmpty(one, where);
            same(item, one, where);
            whole.computeIfAbsent(list, key -> new LinkedHashMap<>()).put(id, one);
        });
    }

    /** Whatever a list or an entry shows of something says the same as that does by itself. */
    private void same(JsonNode part, JsonNode one, String where) {
        part.properties().forEach(member -> {
            var place = where + "/" + member.getKey();
            var there = one.path(member.getKey());
            if (member.getValue().isObject() && there.isObject()) {
                same(member.getValue(), there, place);
            } else if (!there.equals(member.getValue())) {
                faults.add(place + " is another one there than where it is shown");
            }
        });
    }

    private void references() {
        of("services").forEach((id, service) -> {
            var where = "/services/" + id;
            service.path("attributes").forEach(attribute -> {
                var term = attribute.path("taxonomy_term_id").asText();
                resolves("taxonomy_terms", term, attribute.path("taxonomy_term"), where + "/attributes");
            });
            service.path("service_at_locations")
                    .forEach(at -> resolves(
                            "service_at_locations", at.path("id").asText(), at, where + "/service_at_locations"));
        });
        of("service_at_locations").forEach((id, at) -> {
            var service = at.path("service");
            resolves("services", service.path("id").asText(), service, "/service_at_locations/" + id + "/service");
        });
        of("taxonomy_terms")
                .forEach((id, term) -> resolves(
                        "taxonomies",
                        term.path("taxonomy_id").asText(),
                        MissingNode.getInstance(),
                        "/taxonomy_terms/" + id + "/taxonomy_id"));
        of("taxonomies").forEach((id, taxonomy) -> taxonomy.path("taxonomy_terms")
                .forEach(term -> resolves(
                        "taxonomy_terms", term.path("id").asText(), term, "/taxonomies/" + id + "/taxonomy_terms")));
    }

    private Map<String, JsonNode> of(String list) {
        return whole.getOrDefault(list, Map.of());
    }

    private void resolves(String list, String id, JsonNode shown, String where) {
        var one = of(list).get(id);
        if (one == null) {
            faults.add(where + " refers to what is not in /" + list);
        } else if (shown.isObject()) {
            same(shown, one, where);
        }
    }

    /** Each term finds the services that have it, and no other. */
    private void filters() {
        var having = new LinkedHashMap<String, Set<String>>();
        of("services").forEach((id, service) -> service.path("attributes").forEach(attribute -> having.computeIfAbsent(
                        attribute.path("taxonomy_term_id").asText(), key -> new LinkedHashSet<>())
                .add(id)));
        having.forEach((term, expected) -> {
            var found = new LinkedHashSet<String>();
            good("/services?per_page=500&taxonomy_term_id=" + term)
                    .path("contents")
                    .forEach(service -> found.add(service.path("id").asText()));
            if (!found.equals(expected)) {
                faults.add("/services?taxonomy_term_id finds other services than have the term");
            }
        });
    }

    private void refusals(String list) {
        for (var query : WRONG) {
            var answer = refused("/" + list + "?" + query, 400);
            var names = new ArrayList<String>();
            answer.path("fields")
                    .forEach(field -> names.add(field.path("pointer").asText()));
            if (!names.equals(List.of("/" + query.split("=")[0]))) {
                faults.add("/" + list + "?" + query + " is refused without naming the parameter");
            }
        }
        for (var id : List.of(NO_ID, "x")) {
            refused("/" + list + "/" + id, 404);
        }
    }

    private JsonNode refused(String path, int status) {
        var answer = feed.send("GET", path);
        if (answer.status() != status) {
            faults.add(path + " is answered " + answer.status() + " and not " + status);
        }
        return read(answer, "application/problem+json", path);
    }

    private JsonNode good(String path) {
        var answer = feed.send("GET", path);
        if (answer.status() != 200) {
            faults.add(path + " is answered " + answer.status());
        }
        return read(answer, "application/json", path);
    }

    private JsonNode read(Answer answer, String mediaType, String path) {
        open(answer, path);
        if (!answer.header("Content-Type").replaceFirst(";.*", "").equals(mediaType)) {
            faults.add(path + " is not " + mediaType);
        }
        return answer.json();
    }

    private void preflight() {
        var answer = feed.send("OPTIONS", "/services");
        open(answer, "OPTIONS /services");
        if (answer.status() >= 300
                || !answer.header("Access-Control-Allow-Methods").contains("GET")) {
            faults.add("OPTIONS /services lets no other site ask");
        }
    }

    private void open(Answer answer, String path) {
        if (!answer.header("Access-Control-Allow-Origin").equals("*")) {
            faults.add(path + " may not be read by every site");
        }
    }
}
