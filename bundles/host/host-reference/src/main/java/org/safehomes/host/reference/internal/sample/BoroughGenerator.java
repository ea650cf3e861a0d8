package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safehomes.host.Lettings.VoidHome;
import org.safehomes.host.Properties.Home;
import org.safehomes.host.Staff.Team;
import org.safehomes.host.reference.internal.sample.Borough.Employee;
import org.safehomes.host.reference.internal.sample.Draw.Topic;

/** Makes a part of a borough, home by home: each as it is in every borough of that seed. Used once and by one thread. */
final class BoroughGenerator {

    private final Settlements settlements;
    private final Register register = new Register();
    private final Lets lets = new Lets();
    private final Papers papers = new Papers();
    private final Wear wear = new Wear();
    private final Kindred kindred;
    private final Past past;
    private final List<Home> homes = new ArrayList<>();
    private final List<VoidHome> voids = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Employee> staff = new ArrayList<>();

    BoroughGenerator(long seed) {
        settlements = new Settlements(seed);
        kindred = new Kindred(settlements, register);
        past = new Past(settlements, register, lets);
    }

    /** From one home to another, both inclusive. */
    Borough homes(int first, int last) {
        if (first == 1) {
            teams.addAll(SampleStaff.teams());
            staff.addAll(SampleStaff.employees());
        }
        for (int home = first; home <= last; home++) {
            add(settlements.of(home));
        }
        return new Borough(
                List.copyOf(homes),
                List.copyOf(voids),
                register.residents(),
                register.kinships(),
                lets.tenancies(),
                lets.accounts(),
                wear.repairs(),
                wear.nuisances(),
                papers.documents(),
                List.copyOf(teams),
                List.copyOf(staff));
    }

    private void add(Settlement here) {
        int home = here.home();
        var keys = new Keys(home, here.residents().size());
        var place = here.place();
        homes.add(new Home(
                keys.uprn(),
                place.line(),
                place.postcode(),
                place.block(),
                here.bedrooms(),
                here.plot().scheme()));
        register.moveIn(here.residents());
        kindred.of(here, keys);
        here.start().ifPresent(start -> let(here, start, keys));
        if (here.plot().empty()) {
            leaveEmpty(here, keys);
        }
        wear.ofHome(home, keys, settlements.draw(home, Topic.WEAR));
        PatchTeam.with(home, settlements).ifPresent(patch -> {
            teams.add(patch.team());
            staff.addAll(patch.employees());
        });
    }

    private void let(Settlement here, LocalDate start, Keys keys) {
        var tenure = here.plot().tenure().orElseThrow();
        lets.current(keys, tenure, here.tenants(), start, settlements.draw(here.home(), Topic.ACCOUNTS));
        papers.ofTenancy(keys, start, settlements.draw(here.home(), Topic.DOCUMENTS));
        if (here.home() > FirstHomes.COUNT) {
            past.before(here, keys, start);
        }
    }

    private void leaveEmpty(Settlement here, Keys keys) {
        var draw = settlements.draw(here.home(), Topic.START);
        var vacated = draw.daysBefore(BoroughPlan.TODAY, 7, 60);
        past.before(here, keys, vacated);
        voids.add(new VoidHome(keys.uprn(), here.bedrooms(), vacated.plusDays(draw.between(40, 90))));
    }
}
