package org.safehomes.host.reference.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.host.Lettings.VoidHome;
import org.safehomes.host.People.Person;
import org.safehomes.host.Properties.Home;
import org.safehomes.host.Properties.Scheme;
import org.safehomes.host.Repairs.Priority;
import org.safehomes.host.Repairs.Repair;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.host.Tenancies.Tenure;
import org.safehomes.host.reference.internal.sample.Borough.Resident;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;

/** The sample borough: the same each time, whole, and like a borough. */
class BoroughTest {

    private static final Borough USUAL = new BoroughPlan(50, BoroughPlan.USUAL_SEED).borough();

    @Test
    void onePlanMakesOneBorough() {
        assertThat(new BoroughPlan(50, BoroughPlan.USUAL_SEED).borough()).isEqualTo(USUAL);
        assertThat(new BoroughPlan(50, 1).borough()).isNotEqualTo(USUAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, -1, 200_001})
    void aBoroughTooSmallOrTooLargeIsRefused(int homes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoroughPlan(homes, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {BoroughPlan.USUAL_SEED, 0, 1, 2, 99, -5, Long.MAX_VALUE})
    void nothingIsThereTwiceAndNothingHangsInTheAir(long seed) {
        var borough = new BoroughPlan(300, seed).borough();
        assertThat(borough.homes()).hasSize(300);
        assertThat(borough.homes().stream().map(Home::uprn)).doesNotHaveDuplicates();
        assertThat(borough.homes().stream().map(h -> h.address() + h.postcode()))
                .doesNotHaveDuplicates();
        assertThat(borough.residents().stream().map(r -> r.person().id())).doesNotHaveDuplicates();
        assertThat(borough.tenancies().stream().map(Tenancy::id)).doesNotHaveDuplicates();
        assertThat(borough.repairs().stream().map(Repair::reference)).doesNotHaveDuplicates();
        var people = borough.residents().stream().map(r -> r.person().id()).collect(Collectors.toSet());
        assertThat(borough.kinships()).doesNotHaveDuplicates().allSatisfy(kinship -> {
            assertThat(people).contains(kinship.person(), kinship.kin());
            assertThat(kinship.person()).isNotEqualTo(kinship.kin());
        });
        assertThat(borough.staff())
                .allSatisfy(e -> e.person().ifPresent(p -> assertThat(people).contains(p)));
        assertThat(borough.accounts()).hasSameSizeAs(borough.tenancies());
    }

    @ParameterizedTest
    @ValueSource(longs = {BoroughPlan.USUAL_SEED, 3, 4})
    void tenantsOfARunningTenancyLiveInItsHomeAndAreOfAge(long seed) {
        var borough = new BoroughPlan(300, seed).borough();
        var residents = borough.residents().stream()
                .collect(Collectors.toMap(r -> r.person().id(), r -> r));
        assertThat(running(borough)).isNotEmpty().allSatisfy(tenancy -> {
            assertThat(tenancy.tenants()).isNotEmpty().doesNotHaveDuplicates();
            for (var tenant : tenancy.tenants()) {
                var resident = residents.get(tenant);
                assertThat(resident.home()).contains(tenancy.home());
                assertThat(resident.person().dateOfBirth().orElseThrow()).isBefore(BoroughPlan.TODAY.minusYears(18));
            }
        });
        assertThat(running(borough).stream().map(Tenancy::home)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {BoroughPlan.USUAL_SEED, 3, 4})
    void nobodyLivesInAVoidAndSomebodyInEveryOtherHome(long seed) {
        var borough = new BoroughPlan(120, seed).borough();
        var lived = borough.residents().stream().flatMap(r -> r.home().stream()).collect(Collectors.toSet());
        var voids = borough.voids().stream().map(VoidHome::home).collect(Collectors.toSet());
        assertThat(voids).isNotEmpty();
        for (var home : borough.homes()) {
            assertThat(lived.contains(home.uprn())).isEqualTo(!voids.contains(home.uprn()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {BoroughPlan.USUAL_SEED, 5, 6, 7})
    void everyTenureIsThereHoweverSmallTheBorough(long seed) {
        var tenures = running(new BoroughPlan(10, seed).borough()).stream()
                .map(Tenancy::tenure)
                .collect(Collectors.toSet());
        assertThat(tenures).isEqualTo(EnumSet.allOf(Tenure.class));
    }

    @Test
    void theUsualBoroughIsMixedAsBoroughsAre() {
        assertThat(USUAL.homes().stream().map(Home::scheme).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Scheme.class));
        long joint = running(USUAL).stream().filter(Tenancy::joint).count();
        assertThat(joint * 100 / running(USUAL).size()).isBetween(15L, 45L);
        assertThat(USUAL.voids().size()).isBetween(2, 5);
        for (var scheme : List.of(Scheme.SHELTERED, Scheme.TEMPORARY)) {
            assertThat(USUAL.homes()).filteredOn(h -> h.scheme() == scheme).hasSizeGreaterThanOrEqualTo(2);
        }
        var children = USUAL.residents().stream()
                .filter(r -> r.person().dateOfBirth().orElseThrow().isAfter(BoroughPlan.TODAY.minusYears(18)))
                .count();
        assertThat(children).isBetween(15L, 70L);
        assertThat(USUAL.accounts()).anyMatch(a -> a.balancePence() > 0).anyMatch(a -> a.balancePence() < 0);
        assertThat(USUAL.nuisances()).isNotEmpty();
    }

    @Test
    void nobodyInAHomeHasTheNameOfAnother() {
        var inHomes = USUAL.residents().stream()
                .filter(r -> r.home().isPresent())
                .map(r -> r.home().orElseThrow() + r.person().name());
        assertThat(inHomes).doesNotHaveDuplicates();
    }

    /** So that an order of a module's, which comes under these codes, is no other than its neighbours in the history of a home. */
    @Test
    void theDeskHasACodeForEmergenciesOfAnyTradeAndOneForWorks() {
        assertThat(USUAL.repairs())
                .filteredOn(r -> r.priority() == Priority.EMERGENCY)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.code()).isEqualTo("EMER-01"));
        assertThat(USUAL.repairs())
                .filteredOn(r -> r.code().equals("GENL-01"))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.priority()).isEqualTo(Priority.URGENT));
    }

