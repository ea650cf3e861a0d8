package org.safehomes.host.reference.internal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.AntisocialBehaviour.Kind;
import org.safehomes.host.AntisocialBehaviour.NuisanceReport;
import org.safehomes.host.Repairs.Repair;

/**
 * What happens to homes: repairs, and reports of nuisance. Uneven as in life: most homes have few, some have many, and in a
 * few of those it is the doors, windows and locks.
 */
final class Wear {

    private static final List<Work> ENTRY = List.of(Work.DOOR, Work.LOCK, Work.LOCK, Work.WINDOW);
    private static final List<Work> ANY = List.of(Work.values());
    private static final List<Kind> LOUD = List.of(Kind.NOISE, Kind.SHOUTING, Kind.SHOUTING, Kind.DAMAGE);
    private static final List<Kind> KINDS = List.of(Kind.values());

    private static final int TROUBLED = 4;
    private static final int FIRST_HOMES_ENTRY_REPAIRS = 5;
    private static final int WITH_NUISANCE = 8;
    private static final int DAYS_OF_HISTORY = 1_500;
    private static final int DAYS_OF_TROUBLE = 420;

    private final List<Repair> repairs = new ArrayList<>();
    private final List<NuisanceReport> nuisances = new ArrayList<>();

    void ofHome(int home, Keys keys, Draw draw) {
        boolean known = home == FirstHomes.JOINT.ordinal() + 1;
        boolean troubled = draw.chance(TROUBLED) || known;
        if (troubled) {
            int least = known ? FIRST_HOMES_ENTRY_REPAIRS : 3;
            some(draw.longTail(least, 24, 1.0), () -> repair(keys, draw, draw.of(ENTRY), DAYS_OF_TROUBLE));
            some(draw.longTail(1, 14, 0.9), () -> nuisance(keys, draw, draw.of(LOUD)));
        } else if (draw.chance(WITH_NUISANCE)) {
            some(draw.longTail(1, 6, 1.2), () -> nuisance(keys, draw, draw.of(KINDS)));
        }
        some(draw.longTail(2, 60, 1.2) - 2, () -> repair(keys, draw, draw.of(ANY), DAYS_OF_HISTORY));
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    List<NuisanceReport> nuisances() {
        return List.copyOf(nuisances);
    }

    private static void some(int number, Runnable one) {
        for (int i = 0; i < number; i++) {
            one.run();
        }
    }

    private void repair(Keys keys, Draw draw, Work work, int longestAgo) {
        var day = draw.daysBefore(BoroughPlan.TODAY, 1, longestAgo);
        var done = day.plusDays(draw.between(0, 25));
        boolean completed = done.isBefore(BoroughPlan.TODAY);
        var raised = draw.momentOf(day);
        var finished = draw.momentOf(done);
        var pence = draw.between(work.leastPence, work.mostPence);
        repairs.add(new Repair(
                keys.repair(),
                keys.uprn(),
                work.code,
                work.text,
                work.priority,
                raised,
                completed ? Optional.of(finished.isBefore(raised) ? raised : finished) : Optional.empty(),
                completed ? pence : 0));
    }

    private void nuisance(Keys keys, Draw draw, Kind kind) {
        var day = draw.daysBefore(BoroughPlan.TODAY, 1, DAYS_OF_TROUBLE);
        nuisances.add(new NuisanceReport(keys.nuisance(), keys.uprn(), day, kind));
    }
}
