package org.safehomes.host.reference.internal.sample;

import java.util.List;
import java.util.Optional;
import org.safehomes.host.People.Person;
import org.safehomes.host.reference.internal.sample.Draw.Topic;
import org.safehomes.kernel.PersonId;

/** Whom people named as their next of kin. Nobody names a resident of the first homes, whose ties are fixed. */
final class Kindred {

    private static final int WITH_KIN = 45;
    private static final int KIN_IN_ANOTHER_HOME = 40;
    private static final int KIN_AT_HOME = 60;
    private static final int SAME_FAMILY_NAME = 60;
    private static final int FURTHEST = 400;

    private final Settlements settlements;
    private final Register register;

    Kindred(Settlements settlements, Register register) {
        this.settlements = settlements;
        this.register = register;
    }

    void of(Settlement here, Keys keys) {
        var draw = settlements.draw(here.home(), Topic.KIN);
        if (here.home() <= FirstHomes.COUNT) {
            FirstHomes.of(here.home())
                    .kinOutside
                    .ifPresent(kin -> register.nextOfKin(
                            here.first().id(), register.outside(keys, kin.name(), kin.born(), draw)));
        } else if (!here.residents().isEmpty() && draw.chance(WITH_KIN)) {
            register.nextOfKin(here.first().id(), kin(here, keys, draw));
        }
    }

    private PersonId kin(Settlement here, Keys keys, Draw draw) {
        int kind = draw.between(1, 100);
        var known = kind <= KIN_IN_ANOTHER_HOME ? nearby(here, draw) : atHome(here, kind <= KIN_AT_HOME);
        return known.orElseGet(() -> relative(here, keys, draw));
    }

    /** A grown-up of a home with a lower number, so that a small borough names nobody of a larger one. */
    private Optional<PersonId> nearby(Settlement here, Draw draw) {
        int furthest = here.home() - FirstHomes.COUNT - 1;
        if (furthest < 1) {
            return Optional.empty();
        }
        int other = here.home() - draw.longTail(1, Math.min(furthest, FURTHEST), 0.4);
        return settlements.of(other).grownUps().stream().map(Person::id).findFirst();
    }

    private static Optional<PersonId> atHome(Settlement here, boolean wanted) {
        List<Person> others = wanted ? here.grownUps() : List.of();
        return others.stream().skip(1).map(Person::id).findFirst();
    }

    private PersonId relative(Settlement here, Keys keys, Draw draw) {
        var name = here.first().name();
        var family = draw.chance(SAME_FAMILY_NAME) ? name.substring(name.lastIndexOf(' ') + 1) : "";
        var born = BoroughPlan.TODAY.minusYears(draw.between(21, 84)).minusDays(draw.between(1, 364));
        return register.outside(keys, settlements.households().name(draw, family), born, draw);
    }
}
