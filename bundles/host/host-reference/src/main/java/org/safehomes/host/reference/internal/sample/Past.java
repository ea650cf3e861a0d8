package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.Properties.Scheme;
import org.safehomes.host.Tenancies.Tenure;
import org.safehomes.host.reference.internal.sample.Draw.Topic;
import org.safehomes.kernel.PersonId;

/**
 * Who held a home before: people who have left the landlord's homes, people who moved to another one, and couples who held
 * it together until one of them left. The first homes have no past.
 */
final class Past {

    private static final LocalDate OLDEST_RECORD = LocalDate.of(1985, 4, 1);
    private static final int SHORTEST_DAYS = 200;
    private static final int HELD_TOGETHER_ONCE = 5;
    private static final int MOVED_WITHIN = 70;
    private static final int LEFT_TOGETHER = 14;
    private static final int OLDEST = 97;

    /** Homes exchange tenants in pairs among so many, so that nobody comes from two homes at once. */
    private static final int EXCHANGE = 50;

    private final Settlements settlements;
    private final Register register;
    private final Lets lets;

    Past(Settlements settlements, Register register, Lets lets) {
        this.settlements = settlements;
        this.register = register;
        this.lets = lets;
    }

    /** @param vacated the last day of a void's last tenancy; else the first day of the running one */
    void before(Settlement here, Keys keys, LocalDate vacated) {
        var draw = settlements.draw(here.home(), Topic.PAST);
        var story = new Story(here, keys, draw, vacated);
        if (here.plot().empty()) {
            story.strangers(vacated);
        } else {
            story.heldTogether();
            story.movedTo(draw);
        }
        int kind = draw.between(1, 100);
        int more = kind <= 45 ? 0 : kind <= 80 ? 1 : kind <= 95 ? 2 : 3;
        for (int i = 0; i < more && story.next.isAfter(OLDEST_RECORD); i++) {
            story.strangers(draw.daysBefore(story.next, 5, 80));
        }
    }

    /** Goes back in time from the latest change. */
    private final class Story {

        private final Settlement here;
        private final Keys keys;
        private final Draw draw;
        private LocalDate next;

        Story(Settlement here, Keys keys, Draw draw, LocalDate next) {
            this.here = here;
            this.keys = keys;
            this.draw = draw;
            this.next = next;
        }

        /** The sole tenant of today held it with somebody else before. */
        void heldTogether() {
            if (here.signing() != 1
                    || here.plot().scheme() != Scheme.GENERAL_NEEDS
                    || !draw.chance(HELD_TOGETHER_ONCE)) {
                return;
            }
            var start = startOf(next.minusDays(1), Settlement.mayHold(here.first()));
            start.ifPresent(day -> end(List.of(here.first().id(), leaver(day)), day, next.minusDays(1)));
        }

        /** Somebody who now has another of the landlord's homes. */
        void movedTo(Draw draw) {
            int place = (here.home() - FirstHomes.COUNT - 1) % EXCHANGE;
            int partner = here.home() + EXCHANGE - 1 - 2 * place;
            if (partner >= here.home() || !draw.chance(MOVED_WITHIN)) {
                return;
            }
            var there = settlements.of(partner);
            var left = there.start().map(start -> start.plusDays(draw.between(0, 12)));
            if (left.filter(day -> day.isBefore(next.minusDays(3))).isEmpty()) {
                return;
            }
            startOf(left.orElseThrow(), Settlement.mayHold(there.first()))
                    .ifPresent(start -> end(List.of(there.first().id()), start, left.orElseThrow()));
        }

        void strangers(LocalDate end) {
            var start = draw.daysBefore(end, SHORTEST_DAYS, longest());
            var tenants = new ArrayList<>(List.of(leaver(start)));
            if (draw.chance(LEFT_TOGETHER)) {
                tenants.add(leaver(start));
            }
            end(tenants, start, end);
        }

        private Optional<LocalDate> startOf(LocalDate end, LocalDate notBefore) {
            var drawn = draw.daysBefore(end, SHORTEST_DAYS, longest());
            var start = drawn.isBefore(notBefore) ? notBefore : drawn;
            return start.isAfter(end.minusDays(SHORTEST_DAYS)) ? Optional.empty() : Optional.of(start);
        }

        private int longest() {
            return here.plot().scheme() == Scheme.TEMPORARY ? 700 : draw.longTail(900, 7_000, 0.7);
        }

        private void end(List<PersonId> tenants, LocalDate start, LocalDate end) {
            var usual = draw.chance(88) ? Tenure.SECURE : Tenure.ASSURED;
            var tenure = here.plot().scheme() == Scheme.TEMPORARY ? Tenure.LICENCE : usual;
            lets.ended(keys, tenure, tenants, start, end, draw);
            next = start;
        }

        private PersonId leaver(LocalDate start) {
            var born = start.minusYears(draw.between(19, 70)).minusDays(draw.between(1, 364));
            var eldest = BoroughPlan.TODAY.minusYears(OLDEST).plusDays(draw.between(1, 364));
            var name = settlements.households().name(draw, "");
            return register.outside(keys, name, born.isBefore(eldest) ? eldest : born, draw);
        }
    }
}
