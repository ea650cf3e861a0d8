package org.safehomes.host.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.host.HostRefused;
import org.safehomes.host.People.Household;
import org.safehomes.host.People.Person;
import org.safehomes.host.PersonalFiles.Mark;
import org.safehomes.host.RentHolds.Hold;
import org.safehomes.host.Repairs.Order;
import org.safehomes.host.Repairs.Priority;
import org.safehomes.host.Repairs.Repair;
import org.safehomes.host.Staff.Links;
import org.safehomes.host.Staff.Member;
import org.safehomes.host.Staff.Team;
import org.safehomes.host.SundryDebtors.Invoice;
import org.safehomes.host.SundryDebtors.Posting;
import org.safehomes.host.reference.internal.sample.Borough;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.TenancyId;
import org.safehomes.kernel.Uprn;
import org.safehomes.store.Database;

/** What the services answer from a loaded borough is what the generator made, on both databases. */
abstract class HostServices {

    private static final BoroughPlan PLAN = new BoroughPlan(50, BoroughPlan.USUAL_SEED);
    private static final Borough BOROUGH = PLAN.borough();
    private static final Map<Product, Database> LOADED = new EnumMap<>(Product.class);

    /** Half past one in the night in which the clocks go forward in London: a time that does not exist there. */
    private static final Instant NOW = Instant.parse("2027-03-28T01:30:00.123Z");

    private static final Uprn JOINT_HOME = new Uprn("999000000001");
    private static final Uprn STAFF_HOME = new Uprn("999000000002");

    private final Product product;
    private Tables tables;

    HostServices(Product product) {
        this.product = product;
    }

    @BeforeEach
    void aLoadedBorough() throws Exception {
        var database = LOADED.get(product);
        if (database == null) {
            database = product.withTables();
            LoadedBorough.load(database, PLAN);
            LOADED.put(product, database);
        }
        tables = new Tables(database);
    }

    @Test
    void everyPersonIsFoundAsMade() {
        var people = new RegisteredPeople(tables);
        for (var resident : BOROUGH.residents()) {
            assertThat(people.find(resident.person().id())).contains(resident.person());
        }
        assertThat(people.find(new PersonId("nobody"))).isEmpty();
    }

    @Test
    void aSearchForgetsCaseAccentsAndOrder() {
        var people = new RegisteredPeople(tables);
        var ines = new PersonId("p-0007");
        for (var words : List.of("Inês Lopes", "ines lopes", "LOPES inês", "nes lop")) {
            assertThat(people.search(words, 10))
                    .as(words)
                    .extracting(Person::id)
                    .contains(ines);
        }
        assertThat(people.search("osei walsh", 10)).extracting(Person::name).contains("Ella Osei-Walsh");
        assertThat(people.search("Theo Marlowe", 1)).extracting(Person::id).containsExactly(new PersonId("p-0005"));
        assertThat(people.search("nobody of this name", 10)).isEmpty();
        assertThat(people.search("x".repeat(500), 10)).isEmpty();
    }

