package org.safehomes.host.reference.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.host.Properties.Scheme;
import org.safehomes.host.RentAccounts.RentAccount;
import org.safehomes.host.Repairs.Repair;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.host.Tenancies.Tenure;
import org.safehomes.host.reference.internal.sample.Borough.Resident;
import org.safehomes.kernel.Uprn;

/** A borough of 2,000 homes is mixed and uneven as boroughs are, whatever the seed. */
class BoroughSharesTest {

    private static final int HOMES = 2_000;
    private static final Set<String> ENTRY = Set.of("DOOR-01", "LOCK-01", "WIND-02");

    static Stream<Borough> boroughs() {
        return Stream.of(2026L, BoroughPlan.USUAL_SEED, 1L, -99L).map(seed -> new BoroughPlan(HOMES, seed).borough());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("boroughs")
    void homesAreInTowersBlocksTerracesAndSchemes(Borough borough) {
        share(borough.homes(), h -> h.scheme() == Scheme.SHELTERED, 9, 14);
        share(borough.homes(), h -> h.scheme() == Scheme.TEMPORARY, 4, 8);
        share(borough.homes(), h -> h.scheme() == Scheme.LEASEHOLD, 4, 9);
        share(borough.homes(), h -> h.block().isEmpty(), 20, 45);
        var blocks = borough.homes().stream()
                .flatMap(h -> h.block().map(block -> block + h.postcode()).stream())
                .collect(Collectors.groupingBy(block -> block, Collectors.counting()));
        assertThat(blocks.values()).anyMatch(homes -> homes >= 60).anyMatch(homes -> homes < 20);
        assertThat(borough.homes()).anyMatch(h -> h.address().matches("Flat 1[0-9]0[1-4], .* (Tower|Point), .*"));
        share(borough.voids(), HOMES, 2, 5);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("boroughs")
    void mostTenanciesAreSecureAndSomeAreJoint(Borough borough) {
        var running = running(borough);
        share(running, t -> t.tenure() == Tenure.SECURE, 58, 72);
        share(running, t -> t.tenure() == Tenure.INTRODUCTORY, 4, 10);
        share(running, t -> t.tenure() == Tenure.FLEXIBLE, 4, 10);
        share(running, t -> t.tenure() == Tenure.DEMOTED, 0.4, 3);
        share(running, Tenancy::joint, 12, 26);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("boroughs")
    void householdsAreOfEverySize(Borough borough) {
        var sizes = borough.residents().stream()
                .flatMap(r -> r.home().stream())
                .collect(Collectors.groupingBy(home -> home, Collectors.counting()))
                .values();
        share(sizes, size -> size == 1, 33, 48);
        share(sizes, size -> size == 2, 20, 38);
        share(sizes, size -> size >= 5, 3, 14);
        assertThat(sizes.stream().mapToLong(Long::longValue).average().orElseThrow())
                .isBetween(1.9, 2.7);
        var living =
                borough.residents().stream().filter(r -> r.home().isPresent()).toList();
        share(living, r -> !Settlement.ofAge(Settlement.born(r.person())), 22, 36);
        share(living, r -> Settlement.born(r.person()).isBefore(BoroughPlan.TODAY.minusYears(65)), 8, 20);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("boroughs")
    void peopleHaveLeftMovedAndHeldHomesTogether(Borough borough) {
        var ended =
                borough.tenancies().stream().filter(t -> t.end().isPresent()).toList();
        assertThat(ended.size()).isBetween(HOMES / 2, HOMES);
        var heldNow =
                running(borough).stream().flatMap(t -> t.tenants().stream()).collect(Collectors.toSet());
        var movers = ended.stream()
                .filter(t -> t.tenants().stream().anyMatch(heldNow::contains))
                .toList();
        share(movers, HOMES, 6, 20);
        var homeNow = running(borough).stream().collect(Collectors.toMap(Tenancy::home, Tenancy::tenants));
        var partedInPlace = movers.stream()
                .filter(Tenancy::joint)
                .filter(t -> t.tenants().stream().anyMatch(homeNow.getOrDefault(t.home(), List.of())::contains))
                .toList();
        share(partedInPlace, HOMES, 0.8, 4);
        share(borough.staff(), e -> !e.member().active(), 4, 40);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("boroughs")
    void aFewHomesHaveMostRepairs(Borough borough) {
        assertThat(borough.repairs().size() / (double) HOMES).isBetween(2.5, 6.0);
        assertThat(shareOfTop(borough.repairs(), Repair::home, 10)).isBetween(0.40, 0.70);
        var entry =
                borough.repairs().stream().filter(r -> ENTRY.contains(r.code())).toList();
        assertThat(shareOfTop(entry, Repair::home, 5)).isBetween(0.40, 0.75);
        long again =
                entry.stream().collect(Collectors.groupingBy(Repair::home, Collectors.counting())).values().stream()
                        .filter(number -> number >= 5)
                        .count();
        assertThat(again / (double) HOMES).isBetween(0.02, 0.10);
        share(borough.nuisances().stream().map(n -> n.home()).distinct().toList(), HOMES, 8, 16);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("boroughs")
    void aFewAccountsOweMostOfTheArrears(Borough borough) {
        var open = running(borough).stream().map(Tenancy::id).collect(Collectors.toSet());
        var accounts = borough.accounts().stream()
                .filter(a -> open.contains(a.tenancy()))
                .toList();
        share(accounts, a -> a.balancePence() > 0, 33, 43);
        var debts = accounts.stream()
                .map(RentAccount::balancePence)
                .filter(pence -> pence > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        assertThat(debts.get(debts.size() / 2)).isBetween(4_000L, 10_000L);
        assertThat(sum(debts.subList(0, debts.size() / 10)) / (double) sum(debts))
                .isBetween(0.45, 0.80);
        assertThat(debts.get(0)).isBetween(300_000L, 900_000L);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("boroughs")
    void datesOfPeopleAndTenanciesFitTogether(Borough borough) {
        var born = borough.residents().stream()
                .collect(Collectors.toMap(r -> r.person().id(), r -> Settlement.mayHold(r.person())));
        assertThat(born.values()).allMatch(day -> day.isAfter(BoroughPlan.TODAY.minusYears(99 - 18)));
        for (var tenancy : borough.tenancies()) {
            assertThat(tenancy.tenants()).allMatch(t -> !born.get(t).isAfter(tenancy.start()));
            tenancy.end()
                    .ifPresent(end -> assertThat(end).isAfter(tenancy.start()).isBefore(BoroughPlan.TODAY));
        }
        var byHome = borough.tenancies().stream().collect(Collectors.groupingBy(Tenancy::home));
        for (var lets : byHome.values()) {
            var inOrder =
                    lets.stream().sorted(Comparator.comparing(Tenancy::start)).toList();
            for (int i = 1; i < inOrder.size(); i++) {
                assertThat(inOrder.get(i - 1).end().orElseThrow())
                        .isBefore(inOrder.get(i).start());
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("boroughs")
    void nobodyElseHasTheNameOrTheTiesOfThePeopleInTheFirstHomes(Borough borough) {
        var first = borough.residents().stream().limit(9).map(Resident::person).toList();
        var names = first.stream().map(p -> p.name()).collect(Collectors.toSet());
        var ids = first.stream().map(p -> p.id()).collect(Collectors.toSet());
        assertThat(borough.residents().stream().skip(9))
                .noneMatch(r -> names.contains(r.person().name()));
        assertThat(borough.residents().stream().skip(9).map(r -> r.person().name()))
                .noneMatch(name -> name.endsWith(" Marlowe") || name.endsWith(" Lopes") || name.endsWith(" Osei"));
        assertThat(borough.kinships().stream().filter(k -> ids.contains(k.person()) || ids.contains(k.kin())))
                .hasSize(1);
        assertThat(borough.tenancies().stream().filter(t -> t.tenants().stream().anyMatch(ids::contains)))
                .hasSize(3);
        assertThat(borough.staff().stream().flatMap(e -> e.person().stream()).filter(ids::contains))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("boroughs")
    void teamsAreUnevenAndEveryPatchHasOne(Borough borough) {
        assertThat(borough.teams()).hasSize(7);
        var namesOfTeams = borough.teams().stream().map(t -> t.id()).collect(Collectors.toSet());
        assertThat(borough.staff())
                .allMatch(e -> namesOfTeams.contains(e.member().team()));
        var ids = new HashSet<>();
        assertThat(borough.staff()).allMatch(e -> ids.add(e.member().id()));
    }

    private static List<Tenancy> running(Borough borough) {
        return borough.tenancies().stream().filter(t -> t.end().isEmpty()).toList();
    }

    private static <T> void share(Collection<T> all, Predicate<T> some, double least, double most) {
        share(all.stream().filter(some).toList(), all.size(), least, most);
    }

    private static void share(Collection<?> some, int all, double least, double most) {
        assertThat(some.size() * 100.0 / all).isBetween(least, most);
    }

    /** How much of everything is at the given percentage of the borough's homes that have most of it. */
    private static <T> double shareOfTop(List<T> all, Function<T, Uprn> home, int percent) {
        Map<Uprn, Long> counts = all.stream().collect(Collectors.groupingBy(home, Collectors.counting()));
        var top = counts.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(HOMES * percent / 100)
                .toList();
        return sum(top) / (double) all.size();
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
