package org.safehomes.directory.rest.internal.feed;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A page as the profile has it. One after the last is empty, and the last of nothing is the first. */
final class FeedPage {

    private FeedPage() {}

    /** @param number from 1 */
    static <T> Map<String, Object> of(List<T> all, int number, int size, Function<T, Map<String, Object>> shown) {
        int pages = (all.size() + size - 1) / size;
        // a page number may be larger than all that there is
        long from = Math.min((number - 1L) * size, all.size());
        var items = all.stream().skip(from).limit(size).map(shown).toList();
        return Map.of(
                "total_items",
                all.size(),
                "total_pages",
                pages,
                "page_number",
                number,
                "size",
                items.size(),
                "first_page",
                number == 1,
                "last_page",
                number >= pages,
                "empty",
                items.isEmpty(),
                "contents",
                items);
    }
}
