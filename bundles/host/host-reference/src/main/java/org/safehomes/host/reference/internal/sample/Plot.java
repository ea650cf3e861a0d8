package org.safehomes.host.reference.internal.sample;

import java.util.List;
import java.util.Optional;
import org.safehomes.host.Properties.Scheme;
import org.safehomes.host.Tenancies.Tenure;

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

    /** @param number 4 or more */
    static Plot of(int number, Draw draw) {
        int index = number - FirstHomes.COUNT - 1;
        return index < FIRST.size() ? FIRST.get(index) : any(draw);
    }

    private static Plot any(Draw draw) {
        int kind = draw.between(1, 100);
        if (kind <= 4) {
            return new Plot(Scheme.GENERAL_NEEDS, Optional.empty(), true);
        }
        if (kind <= 9) {
            return new Plot(Scheme.LEASEHOLD, Optional.empty(), false);
        }
        if (kind <= 19) {
            return let(Scheme.SHELTERED, draw.chance(80) ? Tenure.SECURE : Tenure.ASSURED);
        }
        if (kind <= 29) {
            return let(Scheme.TEMPORARY, draw.chance(75) ? Tenure.LICENCE : Tenure.ASSURED_SHORTHOLD);
        }
        return let(Scheme.GENERAL_NEEDS, generalTenure(draw));
    }

    private static Tenure generalTenure(Draw draw) {
        int kind = draw.between(1, 100);
        if (kind <= 64) {
            return Tenure.SECURE;
        }
        if (kind <= 78) {
            return Tenure.INTRODUCTORY;
        }
        if (kind <= 88) {
            return Tenure.FLEXIBLE;
        }
        if (kind <= 94) {
            return Tenure.ASSURED;
        }
        return kind <= 98 ? Tenure.ASSURED_SHORTHOLD : Tenure.DEMOTED;
    }

    private static Plot let(Scheme scheme, Tenure tenure) {
        return new Plot(scheme, Optional.of(tenure), false);
    }
}
