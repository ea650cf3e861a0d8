package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.Properties.Scheme;
import org.safehomes.host.Tenancies.Tenure;
import org.safehomes.host.reference.internal.sample.Movers.Mover;

/**
 * The homes that are the same in every sample, for walkthroughs and tests: a joint tenancy with a worn front door, the home
 * of a member of staff, and a mother whose next of kin is on the staff.
 */
enum FirstHomes {
    JOINT(
            Tenure.SECURE,
            LocalDate.of(2018, 3, 12),
            new Movers(
                    List.of(
                            new Mover("Nadine Osei", LocalDate.of(1990, 4, 18)),
                            new Mover("Kieran Walsh", LocalDate.of(1987, 9, 2)),
                            new Mover("Ella Osei-Walsh", LocalDate.of(2019, 6, 25))),
                    2,
                    2),
            Optional.empty()),
    OF_STAFF(
            Tenure.SECURE,
            LocalDate.of(2004, 8, 30),
            new Movers(
                    List.of(
                            new Mover("Rosalind Marlowe", LocalDate.of(1961, 1, 7)),
                            new Mover("Theo Marlowe", LocalDate.of(1994, 11, 20))),
                    1,
                    2),
            Optional.empty()),
    WITH_KIN_ON_THE_STAFF(
            Tenure.INTRODUCTORY,
            LocalDate.of(2026, 2, 16),
            new Movers(
                    List.of(
                            new Mover("Marta Lopes", LocalDate.of(1992, 5, 3)),
                            new Mover("Inês Lopes", LocalDate.of(2016, 10, 14)),
                            new Mover("Rui Lopes", LocalDate.of(2021, 1, 29))),
                    1,
                    2),
            Optional.of(new Mover("Elena Ferreira", LocalDate.of(1989, 2, 11))));

    static final int COUNT = values().length;

    final Plot plot;
    final LocalDate start;
    final Movers movers;
    final Optional<Mover> kinOutside;

    FirstHomes(Tenure tenure, LocalDate start, Movers movers, Optional<Mover> kinOutside) {
        this.plot = new Plot(Scheme.GENERAL_NEEDS, Optional.of(tenure), false);
        this.start = start;
        this.movers = movers;
        this.kinOutside = kinOutside;
    }

    /** @param number of the home, 1 to {@link #COUNT} */
    static FirstHomes of(int number) {
        return values()[number - 1];
    }

    /** How many people the homes before that one have, with their kin outside. */
    static int peopleBefore(int number) {
        return Arrays.stream(values())
                .limit(number - 1L)
                .mapToInt(home -> home.movers.people().size() + (home.kinOutside.isPresent() ? 1 : 0))
                .sum();
    }
}
