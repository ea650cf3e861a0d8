package org.safehomes.directory.rest.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedPageTest {

    @ParameterizedTest
    @CsvSource({
        // of, page, per page, pages, first, last, what is on it
        "0, 1, 2, 0, true,  true,  ''",
        "0, 2, 2, 0, false, true,  ''",
        "1, 1, 2, 1, true,  true,  '0'",
        "2, 1, 2, 1, true,  true,  '0 1'",
        "3, 1, 2, 2, true,  false, '0 1'",
        "3, 2, 2, 2, false, true,  '2'",
        "3, 3, 2, 2, false, true,  ''",
        "3, 1000000, 500, 1, false, true, ''"
    })
    void counts(int of, int number, int size, int pages, boolean first, boolean last, String expected) {
        var all = IntStream.range(0, of).boxed().toList();

        var page = FeedPage.of(all, number, size, item -> Map.of("id", item));

        var items = Arrays.stream(expected.split(" "))
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(page)
                .containsEntry("total_items", of)
                .containsEntry("total_pages", pages)
                .containsEntry("page_number", number)
                .containsEntry("size", items.size())
                .containsEntry("first_page", first)
                .containsEntry("last_page", last)
                .containsEntry("empty", items.isEmpty())
                .containsEntry(
                        "contents",
                        items.stream()
                                .map(item -> Map.of("id", Integer.valueOf(item)))
                                .toList());
        assertThat(page.get("contents")).isInstanceOf(List.class);
    }
}