    @Test
    void aFewHomesHaveMostRepairsOfDoorsWindowsAndLocks() {
        Map<Uprn, Long> entryRepairs = USUAL.repairs().stream()
                .filter(r -> Set.of("DOOR-01", "LOCK-01", "WIND-02").contains(r.code()))
                .collect(Collectors.groupingBy(Repair::home, Collectors.counting()));
        assertThat(entryRepairs.get(new Uprn("999000000001"))).isGreaterThanOrEqualTo(5);
        assertThat(entryRepairs.values().stream().filter(n -> n >= 5).count()).isBetween(1L, 10L);
    }

    @Test
    void nothingIsYoungerThanTheDayOfTheSampleAndWorkEndsAfterItBegins() {
        var today = BoroughPlan.TODAY
                .plusDays(1)
                .atStartOfDay(java.time.ZoneOffset.UTC)
                .toInstant();
        assertThat(USUAL.repairs()).allSatisfy(repair -> {
            assertThat(repair.raised()).isBefore(today);
            repair.completed().ifPresent(done -> assertThat(done).isBetween(repair.raised(), today));
        });
        assertThat(USUAL.residents())
                .allMatch(r -> r.person().dateOfBirth().orElseThrow().isBefore(BoroughPlan.TODAY));
        assertThat(USUAL.tenancies()).allMatch(t -> t.start().isBefore(BoroughPlan.TODAY));
    }

    @Test
    void phonesPostcodesAndPropertyNumbersAreOnesThatNobodyHas() {
        var borough = new BoroughPlan(400, 11).borough();
        assertThat(borough.residents().stream().map(Resident::person).flatMap(p -> p.phone().stream()))
                .isNotEmpty()
                .allMatch(phone -> phone.matches("020 7946 0[0-9]{3}|07700 900[0-9]{3}|01632 960[0-9]{3}"));
        assertThat(borough.homes())
                .allMatch(h -> h.postcode().matches("E99 [0-9][A-Z]{2}"))
                .allMatch(h -> h.uprn().value().startsWith("999"));
    }

    @Test
    void phonesAreKeptForGrownUpsOnly() {
        assertThat(USUAL.residents().stream().map(Resident::person).filter(p -> p.phone()
                        .isPresent()))
                .allMatch(p -> p.dateOfBirth().orElseThrow().isBefore(BoroughPlan.TODAY.minusYears(17)));
    }

    @Test
    void namesComeFromManyBackgrounds() {
        var families = USUAL.residents().stream()
                .map(Resident::person)
                .map(Person::name)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
        var represented = Background.all().stream()
                .filter(background -> background.families().stream().anyMatch(families::contains))
                .count();
        assertThat(represented).isGreaterThanOrEqualTo(10);
    }

    @Test
    void everyChainOfLineManagersEndsAtTheDirector() {
        var managers = USUAL.staff().stream()
                .collect(Collectors.toMap(e -> e.member().id(), e -> e.member().lineManager()));
        for (var employee : USUAL.staff()) {
            var chain = Stream.iterate(
                            employee.member().id(), id -> managers.get(id).isPresent(), id -> managers.get(id)
                                    .orElseThrow())
                    .limit(10)
                    .toList();
            assertThat(chain.size()).isLessThan(5);
        }
        assertThat(managers.values().stream().filter(m -> m.isEmpty())).hasSize(1);
    }

    @Test
    void theHomesForTryingOutAreTheSameForEverySeed() {
        for (long seed : new long[] {BoroughPlan.USUAL_SEED, 1, 2}) {
            var borough = new BoroughPlan(10, seed).borough();
            var first = borough.tenancies().get(0);
            assertThat(first.home()).isEqualTo(new Uprn("999000000001"));
            assertThat(first.tenants()).containsExactly(new PersonId("p-0001"), new PersonId("p-0002"));
            assertThat(borough.residents().get(4).person().name()).isEqualTo("Theo Marlowe");
        }
    }

    private static List<Tenancy> running(Borough borough) {
        return borough.tenancies().stream().filter(t -> t.end().isEmpty()).toList();
    }
}
