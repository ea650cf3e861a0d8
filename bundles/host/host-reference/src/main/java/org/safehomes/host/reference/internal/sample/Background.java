package org.safehomes.host.reference.internal.sample;

import java.util.List;

/** Names that go together. */
record Background(List<String> women, List<String> men, List<String> families) {

    static List<Background> all() {
        return Words.of("names.txt").stream()
                .map(cells -> new Background(names(cells.get(0)), names(cells.get(1)), names(cells.get(2))))
                .toList();
    }

    private static List<String> names(String cell) {
        return List.of(cell.split(" "));
    }

    String given(Draw draw, boolean woman) {
        return draw.of(woman ? women : men);
    }

    String family(Draw draw) {
        return draw.of(families);
    }
}
