package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safehomes.host.reference.internal.sample.Movers.Mover;

/** A household as it comes together. No two of them have the same given name. */
final class Together {

    private static final int YOUNGEST_PARENT = 17;
    private static final int GROWN_UP = 18;

    final String family;
    final List<Mover> people = new ArrayList<>();
    private final Draw draw;
    private final Set<String> given = new HashSet<>();

    Together(Draw draw, String family) {
        this.draw = draw;
        this.family = family;
    }

    void join(Background background, boolean woman, int age) {
        join(background, woman, age, family);
    }

    void join(Background background, boolean woman, int age, String itsFamily) {
        var name = background.given(draw, woman);
        while (!given.add(name)) {
            name = background.given(draw, woman);
        }
        people.add(new Mover(name + " " + itsFamily, born(age)));
    }

    /** Children young enough for the younger of their parents. */
    void children(Background background, int number, int parentsAge) {
        int oldest = Math.min(GROWN_UP - 1, parentsAge - YOUNGEST_PARENT);
        for (int i = 0; i < number; i++) {
            join(background, draw.chance(50), draw.between(0, oldest));
        }
    }

    private LocalDate born(int age) {
        return BoroughPlan.TODAY.minusYears(age).minusDays(draw.between(1, 364));
    }
}
