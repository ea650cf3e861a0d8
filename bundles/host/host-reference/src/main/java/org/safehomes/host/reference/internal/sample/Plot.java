package org.safehomes.host.reference.internal.sample;

import java.util.List;
import java.util.Optional;
import org.safehomes.host.Properties.Scheme;
import org.safehomes.host.Tenancies.Tenure;
import org.safehomes.host.reference.internal.sample.Places.Place;

/**
 * What a home is before anyone moves in.
 *
 * @param tenure what is let there; empty for a leaseholder's home and for a void
 */
record Plot(Scheme scheme, Optional<Tenure> tenure, boolean empty) {

    /** Homes 4 to 10: with the three before them, a borough of ten has every tenure and most schemes. */
    private static final List<Plot> FIRST = List.of(
            let(Scheme.GENERAL_NEEDS, Tenure.FLEXIBLE),
            let(Scheme.GENERAL_NEEDS, Tenure.DEMOTED),
            let(Scheme.GENERAL_NEEDS, Tenure.ASSURED),
            let(Scheme.GENERAL_NEEDS, Tenure.ASSURED_SHORTHOLD),
            let(Scheme.TEMPORARY, Tenure.LICENCE),
            let(Scheme.SHELTERED, Tenure.SECURE),
            new Plot(Scheme.GENERAL_NEEDS, Optional.empty(), true));

    private static final int EMPTY = 3;
    private static final int FLATS_SOLD = 9;
    private static final int HOUSES_SOLD = 3;

    /** @param number 4 or more */
    static Plot of(int number, Place place, Draw draw) {
        int index = number - FirstHomes.COUNT - 1;
        return index < FIRST.size() ? FIRST.get(index) : any(place, draw);
    }

    private static Plot any(Place place, Draw draw) {
        if (draw.chance(EMPTY)) {
            return new Plot(place.scheme(), Optional.empty(), true);
        }
        return switch (place.scheme()) {
            case SHELTERED -> let(Scheme.SHELTERED, draw.chance(85) ? Tenure.SECURE : Tenure.ASSURED);
            case TEMPORARY -> let(Scheme.TEMPORARY, draw.chance(75) ? Tenure.LICENCE : Tenure.ASSURED_SHORTHOLD);
            case GENERAL_NEEDS, LEASEHOLD ->
                draw.chance(place.house() ? HOUSES_SOLD : FLATS_SOLD)
                        ? new Plot(Scheme.LEASEHOLD, Optional.empty(), false)
                        : let(Scheme.GENERAL_NEEDS, generalTenure(draw));
        };
    }

    private static Tenure generalTenure(Draw draw) {
        int kind = draw.between(1, 100);
        if (kind <= 70) {
            return Tenure.SECURE;
        }
        if (kind <= 79) {
            return Tenure.INTRODUCTORY;
        }
        if (kind <= 88) {
            return Tenure.FLEXIBLE;
        }
        if (kind <= 95) {
            return Tenure.ASSURED;
        }
        return kind <= 98 ? Tenure.ASSURED_SHORTHOLD : Tenure.DEMOTED;
    }

    private static Plot let(Scheme scheme, Tenure tenure) {
        return new Plot(scheme, Optional.of(tenure), false);
    }
}
