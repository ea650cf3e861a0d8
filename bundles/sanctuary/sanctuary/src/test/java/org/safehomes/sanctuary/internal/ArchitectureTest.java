package org.safehomes.sanctuary.internal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.gate.Granted;
import org.safehomes.gate.InSight;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.kernel.rule.RuleCatalogue;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.DamageRepairs;
import org.safehomes.sanctuary.SafetyEquipment;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.SanctuaryEntries;
import org.safehomes.sanctuary.SanctuaryRequests;
import org.safehomes.sanctuary.SecurityWorks;
import org.safehomes.sanctuary.internal.jpa.ClockTable;
import org.safehomes.sanctuary.internal.jpa.Journal;

/** The shape of the module, held by the build. */
class ArchitectureTest {

    private static final String US = "org.safehomes.sanctuary.internal";
    private static final List<Class<?>> SERVICES = List.of(
            SanctuaryRequests.class,
            SecurityWorks.class,
            SafetyEquipment.class,
            DamageRepairs.class,
            SanctuaryEntries.class);
    private static final Set<SanctuaryAction> FOR_CASEWORK =
            Set.of(SanctuaryAction.TELL_TIMELINE, SanctuaryAction.TELL_PLAN, SanctuaryAction.TELL_CLOSING);

    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(US);
    private final JavaClasses everything = new ClassFileImporter().importPackages("org.safehomes.sanctuary");

    @Test
    void rules_and_domain_are_plain_java() {
        classes()
                .that()
                .resideInAnyPackage(US + ".rule..", US + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.safehomes.kernel..",
                        "org.safehomes.da",
                        "org.safehomes.sanctuary",
                        US + ".rule..",
                        US + ".domain..")
                .check(module);
    }

    @Test
    void rules_ask_no_clock_and_no_database() {
        noClasses()
                .that()
                .resideInAPackage(US + ".rule..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(Instant.class, "now")
                .check(module);
    }

    @Test
    void keeping_does_not_know_serving() {
        noClasses()
                .that()
                .resideInAPackage(US + ".jpa..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(US + ".app..")
                .check(module);
    }

    @Test
    void nobody_but_the_gate_reaches_the_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManagerFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.safehomes.store.Database")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .check(module);
    }

    /** Whatever is ordered goes through the outbox: the repairs desk itself is only asked from here, what it has. */
    @Test
    @Upholds("AN-1")
    void nothing_is_ever_written_to_the_host_but_through_the_outbox() {
        var calls = module.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getPackageName().equals("org.safehomes.host"))
                .filter(call -> call.getTargetOwner().isInterface())
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                .collect(Collectors.toSet());
        assertThat(calls).containsExactlyInAnyOrder("Properties.find", "Tenancies.of", "Documents.find", "Repairs.of");
    }

    @Test
    @Upholds("SA-7")
    void only_where_the_door_is_asked_is_anything_ordered_or_printed() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(US + ".app.Ordering")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.safehomes.gate.HostOrder")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.safehomes.outgoing.Dispatch")
                .check(module);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.safehomes.outgoing.internal..", "com.openhtmltopdf..", "org.apache.pdfbox..")
                .check(module);
    }

    @Test
    void whatever_reads_or_writes_rows_holds_proof_from_the_gate() {
        var proofs = Set.of(Granted.class, Visible.class, InSight.class);
        assertThat(Stream.of(Journal.class, ClockTable.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers())))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getParameterTypes()).containsAnyElementsOf(proofs));
    }

    @Test
    void every_operation_starts_with_the_caller_and_names_an_action_of_its_own() {
        var offered = SERVICES.stream()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .toList();
        assertThat(offered).allSatisfy(method -> {
            assertThat(method.getParameterTypes()[0]).isEqualTo(Caller.class);
            assertThat(method.isAnnotationPresent(Performs.class))
                    .as(method.getName())
                    .isTrue();
        });
        var named = offered.stream()
                .map(method -> SanctuaryAction.valueOf(
                        method.getAnnotation(Performs.class).value()))
                .toList();
        assertThat(named).doesNotHaveDuplicates();
        assertThat(SanctuaryAction.values())
                .filteredOn(action -> !named.contains(action) && !FOR_CASEWORK.contains(action))
                .allMatch(action -> action.roles().equals(Set.of(Role.SYSTEM)))
                .hasSize(3);
        assertThat(SanctuaryAction.values()).noneMatch(SanctuaryAction::systemOpens);
        assertThat(SanctuaryAction.values()).noneMatch(SanctuaryAction::identifies);
    }

    @Test
    void every_service_of_the_api_is_held_to_it() {
        var interfaces = new ClassFileImporter()
                .importPackages("org.safehomes.sanctuary").stream()
                        .filter(type -> type.getPackageName().equals("org.safehomes.sanctuary"))
                        .filter(type ->
                                type.isInterface() && !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getFullName)
                        .toList();
        assertThat(SERVICES).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(interfaces);
    }

    @Test
    void every_built_rule_of_the_module_has_its_class_and_its_test() {
        var built = RuleCatalogue.ofThisRelease().built().stream()
                .filter(rule -> rule.module().equals("sanctuary"))
                .map(RuleCatalogue.Rule::id)
                .toList();
        assertThat(built).hasSize(8);
        assertThat(module.stream()
                        .flatMap(type -> type.tryGetAnnotationOfType(PolicyRule.class).stream())
                        .map(PolicyRule::id))
                .containsExactlyInAnyOrderElementsOf(built);
        var tested = everything.stream()
                .filter(type -> type.getSimpleName().endsWith("Test"))
                .map(JavaClass::reflect)
                .flatMap(type ->
                        Stream.concat(Stream.<AnnotatedElement>of(type), Arrays.stream(type.getDeclaredMethods())))
                .flatMap(element -> Arrays.stream(element.getAnnotationsByType(Upholds.class)))
                .map(Upholds::value)
                .collect(Collectors.toSet());
        assertThat(tested).containsAll(built);
    }
}
