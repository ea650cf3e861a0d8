package org.safehomes.da.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.safehomes.da.Definition;
import org.safehomes.da.Party;
import org.safehomes.da.Recipients.NewBarred;
import org.safehomes.da.Recipients.Tie;
import org.safehomes.da.SafeContact;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.SharingHappening.RecipientBarred;
import org.safehomes.host.People;
import org.safehomes.host.Properties;
import org.safehomes.host.Staff;
import org.safehomes.host.Tenancies;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.TenancyId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.Barred;

/** Who stands around a case, by the case, the host and what was declared. */
class CircleTest {

    private static final PersonId NADINE = new PersonId("p-0001");
    private static final PersonId KIERAN = new PersonId("p-0002");
    private static final PersonId MOTHER = new PersonId("p-0003");
    private static final Uprn HOME = new Uprn("999000000001");
    private static final Uprn BEFORE = new Uprn("999000000002");
    private static final Uprn ELSEWHERE = new Uprn("999000000003");
    private static final StaffId THEO = new StaffId("t.marlowe");

    private final Map<PersonId, String> names =
            Map.of(NADINE, "Nadine Osei", KIERAN, "Kieran Walsh", MOTHER, "Una Walsh");
    private final List<Tenancies.Tenancy> tenancies = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private Uprn survivorLivesAt = ELSEWHERE;

    @SuppressWarnings("unchecked")
    private static <T> T host(Class<T> service, Map<String, Function<Object, Object>> answers) {
        return (T) Proxy.newProxyInstance(
                service.getClassLoader(),
                new Class<?>[] {service},
                (proxy, method, arguments) -> answers.get(method.getName()).apply(arguments[0]));
    }

    private Circle circle() {
        var people = host(
                People.class,
                Map.of(
                        "find",
                        id -> Optional.ofNullable(names.get(id))
                                .map(name -> new People.Person(
                                        (PersonId) id, name, Optional.empty(), Optional.of("020 7946 0100"))),
                        "householdOf",
                        id -> Optional.of(
                                id.equals(NADINE)
                                        ? new People.Household(survivorLivesAt, List.of(NADINE))
                                        : new People.Household(HOME, List.of(NADINE, KIERAN, MOTHER)))));
        var homes = host(
                Properties.class,
                Map.of(
                        "find",
                        home -> Optional.of(new Properties.Home(
                                (Uprn) home,
                                "Home " + ((Uprn) home).value(),
                                "E17 0ZZ",
                                Optional.empty(),
                                2,
                                Properties.Scheme.GENERAL_NEEDS))));
        var held = host(
                Tenancies.class,
                Map.of(
                        "of",
                        home -> tenancies.stream()
                                .filter(tenancy -> tenancy.home().equals(home))
                                .toList(),
                        "heldBy",
                        person -> tenancies.stream()
                                .filter(tenancy -> tenancy.tenants().contains(person))
                                .toList()));
        var staff = host(
                Staff.class,
                Map.of(
                        "linkedTo",
                        person -> Set.of(THEO),
                        "find",
                        id -> Optional.of(new Staff.Member(
                                THEO, "Theo Marlowe", new TeamId("t"), Optional.empty(), Set.of(), true))));
        return new Circle(people, homes, held, staff);
    }

    private static Party party(String name, PersonId person, Uprn home) {
        return new Party(
                Optional.ofNullable(name),
                Optional.ofNullable(person),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(home));
    }

    private static CaseContent about(Party survivor) {
        return new CaseContent(
                survivor,
                party("Kieran Walsh", KIERAN, HOME),
                Definition.DOMESTIC_ABUSE,
                "IN-4",
                List.of(),
                List.of("It is."),
                Optional.empty(),
                Optional.empty());
    }

    private List<Barred> barred(Party survivor) {
        return circle().barred(about(survivor), CaseHistory.of(entries));
    }

    private static List<String> namesOf(List<Barred> barred) {
        return barred.stream().flatMap(one -> one.name().stream()).toList();
    }

