package org.safehomes.host.reference.internal.sample;

import java.util.Collections;
import java.util.List;

/** Names that go together. */
record Background(List<String> women, List<String> men, List<String> families) {

    /** Each as often as it weighs, so that drawing one of them is fair. */
    static List<Background> all() {
        return Words.of("names.txt").stream()
                .flatMap(cells -> Collections.nCopies(Integer.parseInt(cells.get(3)), of(cells)).stream())
                .toList();
    }

    private static Background of(List<String> cells) {
        return new Background(names(cells.get(0)), names(cells.get(1)), names(cells.get(2)));
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
