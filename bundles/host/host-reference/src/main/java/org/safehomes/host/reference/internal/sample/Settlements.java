package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.Tenancies.Tenure;
import org.safehomes.host.reference.internal.sample.Borough.Resident;
import org.safehomes.host.reference.internal.sample.Draw.Topic;

/** Settles homes. Each can be asked for at any time and comes out the same. */
final class Settlements {

    private static final int DAYS_SETTLED = 20;

    private final long seed;
    private final Places places = new Places();
    private final Households households = new Households();

    Settlements(long seed) {
        this.seed = seed;
    }

    Draw draw(int home, Topic topic) {
        return new Draw(seed, home, topic);
    }

    Households households() {
        return households;
    }

    /** @param home its number, from 1 */
    Settlement of(int home) {
        var place = places.of(home);
        var people = draw(home, Topic.PEOPLE);
        if (home <= FirstHomes.COUNT) {
            var first = FirstHomes.of(home);
            var movers = first.movers;
            var residents = Settlement.residents(home, movers, people);
            return new Settlement(
                    home, place, first.plot, movers.bedrooms(), movers.signing(), residents, Optional.of(first.start));
        }
        var plot = Plot.of(home, place, draw(home, Topic.PLOT));
        if (plot.empty()) {
            return new Settlement(home, place, plot, people.between(1, 3), 0, List.of(), Optional.empty());
        }
        var movers =
                switch (plot.scheme()) {
                    case SHELTERED -> households.inLaterLife(people);
                    case TEMPORARY -> households.inNeedOfShelter(people);
                    case GENERAL_NEEDS, LEASEHOLD -> households.family(people);
                };
        var residents = Settlement.residents(home, movers, people);
        int signing = plot.tenure().isPresent() ? movers.signing() : 0;
        var start = plot.tenure().map(tenure -> start(tenure, residents.subList(0, signing), draw(home, Topic.START)));
        return new Settlement(home, place, plot, movers.bedrooms(), signing, residents, start);
    }

    /** Some kinds of tenancy last a year or five, and nobody signs before they are of age. */
    private static LocalDate start(Tenure tenure, List<Resident> tenants, Draw draw) {
        int longestAgo =
                switch (tenure) {
                    case INTRODUCTORY, DEMOTED -> 350;
                    case LICENCE, ASSURED_SHORTHOLD -> 700;
                    case FLEXIBLE -> 1_800;
                    case SECURE, ASSURED -> 8_000;
                };
        int daysOfAge = tenants.stream()
                .mapToInt(r -> (int) (BoroughPlan.TODAY.toEpochDay()
                        - Settlement.mayHold(r.person()).toEpochDay()))
                .min()
                .orElseThrow();
        return draw.daysBefore(
                BoroughPlan.TODAY, DAYS_SETTLED, Math.max(DAYS_SETTLED, Math.min(longestAgo, daysOfAge)));
    }
}
