package org.safehomes.host.reference.internal.sample;

import static org.safehomes.host.reference.internal.sample.Estate.Kind.HOSTEL;
import static org.safehomes.host.reference.internal.sample.Estate.Kind.HOUSES;
import static org.safehomes.host.reference.internal.sample.Estate.Kind.LOW_RISE;
import static org.safehomes.host.reference.internal.sample.Estate.Kind.SHELTERED;
import static org.safehomes.host.reference.internal.sample.Estate.Kind.TERRACE;
import static org.safehomes.host.reference.internal.sample.Estate.Kind.TOWER;

import java.util.List;
import org.safehomes.host.Properties.Scheme;

/**
 * How 200 homes lie together: blocks and terraces on four streets. Homes are handed out from all of them in turn, each from
 * its first unit on, so that even the first fifty homes of a borough are mixed.
 */
final class Estate {

    static final int HOMES = 200;
    static final int STREETS = 4;
    static final int MOST_SITES = 7;

    private static final List<Estate> LAYOUTS = List.of(
            new Estate(
                    // homes 4 to 10 get the sites that their kinds of tenancy want, see Plot
                    List.of(0, 1, 2, 2, 4, 3, 5),
                    new Site(LOW_RISE, 0, 26),
                    new Site(TERRACE, 1, 34),
                    new Site(TOWER, 2, 68),
                    new Site(SHELTERED, 3, 24),
                    new Site(HOSTEL, 2, 14),
                    new Site(LOW_RISE, 3, 20),
                    new Site(HOUSES, 0, 14)),
            new Estate(
                    List.of(),
                    new Site(LOW_RISE, 0, 36),
                    new Site(LOW_RISE, 0, 30),
                    new Site(TERRACE, 1, 40),
                    new Site(HOUSES, 2, 22),
                    new Site(SHELTERED, 3, 24),
                    new Site(LOW_RISE, 2, 32),
                    new Site(HOSTEL, 3, 16)),
            new Estate(
                    List.of(),
                    new Site(TOWER, 0, 72),
                    new Site(TOWER, 0, 48),
                    new Site(LOW_RISE, 1, 28),
                    new Site(TERRACE, 2, 30),
                    new Site(SHELTERED, 3, 22)),
            new Estate(
                    List.of(),
                    new Site(TERRACE, 0, 56),
                    new Site(TERRACE, 1, 44),
                    new Site(HOUSES, 2, 40),
                    new Site(LOW_RISE, 3, 24),
                    new Site(SHELTERED, 3, 22),
                    new Site(HOSTEL, 3, 14)));

    private final List<Site> sites;
    private final int[] siteOf = new int[HOMES];
    private final int[] unitOf = new int[HOMES];

    /** What stands on a site. */
    enum Kind {
        TOWER(Scheme.GENERAL_NEEDS, true),
        LOW_RISE(Scheme.GENERAL_NEEDS, true),
        SHELTERED(Scheme.SHELTERED, true),
        HOSTEL(Scheme.TEMPORARY, true),
        TERRACE(Scheme.GENERAL_NEEDS, false),
        HOUSES(Scheme.GENERAL_NEEDS, false);

        final Scheme scheme;
        final boolean block;

        Kind(Scheme scheme, boolean block) {
            this.scheme = scheme;
            this.block = block;
        }
    }

    /** A block, or the landlord's houses in a street. */
    record Site(Kind kind, int street, int homes) {}

    /** The unit of a site: both count from 0. */
    record Unit(Site site, int siteNumber, int number) {}

    private Estate(List<Integer> first, Site... sites) {
        this.sites = List.of(sites);
        var given = new int[sites.length];
        for (int place = 0; place < HOMES; place++) {
            int site = place < first.size() ? first.get(place) : mostBehind(given, place);
            siteOf[place] = site;
            unitOf[place] = given[site]++;
        }
    }

    /** @param number of the estate, from 0 */
    static Estate of(int number) {
        return LAYOUTS.get(number % LAYOUTS.size());
    }

    /** @param place among the estate's homes, from 0 */
    Unit unit(int place) {
        return new Unit(sites.get(siteOf[place]), siteOf[place], unitOf[place]);
    }

    private int mostBehind(int[] given, int place) {
        int chosen = 0;
        int furthest = Integer.MIN_VALUE;
        for (int i = 0; i < given.length; i++) {
            int behind = sites.get(i).homes() * (place + 1) - given[i] * HOMES;
            if (given[i] < sites.get(i).homes() && behind > furthest) {
                chosen = i;
                furthest = behind;
            }
        }
        return chosen;
    }
}