    @Test
    @Upholds("SH-2")
    void thePerpetratorTheirHouseholdLinkedStaffAndWhoeverIsDeclaredAreBarredAndTheSurvivorIsNot() {
        entries.add(new Entry(
                new EntryId("E-0000000000000001"),
                Instant.EPOCH,
                Instant.EPOCH,
                new StaffId("s.okafor"),
                Optional.empty(),
                new RecipientBarred(new NewBarred(
                        Tie.REPRESENTATIVE,
                        "Quayside Law",
                        Optional.empty(),
                        Optional.of("5 Quay Street"),
                        "They wrote for him."))));
        var barred = barred(party("Nadine Osei", NADINE, HOME));
        assertThat(namesOf(barred))
                .contains("Kieran Walsh", "Una Walsh", "Theo Marlowe", "Quayside Law")
                .doesNotContain("Nadine Osei");
        assertThat(barred.get(0).addresses()).contains("Home 999000000001, E17 0ZZ", "020 7946 0100");
    }

    @Test
    @Upholds("SH-2")
    void theSurvivorIsKnownByNameWhereTheCaseHasNoKeyOfTheHost() {
        assertThat(namesOf(barred(party("nadine osei", null, HOME)))).doesNotContain("Nadine Osei");
    }

    private List<String> unsafe(Party survivor) {
        var content = about(survivor);
        var safe = new SafeContact(
                Set.of(), Optional.empty(), false, List.of(), Optional.empty(), Optional.empty(), Optional.of("Safe"));
        var post = circle().post(content, circle().barred(content, CaseHistory.of(entries)), Optional.of(safe));
        assertThat(post.address()).contains("Safe");
        return post.unsafe();
    }

    private void tenancy(Uprn home, LocalDate end, PersonId... tenants) {
        tenancies.add(new Tenancies.Tenancy(
                new TenancyId("T-" + tenancies.size()),
                home,
                Tenancies.Tenure.SECURE,
                List.of(tenants),
                LocalDate.EPOCH,
                Optional.ofNullable(end)));
    }

    @Test
    @Upholds("SC-6")
    void sharedAndFormerHomesAreNotSafeAndTheirOwnIs() {
        tenancy(BEFORE, LocalDate.EPOCH.plusYears(1), NADINE);
        tenancy(ELSEWHERE, null, NADINE);
        assertThat(unsafe(party("Nadine Osei", NADINE, HOME)))
                .contains("Home 999000000001, E17 0ZZ", "Home 999000000002, E17 0ZZ")
                .doesNotContain("Home 999000000003, E17 0ZZ");
    }

    @Test
    @Upholds("SC-6")
    void aHomeThatSomebodyElseHoldsOrNobodyKnowsOfIsNotSafe() {
        tenancy(ELSEWHERE, null, NADINE, MOTHER);
        assertThat(unsafe(party("Nadine Osei", NADINE, ELSEWHERE))).contains("Home 999000000003, E17 0ZZ");
        tenancies.clear();
        assertThat(unsafe(party("Nadine Osei", NADINE, ELSEWHERE))).contains("Home 999000000003, E17 0ZZ");
        tenancy(ELSEWHERE, null, NADINE);
        assertThat(unsafe(party("Nadine Osei", null, ELSEWHERE)))
                .as("whose it is cannot be told")
                .contains("Home 999000000003, E17 0ZZ");
    }

    @Test
    void whatTellsWhomItIsAboutIsEverythingThatNamesThem() {
        var telltales = circle().telltales(
                        new CaseRef("C-7KQ2M9X4TB3DHW5N"),
                        about(party("Nadine Osei", NADINE, HOME)),
                        CaseHistory.of(entries),
                        Optional.empty());
        assertThat(telltales.names()).contains("Nadine Osei", "Kieran Walsh");
        assertThat(telltales.texts()).contains("C-7KQ2M9X4TB3DHW5N", "999000000001", "Home 999000000001, E17 0ZZ");
    }
}
