package org.safehomes.host.reference.internal.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safehomes.host.Properties.Scheme;

/** Houses and flats of the invented streets. Each address is given out once. */
final class Addresses {

    private static final String UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int FLATS = 60;

    private final List<Place> houses = new ArrayList<>();
    private final Map<Scheme, List<Place>> blocks = new HashMap<>();
    private final Map<Place, Integer> given = new HashMap<>();

    /** An address line with its postcode, and the block it is in. */
    record Address(String line, String postcode, Optional<String> block) {}

    private record Place(String street, String postcode, Optional<String> block) {}

    Addresses() {
        int unit = 0;
        for (var cells : Words.of("streets.txt")) {
            var street = cells.get(0);
            var postcode = "E99 1A" + UNIT_LETTERS.charAt(unit++);
            houses.add(new Place(street, postcode, Optional.empty()));
            for (var block : cells.get(1).split(", ?")) {
                if (!block.isEmpty()) {
                    var name = block.replaceAll(" \\(.*", "");
                    blocks.computeIfAbsent(kindOf(block), kind -> new ArrayList<>())
                            .add(new Place(street, postcode, Optional.of(name)));
                }
            }
        }
    }

    private static Scheme kindOf(String block) {
        if (block.endsWith("(sheltered)")) {
            return Scheme.SHELTERED;
        }
        return block.endsWith("(temporary)") ? Scheme.TEMPORARY : Scheme.GENERAL_NEEDS;
    }

    /** The next free flat of a block, by its name. */
    Address flatIn(String block) {
        var place = blocks.values().stream()
                .flatMap(List::stream)
                .filter(p -> p.block().orElseThrow().equals(block))
                .findFirst()
                .orElseThrow();
        return next(place);
    }

    /** The next free house of a street that has none given out yet, with the number the first one gets. */
    Address houseIn(String street, int number) {
        var place = houses.stream()
                .filter(p -> p.street().equals(street))
                .findFirst()
                .orElseThrow();
        given.put(place, number - 1);
        return next(place);
    }

    /** An address for a scheme: sheltered and temporary homes have blocks of their own. */
    Address any(Draw draw, Scheme scheme) {
        boolean flat = scheme == Scheme.SHELTERED || scheme == Scheme.TEMPORARY || draw.chance(FLATS);
        var kind = blocks.containsKey(scheme) ? scheme : Scheme.GENERAL_NEEDS;
        return next(draw.of(flat ? blocks.get(kind) : houses));
    }

    private Address next(Place place) {
        int number = given.merge(place, 1, Integer::sum);
        var line = place.block()
                .map(block -> "Flat " + number + ", " + block + ", " + place.street())
                .orElse(number + " " + place.street());
        return new Address(line, place.postcode(), place.block());
    }
}
