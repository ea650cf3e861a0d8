package org.safehomes.host.reference.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safehomes.host.Properties.Home;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.host.reference.internal.sample.Borough.Employee;
import org.safehomes.host.reference.internal.sample.Borough.Resident;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;

/** {@code SAMPLE-STAFF.txt} tells people whom they can sign in as: it says what the generator makes. */
class SampleStaffFileTest {

    private static final Borough BOROUGH = new BoroughPlan(50, BoroughPlan.USUAL_SEED).borough();

    @Test
    void theFileSaysWhatTheGeneratorMakes() throws Exception {
        var tables = Files.readAllLines(Path.of("SAMPLE-STAFF.txt")).stream()
                .filter(line -> line.contains("|"))
                .map(SampleStaffFileTest::cells)
                .toList();
        var made = new ArrayList<List<String>>();
        made.add(List.of("id", "name", "job", "team", "line manager", "roles", "active"));
        BOROUGH.staff().forEach(employee -> made.add(cells(employee)));
        made.add(List.of("team", "name", "leader"));
        BOROUGH.teams()
                .forEach(t ->
                        made.add(List.of(t.id().value(), t.name(), t.leader().value())));
        made.add(List.of("home", "address", "postcode", "tenancy", "people"));
        BOROUGH.homes().subList(0, 3).forEach(home -> made.add(cells(home)));
        assertThat(tables).containsExactlyElementsOf(made);
    }

    @Test
    void theFileNamesTheLinkedStaff() throws Exception {
        var text = Files.readString(Path.of("SAMPLE-STAFF.txt"));
        var linked = BOROUGH.staff().stream()
                .filter(e -> e.person().isPresent())
                .map(e -> e.member().id() + " is person " + e.person().orElseThrow())
                .toList();
        assertThat(linked).hasSize(2).allSatisfy(sentence -> assertThat(text).contains(sentence));
        assertThat(text).contains("p-0005 of home " + resident("p-0005").home().orElseThrow());
        assertThat(text).contains("p-0009, next of kin of p-0006");
        assertThat(BOROUGH.kinships()).contains(new Borough.Kinship(new PersonId("p-0006"), new PersonId("p-0009")));
    }

    private static List<String> cells(String line) {
        return java.util.Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    private static List<String> cells(Employee employee) {
        var member = employee.member();
        return List.of(
                member.id().value(),
                member.name(),
                employee.job(),
                member.team().value(),
                member.lineManager().map(StaffId::value).orElse("-"),
                member.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" ")),
                member.active() ? "yes" : "no");
    }

    private static List<String> cells(Home home) {
        var tenancy = BOROUGH.tenancies().stream()
                .filter(t -> t.home().equals(home.uprn()) && t.end().isEmpty())
                .findFirst()
                .orElseThrow();
        var people = BOROUGH.residents().stream()
                .filter(r -> r.home().filter(home.uprn()::equals).isPresent())
                .map(r -> describe(r, tenancy))
                .collect(Collectors.joining(", "));
        return List.of(
                home.uprn().value(),
                home.address(),
                home.postcode(),
                tenancy.id() + " " + tenancy.tenure() + (tenancy.joint() ? " joint" : " sole"),
                people);
    }

    private static String describe(Resident resident, Tenancy tenancy) {
        var person = resident.person();
        return person.id() + " " + person.name() + (tenancy.tenants().contains(person.id()) ? " (tenant)" : "");
    }

    private static Resident resident(String id) {
        return BOROUGH.residents().stream()
                .filter(r -> r.person().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