    @Test
    void aSearchOfOneLetterOrOfSignsOnlyIsRefused() {
        var people = new RegisteredPeople(tables);
        for (var words : List.of("%", "_", "a", " a ", "''", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> people.search(words, 10));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> people.search("lopes", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> people.search("lopes", 51));
    }

    @Test
    void theBestMatchOfASearchComesFirst() {
        var people = new RegisteredPeople(tables);
        var names = people.search("marlowe", 50).stream().map(Person::name).toList();
        assertThat(names).contains("Theo Marlowe", "Rosalind Marlowe");
        assertThat(people.search("rosalind", 50).get(0).name()).isEqualTo("Rosalind Marlowe");
    }

    @Test
    void aHouseholdIsWhoeverLivesInTheHome() {
        var people = new RegisteredPeople(tables);
        var walsh = new PersonId("p-0002");
        assertThat(people.householdOf(walsh))
                .contains(new Household(JOINT_HOME, List.of(new PersonId("p-0001"), walsh, new PersonId("p-0003"))));
        assertThat(people.householdOf(new PersonId("p-0009"))).isEmpty();
        assertThat(people.householdOf(new PersonId("nobody"))).isEmpty();
    }

    @Test
    void everyHomeIsFoundAsMade() {
        var homes = new RegisteredHomes(tables);
        for (var home : BOROUGH.homes()) {
            assertThat(homes.find(home.uprn())).contains(home);
        }
        assertThat(homes.find(new Uprn("1"))).isEmpty();
    }

    @Test
    void everyTenancyIsFoundAsMadeByItsKeyItsHomeAndItsTenants() {
        var tenancies = new RegisteredTenancies(tables);
        for (var tenancy : BOROUGH.tenancies()) {
            assertThat(tenancies.find(tenancy.id())).contains(tenancy);
            assertThat(tenancies.of(tenancy.home())).contains(tenancy);
            for (var tenant : tenancy.tenants()) {
                assertThat(tenancies.heldBy(tenant)).contains(tenancy);
            }
        }
        assertThat(tenancies.find(new TenancyId("none"))).isEmpty();
        assertThat(tenancies.of(new Uprn("1"))).isEmpty();
        assertThat(tenancies.heldBy(new PersonId("p-0003"))).isEmpty();
    }

    @Test
    void theCurrentTenancyOfAHomeComesFirstAndThenTheLatestOfTheEndedOnes() {
        var tenancies = new RegisteredTenancies(tables);
        var voids = BOROUGH.voids().stream().map(v -> v.home()).toList();
        var letTwice = BOROUGH.homes().stream()
                .map(home -> tenancies.of(home.uprn()))
                .filter(some -> some.size() > 1)
                .toList();
        assertThat(letTwice).isNotEmpty().allSatisfy(some -> {
            assertThat(some.get(0).end().isPresent())
                    .isEqualTo(voids.contains(some.get(0).home()));
            assertThat(some).isSortedAccordingTo((a, b) -> b.start().compareTo(a.start()));
            assertThat(some.stream().skip(1)).allMatch(tenancy -> tenancy.end().isPresent());
        });
    }

    @Test
    void everyRentAccountIsFoundAsMade() {
        var ledger = new RentLedger(tables);
        for (var account : BOROUGH.accounts()) {
            assertThat(ledger.of(account.tenancy())).contains(account);
        }
        assertThat(ledger.of(new TenancyId("none"))).isEmpty();
    }

    @Test
    void repairsComeLatestFirstAndNoMoreThanAsked() {
        var desk = desk();
        for (var home : BOROUGH.homes().subList(1, 50)) {
            var made = BOROUGH.repairs().stream()
                    .filter(r -> r.home().equals(home.uprn()))
                    .toList();
            var told = desk.of(home.uprn(), 100);
            assertThat(told).containsExactlyInAnyOrderElementsOf(made);
            assertThat(told).isSortedAccordingTo((a, b) -> b.raised().compareTo(a.raised()));
            assertThat(desk.of(home.uprn(), 1)).isEqualTo(told.stream().limit(1).toList());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> desk.of(JOINT_HOME, 0));
    }

    @Test
    void anOrderHappensOnceForItsReference() {
        var desk = desk();
        var order = new Order("R-ONCE", JOINT_HOME, "LOCK-01", "Renew front entrance door lock", Priority.EMERGENCY);
        var created = desk.order(order);
        assertThat(created)
                .isEqualTo(new Repair(
                        "R-ONCE",
                        JOINT_HOME,
                        "LOCK-01",
                        "Renew front entrance door lock",
                        Priority.EMERGENCY,
                        NOW,
                        Optional.empty(),
                        0));
        assertThat(desk.order(new Order("R-ONCE", STAFF_HOME, "DOOR-01", "Another", Priority.ROUTINE)))
                .isEqualTo(created);
        assertThat(desk.find("R-ONCE")).contains(created);
        assertThat(desk.of(JOINT_HOME, 1)).containsExactly(created);
        assertThat(desk.find("R-NONE")).isEmpty();
    }

    @Test
    void anOrderForNoHomeOfOursOrTooLongATextIsRefused() {
        var desk = desk();
        var strange = new Order("R-STRANGE", new Uprn("1"), "LOCK-01", "Renew lock", Priority.ROUTINE);
        assertThatIllegalArgumentException().isThrownBy(() -> desk.order(strange));
        var long1 = new Order("R-LONG", JOINT_HOME, "LOCK-01", "x".repeat(2_001), Priority.ROUTINE);
        assertThatIllegalArgumentException().isThrownBy(() -> desk.order(long1)).withMessageNotContaining("xxx");
        assertThat(desk.find("R-STRANGE")).isEmpty();
        assertThat(desk.find("R-LONG")).isEmpty();
    }

    @Test
    void anInvoiceIsPostedOnceForItsReference() {
        var ledger = new DebtorLedger(tables);
        var debtor = new PersonId("p-0002");
        var invoice = ledger.post(new Posting("I-ONCE", debtor, 12_345, "Works to entrance"));
        assertThat(invoice).isEqualTo(new Invoice("I-ONCE", debtor, 12_345, "Works to entrance", 0));
        assertThat(ledger.post(new Posting("I-ONCE", new PersonId("p-0001"), 1, "Another")))
                .isEqualTo(invoice);
        assertThat(ledger.find("I-ONCE")).contains(invoice);
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.post(new Posting("I-NIL", debtor, 0, "Nothing")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.post(new Posting("I-WHO", new PersonId("nobody"), 1, "Works")));
        assertThat(ledger.find("I-NIL")).isEmpty();
    }

    @Test
    void aMarkIsPutOnceForItsReferenceAndLeavesNothingWhenItIsTakenOff() {
        var files = new MarkedFiles(tables);
        var mark = new Mark("M-1", new PersonId("p-0006"), "ASK-TEAM");
        assertThat(files.put(mark)).isEqualTo(mark);
        assertThat(files.put(new Mark("M-1", new PersonId("p-0006"), "OTHER"))).isEqualTo(mark);
        assertThat(marks()).isOne();
        files.remove("M-1");
        files.remove("M-1");
        assertThat(marks()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files.put(new Mark("M-2", new PersonId("nobody"), "ASK-TEAM")));
    }

    private int marks() {
        return tables.one(row -> row.getInt(1), "select count(*) from hr_file_mark")
                .orElseThrow();
    }

    @Test
    void theFileOfWhoeverIsATenantWithOthersIsShared() {
        var files = new MarkedFiles(tables);
        for (var tenancy : BOROUGH.tenancies()) {
            for (var tenant : tenancy.tenants()) {
                if (tenancy.joint()) {
                    assertThat(files.of(tenant)).hasValueSatisfying(file -> assertThat(file.shared())
                            .isTrue());
                }
            }
        }
        assertThat(files.of(new PersonId("p-0006")))
                .hasValueSatisfying(file -> assertThat(file.shared()).isFalse());
        assertThat(files.of(new PersonId("nobody"))).isEmpty();
    }

    @Test
    void aHoldIsPutOnceForItsReferenceAndIsHiddenOnAnAccountOfOneTenantAlone() {
        var holds = new HeldAccounts(tables);
        var ledger = new RentLedger(tables);
        for (var tenancy : BOROUGH.tenancies()) {
            ledger.of(tenancy.id()).ifPresent(account -> assertThat(holds.hiddenFromOthers(account.account()))
                    .as(account.account())
                    .isEqualTo(!tenancy.joint()));
        }
        assertThat(holds.hiddenFromOthers("nobody's")).isFalse();

        var account = BOROUGH.tenancies().stream()
                .flatMap(tenancy -> ledger.of(tenancy.id()).stream())
                .findFirst()
                .orElseThrow()
                .account();
        var until = LocalDate.of(2026, 5, 12);
        var hold = new Hold("H-1", account, until, "NO-ACTION");
        assertThat(holds.find("H-1")).isEmpty();
        assertThat(holds.put(hold)).isEqualTo(hold);
        assertThat(holds.put(new Hold("H-1", account, until.plusDays(1), "OTHER")))
                .isEqualTo(hold);
        assertThat(holds.find("H-1")).contains(hold);
        assertThatExceptionOfType(HostRefused.class)
                .isThrownBy(() -> holds.put(new Hold("H-2", "nobody's", until, "NO-ACTION")));
    }

    @Test
    void aPersonOfTheStaffIsFoundAsThemselfAndNobodyElseIs() {
        var register = new StaffRegister(tables);
        assertThat(register.themself(new PersonId("p-0005"))).contains(new StaffId("t.marlowe"));
        assertThat(register.themself(new PersonId("p-0004")))
                .as("who lives with one of the staff is none")
                .isEmpty();
    }

    @Test
    void nuisanceReportsComeLatestFirst() {
        var register = new NuisanceRegister(tables);
        for (var home : BOROUGH.homes()) {
            var told = register.about(home.uprn(), 100);
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(BOROUGH.nuisances().stream()
                            .filter(n -> n.home().equals(home.uprn()))
                            .toList())
                    .isSortedAccordingTo((a, b) -> b.reported().compareTo(a.reported()));
        }
    }

    @Test
    void voidsAreLargeEnoughAndTheFirstReadyComesFirst() {
        var lettings = new VoidHomes(tables);
        assertThat(lettings.voids(0, 100)).containsExactlyInAnyOrderElementsOf(BOROUGH.voids());
        assertThat(lettings.voids(0, 100))
                .isSortedAccordingTo((a, b) -> a.ready().compareTo(b.ready()));
        assertThat(lettings.voids(2, 100)).allMatch(v -> v.bedrooms() >= 2);
        assertThat(lettings.voids(9, 100)).isEmpty();
    }

    @Test
    void everyMemberOfStaffAndTeamIsFoundAsMade() {
        var staff = staff();
        for (var employee : BOROUGH.staff()) {
            assertThat(staff.find(employee.member().id())).contains(employee.member());
        }
        for (var team : BOROUGH.teams()) {
            assertThat(staff.team(team.id())).contains(team);
        }
        assertThat(staff.find(new StaffId("nobody"))).isEmpty();
        assertThat(staff.team(new TeamId("none"))).isEmpty();
        assertThat(staff.find(new StaffId("l.fairweather")).map(Member::active)).contains(false);
        assertThat(staff.team(new TeamId("tenancy-north")).map(Team::leader)).contains(new StaffId("g.whitcombe"));
    }

    @Test
    void whoReportsToALeaderIsListedLeftOrNot() {
        assertThat(staff().reportingTo(new StaffId("g.whitcombe")))
                .extracting(member -> member.id().value())
                .containsExactly("a.kowalczyk", "j.penhallow", "l.fairweather", "s.okafor", "t.marlowe");
        assertThat(staff().reportingTo(new StaffId("o.haddad"))).isEmpty();
        assertThat(staff().find(new StaffId("o.haddad")).orElseThrow().roles())
                .isEqualTo(Set.of(Role.REPORTER, Role.AUDITOR));
    }

    @Test
    void staffAreLinkedAsThemselvesAsHouseholdAndAsNextOfKin() {
        var officer = Set.of(new StaffId("t.marlowe"));
        assertThat(staff().linkedTo(new PersonId("p-0005"))).isEqualTo(officer);
        assertThat(staff().linkedTo(new PersonId("p-0004"))).isEqualTo(officer);
        var kin = Set.of(new StaffId("e.ferreira"));
        assertThat(staff().linkedTo(new PersonId("p-0006"))).isEqualTo(kin);
        assertThat(staff().linkedTo(new PersonId("p-0009"))).isEqualTo(kin);
        assertThat(staff().linkedTo(new PersonId("p-0001"))).isEmpty();
        assertThat(staff().linkedTo(new PersonId("nobody"))).isEmpty();
        assertThat(staff().livingAt(STAFF_HOME)).isEqualTo(officer);
        assertThat(staff().livingAt(JOINT_HOME)).isEmpty();
    }

    @Test
    void linksAreTheSameFromEitherSide() {
        var staff = staff();
        var household = staff.linksOf(new StaffId("t.marlowe"));
        assertThat(household.home()).contains(STAFF_HOME);
        assertThat(household.people()).contains(new PersonId("p-0004"), new PersonId("p-0005"));
        assertThat(staff.linksOf(new StaffId("e.ferreira")).people()).contains(new PersonId("p-0006"));
        for (var employee : BOROUGH.staff()) {
            var id = employee.member().id();
            assertThat(staff.linksOf(id).people())
                    .as(id + " is linked to those who are linked to them")
                    .allMatch(person -> staff.linkedTo(person).contains(id));
        }
        assertThat(staff.linksOf(new StaffId("s.okafor"))).isEqualTo(Links.NONE);
        assertThat(staff.linksOf(new StaffId("nobody"))).isEqualTo(Links.NONE);
    }

    @Test
    void aDocumentThatIsNotForCaseworkIsNotThere() {
        var store = new DocumentStore(tables);
        for (var stored : BOROUGH.documents()) {
            var expected = stored.forCasework() ? Optional.of(stored.document()) : Optional.empty();
            assertThat(store.find(stored.document().reference())).isEqualTo(expected);
        }
        assertThat(BOROUGH.documents()).anyMatch(stored -> !stored.forCasework());
        assertThat(store.find("none")).isEmpty();
    }

    @Test
    void aDateStaysTheDayItIs() {
        assertThat(new RegisteredPeople(tables)
                        .find(new PersonId("p-0001"))
                        .orElseThrow()
                        .dateOfBirth())
                .contains(LocalDate.of(1990, 4, 18));
    }

    private RepairsDesk desk() {
        return new RepairsDesk(tables, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private StaffRegister staff() {
        return new StaffRegister(tables);
    }
}
