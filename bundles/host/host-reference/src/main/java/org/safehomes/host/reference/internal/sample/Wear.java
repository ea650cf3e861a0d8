package org.safehomes.host.reference.internal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.AntisocialBehaviour.Kind;
import org.safehomes.host.AntisocialBehaviour.NuisanceReport;
import org.safehomes.host.Repairs.Repair;
import org.safehomes.kernel.Uprn;

/**
 * What happens to homes: repairs, and reports of nuisance. Uneven as in life: most homes have few, some have many, and in a
 * few of those it is the doors, windows and locks.
 */
final class Wear {

    private static final List<Work> ENTRY = List.of(Work.DOOR, Work.LOCK, Work.LOCK, Work.WINDOW);
    private static final List<Work> ANY = List.of(Work.values());
    private static final List<Kind> LOUD = List.of(Kind.NOISE, Kind.SHOUTING, Kind.SHOUTING, Kind.DAMAGE);
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int DAYS_OF_HISTORY = 1_000;
    private static final int DAYS_OF_TROUBLE = 420;

    private final List<Repair> repairs = new ArrayList<>();
    private final List<NuisanceReport> nuisances = new ArrayList<>();

    /** A home with doors, windows and locks broken again and again. */
    void ofTroubledHome(Uprn home, Draw draw) {
        some(draw.between(5, 8), () -> repair(home, draw, draw.of(ENTRY), DAYS_OF_TROUBLE));
        some(draw.between(1, 3), () -> repair(home, draw, draw.of(ANY), DAYS_OF_HISTORY));
        some(draw.between(2, 4), () -> nuisance(home, draw, draw.of(LOUD)));
    }

    void ofHome(Uprn home, Draw draw) {
        if (draw.chance(8)) {
            ofTroubledHome(home, draw);
            return;
        }
        int number = draw.chance(15) ? draw.between(5, 9) : draw.between(0, 3);
        some(number, () -> repair(home, draw, draw.of(ANY), DAYS_OF_HISTORY));
        if (draw.chance(12)) {
            some(draw.between(1, 2), () -> nuisance(home, draw, draw.of(KINDS)));
        }
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

    private void repair(Uprn home, Draw draw, Work work, int longestAgo) {
        var day = draw.daysBefore(BoroughPlan.TODAY, 1, longestAgo);
        var done = day.plusDays(draw.between(0, 25));
        boolean completed = done.isBefore(BoroughPlan.TODAY);
        var raised = draw.momentOf(day);
        var finished = draw.momentOf(done);
        var pence = draw.between(work.leastPence, work.mostPence);
        repairs.add(new Repair(
                "WO-%06d".formatted(repairs.size() + 1),
                home,
                work.code,
                work.text,
                work.priority,
                raised,
                completed ? Optional.of(finished.isBefore(raised) ? raised : finished) : Optional.empty(),
                completed ? pence : 0));
    }

    private void nuisance(Uprn home, Draw draw, Kind kind) {
        var day = draw.daysBefore(BoroughPlan.TODAY, 1, DAYS_OF_TROUBLE);
        nuisances.add(new NuisanceReport("ASB-%06d".formatted(nuisances.size() + 1), home, day, kind));
    }
}
