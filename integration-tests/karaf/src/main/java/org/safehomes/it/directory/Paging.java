package org.safehomes.it.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Turns over the pages of one list and counts with them. */
final class Paging {

    /** What does not end is no list. */
    private static final int MOST = 10_000;

    private final String list;
    private final Function<String, JsonNode> get;
    private final Consumer<String> faults;

    Paging(String list, Function<String, JsonNode> get, Consumer<String> faults) {
        this.list = list;
        this.get = get;
        this.faults = faults;
    }

    /** Every item by its id, in the order of the pages, and a look at the page after the last. */
    Map<String, JsonNode> all(int size) {
        var items = new LinkedHashMap<String, JsonNode>();
        var first = page(1, size);
        int total = first.path("total_items").asInt(-1);
        int pages = (total + size - 1) / size;
        var page = first;
        for (int number = 1; number <= Math.min(pages, MOST); number++) {
            page = number == 1 ? first : page(number, size);
            counts(page, number, size, total);
            page.path("contents").forEach(item -> {
                if (items.put(item.path("id").asText(), item) != null) {
                    faults.accept("/" + list + " has an id twice");
                }
            });
        }
        counts(page(pages + 1, size), pages + 1, size, total);
        if (items.size() != total) {
            faults.accept("/" + list + " has another number of items than total_items");
        }
        return items;
    }

    private JsonNode page(int number, int size) {
        return get.apply("/" + list + "?page=" + number + "&per_page=" + size);
    }

    private void counts(JsonNode page, int number, int size, int total) {
        int pages = (total + size - 1) / size;
        int here = Math.max(0, Math.min(size, total - (number - 1) * size));
        is(page, "total_items", total);
        is(page, "total_pages", pages);
        is(page, "page_number", number);
        is(page, "size", here);
        is(page, "first_page", number == 1);
        is(page, "last_page", number >= pages);
        is(page, "empty", here == 0);
        if (!page.path("contents").isArray() || page.path("contents").size() != here) {
            faults.accept("/" + list + "/contents has another number of items than size");
        }
    }

    private void is(JsonNode page, String member, int expected) {
        if (!page.path(member).isInt() || page.path(member).asInt() != expected) {
            faults.accept("/" + list + "/" + member + " does not fit");
        }
    }

    private void is(JsonNode page, String member, boolean expected) {
        if (!page.path(member).isBoolean() || page.path(member).asBoolean() != expected) {
            faults.accept("/" + list + "/" + member + " does not fit");
        }
    }
}
