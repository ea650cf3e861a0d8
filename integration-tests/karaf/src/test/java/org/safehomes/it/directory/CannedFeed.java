package org.safehomes.it.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.safehomes.it.karaf.Answer;

/** A small feed that is as the profile has it, and that a test spoils in one place. */
final class CannedFeed implements OpenReferralUk.Feed {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final String LINE = "00000000-0000-4000-8000-000000000001";
    static final String CENTRE = "00000000-0000-4000-8000-000000000002";
    static final String BARE = "00000000-0000-4000-8000-000000000003";
    private static final String AT = "00000000-0000-4000-8000-000000000004";
    private static final String TAXONOMY = "00000000-0000-4000-8000-000000000005";
    private static final String TERM = "00000000-0000-4000-8000-000000000006";

    private final Map<String, Map<String, ObjectNode>> lists = new LinkedHashMap<>();
    private final Map<String, Consumer<ObjectNode>> spoiled = new LinkedHashMap<>();
    private final Map<String, String> headers = new TreeMap<>(Map.of("Access-Control-Allow-Origin", "*"));
    private boolean open = true;

    CannedFeed() {
        var term = "{'id':'" + TERM
                + "','code':'need/HELPLINE','name':'Helpline','term':'Helpline','description':'A line.',"
                + "'taxonomy':'Need','taxonomy_id':'" + TAXONOMY + "'}";
        var location = "'location':{'id':'" + id(20) + "','name':'Hall','addresses':[{'id':'" + id(21)
                + "','address_1':'1 Invented Lane','city':'Nowhere','state_province':'not stated','postal_code':'E99 1AA',"
                + "'country':'GB','address_type':'physical'}]}";
        put(
                "services",
                LINE,
                service(
                        LINE,
                        "'minimum_age':16,'email':'help@example.org','assured_date':'2024-09-02',"
                                + "'safehomes_freshness':'fresh','attributes':[{'id':'" + id(22) + "','link_id':'"
                                + LINE
                                + "','taxonomy_term_id':'" + TERM + "','taxonomy_term':" + term
                                + "}],'contacts':[{'id':'" + id(23)
                                + "','url':'https://example.org','phones':[{'id':'" + id(24)
                                + "','url':'https://example.org','number':'020 7946 0001'}]}],"));
        put("services", CENTRE, service(CENTRE, "'service_at_locations':[{'id':'" + AT + "'," + location + "}],"));
        put("services", BARE, service(BARE, ""));
        put("service_at_locations", AT, "{'id':'" + AT + "'," + location + ",'service':" + service(CENTRE, "") + "}");
        put(
                "taxonomies",
                TAXONOMY,
                "{'id':'" + TAXONOMY + "','name':'Need','description':'What for.','taxonomy_terms':[" + term + "]}");
        put("taxonomy_terms", TERM, term);
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-0000000000" + number;
    }

    private static String service(String id, String more) {
        return "{'id':'" + id + "','name':'Service','url':'https://example.org','status':'active'," + more
                + "'organization':{'id':'" + id(30) + "','name':'Aid','description':'Helps.'}}";
    }

    private void put(String list, String id, String json) {
        lists.computeIfAbsent(list, key -> new LinkedHashMap<>()).put(id, read(json));
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** Changes what is answered at paths that begin so; with a {@code $} at its end, at that path alone. */
    CannedFeed spoiledAt(String path, Consumer<ObjectNode> change) {
        spoiled.put(path, change);
        return this;
    }

    CannedFeed closedToOtherSites() {
        headers.clear();
        return this;
    }

    CannedFeed withoutPreflight() {
        open = false;
        return this;
    }

    @Override
    public Answer send(String method, String path) {
        if (method.equals("OPTIONS")) {
            return open
                    ? answer(204, "", JSON.createObjectNode(), Map.of("Access-Control-Allow-Methods", "GET"))
                    : answer(405, "application/problem+json", JSON.createObjectNode(), Map.of());
        }
        var answer = answered(path);
        spoiled.forEach((where, change) -> {
            var here =
                    where.endsWith("$") ? path.equals(where.substring(0, where.length() - 1)) : path.startsWith(where);
            if (here) {
                change.accept(answer);
            }
        });
        var status = answer.path("status").isInt() ? answer.path("status").asInt() : 200;
        return answer(status, status == 200 ? "application/json" : "application/problem+json", answer, Map.of());
    }

    private ObjectNode answered(String path) {
        if (path.isEmpty()) {
            return read(
                    "{'version':'HSDS-UK-3.0','profile':'https://example.org/p','openapi_url':'https://example.org/o'}");
        }
        var parts = path.substring(1).split("[/?]", 2);
        if (parts.length == 2 && path.contains("?")) {
            return list(parts[0], parts[1]);
        }
        var found = lists.get(parts[0]).get(parts[1]);
        return found == null ? read("{'status':404}") : found.deepCopy();
    }

    private ObjectNode list(String list, String query) {
        var asked = new TreeMap<String, String>();
        for (var parameter : query.split("&")) {
            var parts = parameter.split("=", 2);
            if (!parts[0].endsWith("_id") && !parts[1].matches("[1-9][0-9]{0,2}")) {
                return read("{'status':400,'fields':[{'pointer':'/" + parts[0] + "','message':'No.'}]}");
            }
            asked.put(parts[0], parts[1]);
        }
        var all = new ArrayList<ObjectNode>();
        lists.get(list).values().stream()
                .filter(item -> item.toString().contains(asked.getOrDefault("taxonomy_term_id", "")))
                .forEach(item -> all.add(brief(item)));
        return page(
                all,
                Integer.parseInt(asked.getOrDefault("page", "1")),
                Integer.parseInt(asked.getOrDefault("per_page", "50")));
    }

    private static ObjectNode brief(ObjectNode item) {
        var brief = item.deepCopy();
        item.properties().stream()
                .filter(member -> member.getValue().isArray())
                .forEach(member -> brief.remove(member.getKey()));
        if (brief.path("location") instanceof ObjectNode location) {
            location.remove("addresses");
        }
        return brief;
    }

    private static ObjectNode page(List<ObjectNode> all, int number, int size) {
        int pages = (all.size() + size - 1) / size;
        var items = all.stream().skip((number - 1L) * size).limit(size).toList();
        var page = JSON.createObjectNode()
                .put("total_items", all.size())
                .put("total_pages", pages)
                .put("page_number", number)
                .put("size", items.size())
                .put("first_page", number == 1)
                .put("last_page", number >= pages)
                .put("empty", items.isEmpty());
        page.putArray("contents").addAll(items);
        return page;
    }

    private Answer answer(int status, String mediaType, JsonNode body, Map<String, String> more) {
        var all = new TreeMap<String, List<String>>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        more.forEach((name, value) -> all.put(name, List.of(value)));
        all.put("Content-Type", List.of(mediaType));
        return new Answer(status, all, body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
