package org.safehomes.host.reference.internal.sample;

import java.util.List;
import java.util.Optional;
import org.safehomes.host.Properties.Scheme;
import org.safehomes.host.reference.internal.sample.Estate.Kind;
import org.safehomes.host.reference.internal.sample.Estate.Unit;

/** The address of each home of the borough: invented streets of an invented district, estate by estate. */
final class Places {

    /** No real post town has the district E99. */
    private static final String DISTRICT = "E99 ";

    private static final String UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int FLATS_ON_A_FLOOR = 4;
    private static final String WHERE_THE_THIRD_HOME_IS = "Teasel Street";
    private static final int NUMBER_OF_THE_THIRD_HOME = 14;
    private static final int FLATS_OF_FIRST_HOMES = 2;

    private final List<String> stems;
    private final List<String> kinds;
    private final List<String> blocks;

    /** Where a home is. */
    record Place(Scheme scheme, boolean house, String line, String postcode, Optional<String> block) {}

    Places() {
        var words = Words.of("places.txt");
        stems = List.of(words.get(0).get(0).split(" "));
        kinds = List.of(words.get(1).get(0).split(" "));
        blocks = List.of(words.get(2).get(0).split(" "));
    }

    /** @param home its number, from 1 */
    Place of(int home) {
        return switch (home) {
            case 1, 2 -> flat(Kind.LOW_RISE, "Flat " + home, 0, street(0), postcode(0));
            case 3 -> house(NUMBER_OF_THE_THIRD_HOME, street(1), postcode(1));
            default -> among(home - FirstHomes.COUNT - 1);
        };
    }

    private Place among(int index) {
        int estate = index / Estate.HOMES;
        var unit = Estate.of(estate).unit(index % Estate.HOMES);
        int site = estate * Estate.MOST_SITES + unit.siteNumber();
        var street = street(estate * Estate.STREETS + unit.site().street());
        var kind = unit.site().kind();
        return kind.block
                ? flat(kind, "Flat " + flatNumber(unit, site), site, street, postcode(site))
                : house(houseNumber(unit, street), street, postcode(site));
    }

    private Place flat(Kind kind, String flat, int site, String street, String postcode) {
        var block = blocks.get(site % blocks.size()) + " " + name(kind, site);
        return new Place(kind.scheme, false, flat + ", " + block + ", " + street, postcode, Optional.of(block));
    }

    private static Place house(int number, String street, String postcode) {
        return new Place(Scheme.GENERAL_NEEDS, true, number + " " + street, postcode, Optional.empty());
    }

    private static String name(Kind kind, int site) {
        return switch (kind) {
            case TOWER -> site % 2 == 0 ? "Tower" : "Point";
            case SHELTERED -> "Court";
            case HOSTEL -> "Lodge";
            default -> "House";
        };
    }

    /** In a tower the number tells the floor: 1204 is the fourth flat on the twelfth. */
    private static int flatNumber(Unit unit, int site) {
        if (unit.site().kind() == Kind.TOWER) {
            return (1 + unit.number() / FLATS_ON_A_FLOOR) * 100 + 1 + unit.number() % FLATS_ON_A_FLOOR;
        }
        return unit.number() + 1 + (site == 0 ? FLATS_OF_FIRST_HOMES : 0);
    }

    /** Terraces are numbered through; of other streets the landlord has one side. */
    private static int houseNumber(Unit unit, String street) {
        if (unit.site().kind() == Kind.HOUSES) {
            return 2 * unit.number() + 1;
        }
        int number = unit.number() + 1;
        boolean taken = street.equals(WHERE_THE_THIRD_HOME_IS) && number >= NUMBER_OF_THE_THIRD_HOME;
        return taken ? number + 1 : number;
    }

    /** Goes through every stem before a second kind of street gets it, and changes the kind from each to the next. */
    private String street(int number) {
        return stems.get(number % stems.size()) + " " + kinds.get((number + number / stems.size()) % kinds.size());
    }

    private static String postcode(int site) {
        int letters = UNIT_LETTERS.length();
        int sector = (1 + site / (letters * letters)) % 10;
        return DISTRICT + sector + UNIT_LETTERS.charAt(site / letters % letters) + UNIT_LETTERS.charAt(site % letters);
    }
}
