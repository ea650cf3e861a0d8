package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.Lettings.VoidHome;
import org.safehomes.host.People.Person;
import org.safehomes.host.Properties.Home;
import org.safehomes.host.Properties.Scheme;
import org.safehomes.host.reference.internal.sample.Addresses.Address;
import org.safehomes.host.reference.internal.sample.Borough.Kinship;
import org.safehomes.host.reference.internal.sample.Borough.Resident;
import org.safehomes.host.reference.internal.sample.Movers.Mover;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;

/** Makes a borough home by home. Used once and by one thread. */
final class BoroughGenerator {

    /** Above every number that a real place has been given. */
    private static final long BEFORE_FIRST_UPRN = 999_000_000_000L;

    private static final int ADULT = 18;
    private static final int WITH_PHONE = 88;
    private static final int WITH_KIN = 30;
    private static final int LET_BEFORE = 15;

    private final BoroughPlan plan;
    private final Households households = new Households();
    private final Addresses addresses = new Addresses();
    private final Lets lets = new Lets();
    private final Wear wear = new Wear();
    private final List<Home> homes = new ArrayList<>();
    private final List<VoidHome> voids = new ArrayList<>();
    private final List<Resident> residents = new ArrayList<>();
    private final List<Kinship> kinships = new ArrayList<>();

    BoroughGenerator(BoroughPlan plan) {
        this.plan = plan;
    }

    Borough borough() {
        for (var first : FirstHomes.values()) {
            settle(first, new Draw(plan.seed(), homes.size() + 1));
        }
        while (homes.size() < plan.homes()) {
            int number = homes.size() + 1;
            build(number, new Draw(plan.seed(), number));
        }
        return new Borough(
                List.copyOf(homes),
                List.copyOf(voids),
                List.copyOf(residents),
                List.copyOf(kinships),
                lets.tenancies(),
                lets.accounts(),
                wear.repairs(),
                wear.nuisances(),
                lets.documents(),
                SampleStaff.teams(),
                SampleStaff.employees());
    }

    private void settle(FirstHomes first, Draw draw) {
        var home = home(first.address(addresses), first.movers.bedrooms(), Scheme.GENERAL_NEEDS);
        var people = moveIn(first.movers, home, draw);
        var tenants = people.subList(0, first.movers.signing());
        lets.current(home, first.plot.tenure().orElseThrow(), tenants, first.start, draw);
        first.kinOutside.ifPresent(
                kin -> kinships.add(new Kinship(people.get(0), register(kin, Optional.empty(), draw))));
        if (first == FirstHomes.JOINT) {
            wear.ofTroubledHome(home, draw);
        } else {
            wear.ofHome(home, draw);
        }
    }

    private void build(int number, Draw draw) {
        var plot = Plot.of(number, draw);
        if (plot.empty()) {
            leaveEmpty(plot, draw);
        } else {
            inhabit(plot, draw);
        }
    }

    private void leaveEmpty(Plot plot, Draw draw) {
        var home = home(addresses.any(draw, plot.scheme()), draw.between(1, 3), plot.scheme());
        var ended = draw.daysBefore(BoroughPlan.TODAY, 7, 60);
        lets.ended(home, List.of(register(households.former(draw), Optional.empty(), draw)), ended, draw);
        voids.add(new VoidHome(home, homes.get(homes.size() - 1).bedrooms(), ended.plusDays(draw.between(40, 90))));
        wear.ofHome(home, draw);
    }

    private void inhabit(Plot plot, Draw draw) {
        var movers =
                switch (plot.scheme()) {
                    case SHELTERED -> households.inLaterLife(draw);
                    case TEMPORARY -> households.inNeedOfShelter(draw);
                    case GENERAL_NEEDS, LEASEHOLD -> households.family(draw);
                };
        var home = home(addresses.any(draw, plot.scheme()), movers.bedrooms(), plot.scheme());
        int before = residents.size();
        var people = moveIn(movers, home, draw);
        if (draw.chance(WITH_KIN)) {
            kinships.add(new Kinship(people.get(0), somebodyAmong(before, draw)));
        }
        plot.tenure().ifPresent(tenure -> {
            var start = Lets.startOf(tenure, draw);
            if (draw.chance(LET_BEFORE)) {
                var former = register(households.former(draw), Optional.empty(), draw);
                lets.ended(home, List.of(former), draw.daysBefore(start, 14, 80), draw);
            }
            lets.current(home, tenure, people.subList(0, movers.signing()), start, draw);
        });
        wear.ofHome(home, draw);
    }

    private PersonId somebodyAmong(int earlier, Draw draw) {
        return residents.get(draw.between(0, earlier - 1)).person().id();
    }

    private Uprn home(Address address, int bedrooms, Scheme scheme) {
        var uprn = new Uprn(Long.toString(BEFORE_FIRST_UPRN + homes.size() + 1));
        homes.add(new Home(uprn, address.line(), address.postcode(), address.block(), bedrooms, scheme));
        return uprn;
    }

    private List<PersonId> moveIn(Movers movers, Uprn home, Draw draw) {
        return movers.people().stream()
                .map(mover -> register(mover, Optional.of(home), draw))
                .toList();
    }

    private PersonId register(Mover mover, Optional<Uprn> home, Draw draw) {
        var id = new PersonId("p-%04d".formatted(residents.size() + 1));
        boolean reachable = isAdult(mover.born()) && draw.chance(WITH_PHONE);
        Optional<String> phone = reachable ? Optional.of(draw.phone()) : Optional.empty();
        residents.add(new Resident(new Person(id, mover.name(), Optional.of(mover.born()), phone), home));
        return id;
    }

    private static boolean isAdult(LocalDate born) {
        return !born.plusYears(ADULT).isAfter(BoroughPlan.TODAY);
    }
}
